import { presences } from '../../../../shared/codes/index.ts';
import { inLanguage } from '../../../../shared/fields/show.ts';
import { attendances as register } from '../../../../shared/registers/attendances.ts';
import { meetings } from '../../../../shared/registers/meetings.ts';
import { members } from '../../../../shared/registers/members.ts';
import { signIn } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { StoredRecord } from '../../registers/rows.ts';
import type { FormRow } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import {
  type Minute,
  type MinuteContext,
  countOf,
  label,
  line,
  numberOf,
  textOf,
  value,
} from './minute.ts';

const { fields } = meetings;

/** Reasons for not being there, as they are told apart (domain.md 4.3). */
const absences = ['leave', 'away', 'ill', 'unexcused'];

/** How many and who came, who did not and why, who sat in (domain.md 4.3). */
export function attendanceRows(context: MinuteContext, minute: Minute): FormRow[] {
  const { meeting } = minute;
  const list = inRosterOrder(context, minute.attendances);
  const present = list.filter(({ presence }) => presence === 'present');
  const absent = list.filter(({ presence }) => absences.includes(String(presence)));
  const leftOut = list.filter(({ presence }) => presence === 'not-counted');
  const nothing = sheetText('none');
  const absentees = textOf(meeting['absentees']);
  // Without a list of names nobody knows that there was none: the form leaves room to write.
  const nobody = list.length > 0 ? nothing : '';
  return [
    ...countRows(meeting),
    line(sheetText('minutes.present'), names(context, present), list.length > 0 ? 1 : 2),
    line(
      sheetText('minutes.absent'),
      absent.length > 0 ? byReason(context, absent) : absentees === '' ? nobody : absentees,
    ),
    ...(leftOut.length > 0 ? [line(sheetText('minutes.left-out'), names(context, leftOut))] : []),
    ...opinions(context, list),
    line(fields.observers.label, textOf(meeting['observers']) || nothing),
  ];
}

function countRows(meeting: Minute['meeting']): FormRow[] {
  const [due, present] = [numberOf(meeting['dueCount']), numberOf(meeting['presentCount'])];
  const both = due !== null && present !== null;
  const rate = both && due > 0 ? `${((present / due) * 100).toFixed(1)}%` : '';
  const count = (text: string) => value(text, 2, 'center');
  const counts: FormRow = {
    cells: [
      label(sheetText('minutes.due-count')),
      count(countOf(due)),
      label(sheetText('minutes.present-count')),
      count(countOf(present)),
      label(sheetText('minutes.absent-count')),
      count(both ? String(due - present) : ''),
    ],
  };
  if (typeof meeting['votingDue'] !== 'number' && typeof meeting['votingPresent'] !== 'number')
    return [counts];
  return [
    counts,
    {
      cells: [
        label(sheetText('minutes.voting-due')),
        count(countOf(meeting['votingDue'])),
        label(sheetText('minutes.voting-present')),
        count(countOf(meeting['votingPresent'])),
        label(sheetText('meetings.rate')),
        count(rate),
      ],
    },
  ];
}

const inRosterOrder = (
  { placeOf }: MinuteContext,
  list: readonly StoredRecord[],
): readonly StoredRecord[] =>
  [...list].sort((a, b) => placeOf(String(a['member'])) - placeOf(String(b['member'])));

const nameOf = ({ session }: MinuteContext, { member }: StoredRecord): string =>
  session.references.title(members.key, String(member)) ?? '';

/** A name with the note beside it, e.g. why. */
const named = (context: MinuteContext, attendance: StoredRecord): string => {
  const note = textOf(attendance['note']);
  const sign = (key: 'open' | 'close'): string => signIn(context.language, key);
  return nameOf(context, attendance) + (note === '' ? '' : sign('open') + note + sign('close'));
};

const names = (context: MinuteContext, list: readonly StoredRecord[]): string =>
  list.map((attendance) => named(context, attendance)).join(signIn(context.language, 'listed'));

/** A line for each reason. */
function byReason(context: MinuteContext, absent: readonly StoredRecord[]): string {
  const colon = signIn(context.language, 'colon');
  return absences
    .map((code) => ({ code, list: absent.filter(({ presence }) => presence === code) }))
    .filter(({ list }) => list.length > 0)
    .map(({ code, list }) => {
      const reason = inLanguage(codeLabel(context.session, presences, code), context.language);
      return `${reason}${colon}${names(context, list)}`;
    })
    .join('\n');
}

/** Opinions that absent members sent in writing: domain.md 2.3. */
function opinions(context: MinuteContext, list: readonly StoredRecord[]): FormRow[] {
  const written = list.filter(({ written: sent }) => sent === true);
  if (written.length === 0) return [];
  const colon = signIn(context.language, 'colon');
  const texts = written.map((attendance) => {
    const opinion = textOf(attendance['opinion']);
    return nameOf(context, attendance) + (opinion === '' ? '' : `${colon}${opinion}`);
  });
  return [line(register.fields.written.label, texts.join('\n'))];
}
