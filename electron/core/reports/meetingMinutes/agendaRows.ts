import { agendaKinds } from '../../../../shared/codes/index.ts';
import type { Label } from '../../../../shared/label.ts';
import { agendaItems } from '../../../../shared/registers/agendaItems.ts';
import { candidates as candidateRegister } from '../../../../shared/registers/candidates.ts';
import { meetings } from '../../../../shared/registers/meetings.ts';
import { chineseNumber } from '../../../../shared/reports/chineseNumber.ts';
import { signIn, signOf } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { StoredRecord } from '../../registers/rows.ts';
import type { FormRow } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import {
  type Minute,
  type MinuteContext,
  countOf,
  heading,
  label,
  line,
  textOf,
  value,
} from './minute.ts';
import { election, isElection, ruleOf, voteText, wasVotedOn } from './voteText.ts';

/** Lines left free for writing by hand where nothing is recorded yet. */
const freeLines = 10;

/** The agenda: each item with its discussion, vote and decision; then what the meeting decided. */
export function agendaRows(context: MinuteContext, minute: Minute): FormRow[] {
  const { meeting, items } = minute;
  const content = textOf(meeting['content']);
  const decisions = textOf(meeting['decisions']);
  const blank = items.length === 0 && content === '';
  return [
    ...items.flatMap((item, index) => itemRows(context, minute, item, index)),
    ...(content !== '' || blank
      ? [line(meetings.fields.content.label, content, blank ? freeLines : undefined)]
      : []),
    ...(decisions === '' ? [] : [line(meetings.fields.decisions.label, decisions)]),
  ];
}

function itemRows(
  context: MinuteContext,
  minute: Minute,
  item: StoredRecord,
  index: number,
): FormRow[] {
  const { fields } = agendaItems;
  const stood = minute.candidates.filter((candidate) => candidate['item'] === item.id);
  const summary = textOf(item['summary']);
  const decision = textOf(item['decision']);
  const voted = wasVotedOn(item) || stood.length > 0;
  return [
    heading(itemTitle(context, item, index)),
    ...(summary === '' ? [] : [line(fields.summary.label, summary)]),
    ...discussion(context, minute, item),
    ...(stood.length > 0 ? candidateRows(context, minute, item, stood) : []),
    ...(voted
      ? [line(sheetText('minutes.vote'), voteText(context, minute.meeting, item, stood))]
      : []),
    ...(decision === '' ? [] : [line(fields.decision.label, decision)]),
  ];
}

/** 一、学习：传达会议精神（主讲人：王伟）; what people wrote stands once, not in both languages. */
function itemTitle(
  { session, language }: MinuteContext,
  record: StoredRecord,
  index: number,
): Label {
  const kind = codeLabel(session, agendaKinds, record['kind'] ?? null);
  const title = textOf(record['title']);
  const presenter = textOf(record['presenter']);
  const [item, colon] = [signOf('item'), signOf('colon')];
  const by = presenter === '' ? { zh: '', en: '' } : sheetText('minutes.by', { name: presenter });
  const number = index + 1;
  return {
    zh: chineseNumber(number) + item.zh + titled(kind.zh, title, colon.zh) + by.zh,
    en:
      language === 'both'
        ? `${number}${item.en}${kind.en}`
        : `${number}${item.en}${titled(kind.en, title, colon.en)}${by.en}`,
  };
}

/** Many titles begin with what kind of item it is. */
const titled = (kind: string, title: string, colon: string): string =>
  title.startsWith(kind) ? title : kind + colon + title;

function discussion(context: MinuteContext, minute: Minute, item: StoredRecord): FormRow[] {
  const own = minute.speeches.filter((speech) => speech['item'] === item.id);
  if (own.length === 0) return [];
  const colon = signIn(context.language, 'colon');
  const texts = own.map(({ speaker, words }) => {
    const said = textOf(words);
    return textOf(speaker) + (said === '' ? '' : `${colon}${said}`);
  });
  return [line(sheetText('minutes.discussion'), texts.join('\n'))];
}

/** A table of those who stood, with their votes and what came of them (domain.md 4.1). */
function candidateRows(
  context: MinuteContext,
  { meeting }: Minute,
  item: StoredRecord,
  stood: readonly StoredRecord[],
): FormRow[] {
  const { fields } = candidateRegister;
  const rule = ruleOf(context, meeting, item);
  const results =
    rule !== undefined && isElection(item, stood) ? election(item, stood, rule).candidates : [];
  const outcome = (elected: boolean | null | undefined): Label | string =>
    elected === true
      ? sheetText('vote.is-elected')
      : elected === false
        ? sheetText('vote.is-not-elected')
        : '';
  return [
    {
      cells: [
        label(sheetText('vote.candidate')),
        label(fields.post.label),
        label(fields.approve.label),
        label(fields.against.label),
        label(fields.abstain.label),
        label(sheetText('vote.outcome')),
      ],
    },
    ...stood.map((candidate, i) => ({
      cells: [
        value(textOf(candidate['name']), 2, 'center'),
        value(textOf(candidate['post']), 2, 'center'),
        value(countOf(candidate['approve']), 2, 'center'),
        value(countOf(candidate['against']), 2, 'center'),
        value(countOf(candidate['abstain']), 2, 'center'),
        value(outcome(results[i]?.elected), 2, 'center'),
      ],
    })),
  ];
}
