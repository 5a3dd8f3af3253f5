import { disclosures } from '../../../shared/registers/disclosures.ts';
import { addDays, addMonths } from '../../../shared/rules/calendar.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { booksOf } from '../accounts/books.ts';
import { hasBegun } from '../accounts/hasBegun.ts';
import { readSettings } from '../facts.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import type { DisclosureDuty, DisclosuresAnswer, Inquiry } from './answers.ts';
import { recordsOf } from './estate.ts';

/** What is looked back on: two years. */
const quartersBack = 8;
/** So many days before it is due it is said. */
const daysAhead = 14;

/** Posted once a year for the year before (domain.md 6.11, GKV), with the month in which it is due. */
const yearly: readonly (readonly [item: string, month: string])[] = [
  ['assets', '01'],
  ['debts', '01'],
  ['distribution', '04'],
];

/**
 * What is to be posted in the village (domain.md 6.11): income and expenditure on the 10th after
 * each quarter; assets, claims and debts, and the distribution once a year. Nothing is due of a
 * time before the books.
 */
export function disclosureDuties(
  session: Session,
  asOf: string = session.today(),
): DisclosuresAnswer {
  const rows = recordsOf(session.store, disclosures);
  const { disclosureDay, inquiryDays } = readSettings(session.store);
  const day = String(disclosureDay).padStart(2, '0');
  const duties = hasBegun(session)
    ? [...quarterly(asOf, day), ...ofYears(asOf, day)]
        .filter(({ last }) => last >= booksOf(session).beginMonth)
        .map((wanted) => dutyOf(wanted, rows, asOf))
        .filter(({ dueOn, state }) => state !== 'due' || dueOn <= addDays(asOf, daysAhead))
        .sort((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn > b.dueOn ? -1 : 1))
    : [];
  return {
    asOf,
    duties,
    inquiries: rows.flatMap((row) => inquiryOf(row, asOf, inquiryDays)),
    rows: rows.toSorted((a, b) => (String(a['fromOn']) < String(b['fromOn']) ? 1 : -1)),
  };
}

interface Wanted {
  readonly item: string;
  readonly period: string;
  /** The last month of the period. */
  readonly last: string;
  readonly dueOn: string;
}

/** The quarters that have ended, and the one that ends next. */
function quarterly(asOf: string, day: string): readonly Wanted[] {
  const [year, month] = [asOf.slice(0, 4), Number(asOf.slice(5, 7))];
  const end = `${year}-${String(Math.ceil(month / 3) * 3).padStart(2, '0')}`;
  return Array.from({ length: quartersBack }, (_, back) => {
    const last = addMonths(end, -3 * (back + 1));
    return {
      item: 'accounts',
      period: `${last.slice(0, 4)}-Q${Number(last.slice(5, 7)) / 3}`,
      last,
      dueOn: `${addMonths(last, 1)}-${day}`,
    };
  });
}

function ofYears(asOf: string, day: string): readonly Wanted[] {
  const now = Number(asOf.slice(0, 4));
  return [now - 1, now - 2].flatMap((year) =>
    yearly.map(([item, month]) => ({
      item,
      period: String(year),
      last: `${year}-12`,
      dueOn: `${year + 1}-${month}-${day}`,
    })),
  );
}

function dutyOf(
  { item, period, last, dueOn }: Wanted,
  rows: readonly StoredRecord[],
  asOf: string,
): DisclosureDuty {
  const done = rows
    .filter((row) => row['item'] === item && covers(textIn(row, 'period') ?? '', period, last))
    .sort((a, b) => (String(a['fromOn']) < String(b['fromOn']) ? -1 : 1))[0];
  const postedOn = done === undefined ? null : textIn(done, 'fromOn');
  const state =
    postedOn !== null && postedOn <= asOf
      ? postedOn <= dueOn
        ? 'posted'
        : 'late'
      : dueOn < asOf
        ? 'overdue'
        : 'due';
  return { item, period, dueOn, state, postedOn, disclosure: done?.id ?? null };
}

/** A quarter is also told by its last month, where a village posts every month. */
const covers = (posted: string, period: string, last: string): boolean =>
  posted === period || (period.includes('Q') && posted === last);

function inquiryOf(row: StoredRecord, asOf: string, inquiryDays: number): Inquiry[] {
  const [objection, objectedOn] = [textIn(row, 'objection'), textIn(row, 'objectedOn')];
  if (objection === null || objectedOn === null || objectedOn > asOf) return [];
  if (textIn(row, 'answeredOn') !== null) return [];
  const answerBy = addDays(objectedOn, inquiryDays);
  return [
    {
      disclosure: row.id,
      item: textIn(row, 'item') ?? '',
      period: textIn(row, 'period') ?? '',
      ...{ objection, objectedOn, answerBy },
      overdue: answerBy < asOf,
    },
  ];
}
