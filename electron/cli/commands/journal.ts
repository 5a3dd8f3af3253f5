import { journalText } from '../../core/accounts/journalBook.ts';
import type { Language } from '../../../shared/label.ts';
import { readPeriod } from '../../../shared/rules/period.ts';
import { type Command, textOption } from '../command.ts';
import { inStore, operatorOption } from '../inStore.ts';
import { UsageError } from '../usageError.ts';

const usage = '--period P [--format hledger] [--language zh|en]';
const formats = ['hledger'] as const;
const languages: readonly Language[] = ['zh', 'en'];

/**
 * The books of a period as a plain-text journal that hledger and ledger read: for a person the text
 * alone, in JSON `{format, period, vouchers, text}`. That it was taken out is put into the audit.
 */
export const journal: Command = {
  usage,
  words: [0, 0],
  options: {
    period: { type: 'string' },
    format: { type: 'string' },
    language: { type: 'string' },
    ...operatorOption,
  },
  run: inStore((session, invocation) => {
    const period = textOption(invocation, 'period') ?? '';
    const wanted = textOption(invocation, 'language') ?? 'zh';
    const language = languages.find((known) => known === wanted);
    const format = textOption(invocation, 'format') ?? 'hledger';
    const known = formats.some((each) => each === format);
    if (readPeriod(period) === undefined || language === undefined || !known)
      throw new UsageError(`journal ${usage}`);
    const written = journalText(session, period, language);
    session.note('journal', { period: written.period, vouchers: written.vouchers });
    return Promise.resolve(written);
  }),
  text: (document) => ('text' in document ? String(document.text) : ''),
};
