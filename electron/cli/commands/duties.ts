import { sentence } from '../../../shared/i18n/sentence.ts';
import type { Language } from '../../../shared/label.ts';
import { isDay } from '../../../shared/rules/calendar.ts';
import type { Duty } from '../../../shared/rules/duties/duty.ts';
import { allDuties } from '../../core/duties/allDuties.ts';
import { type Command, textOption } from '../command.ts';
import { inStore, operatorOption } from '../inStore.ts';
import { UsageError } from '../usageError.ts';

const usage = '[--as-of YYYY-MM-DD]';

/** What is overdue, due and met on a day: `{duties: [{rule, subject, due, state}]}`. */
export const duties: Command = {
  usage,
  words: [0, 0],
  options: { 'as-of': { type: 'string' }, ...operatorOption },
  run: inStore((session, invocation) => {
    const day = textOption(invocation, 'as-of') ?? session.today();
    if (!isDay(day)) throw new UsageError(`duties ${usage}`);
    return Promise.resolve({ duties: allDuties(session, { day }).duties.map(lineOf) });
  }),
};

/** For a person a sentence in both languages; in JSON what a script asks for. */
const lineOf = (duty: Duty) => ({
  zh: told('zh', duty),
  en: told('en', duty),
  toJSON: () => ({
    rule: duty.rule,
    subject: duty.subject.name,
    due: duty.due,
    state: duty.state,
  }),
});

const told = (language: Language, duty: Duty): string =>
  sentence(language, `cli.duty-${duty.state}`, {
    due: duty.due,
    subject: duty.subject.name,
    rule: duty.label[language],
    period: duty.period.label[language],
    done: duty.done,
    least: duty.least,
  });
