import { bankAccounts } from '../../../shared/registers/bankAccounts.ts';
import { bankLines } from '../../../shared/registers/bankLines.ts';
import { firstDayOf, lastDayOf } from '../../../shared/rules/calendar.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import type { BankBookLine, BankStatementLine } from './answers.ts';
import { type BookEntry, bookEntries, withoutTakenBack } from './bankBook.ts';
import { recordsWith } from './estate.ts';
import { heldRecord } from './heldRecord.ts';

/** A bank account with its statement and its lines in the books up to the end of a month. */
export interface BankFacts {
  readonly record: StoredRecord;
  /** Its account of the chart. */
  readonly ledger: string;
  /** The first day of the month of the first statement line; null where there is none. */
  readonly since: string | null;
  readonly lastDay: string;
  /** By day, and within it in the order of the statement. */
  readonly statement: readonly StatementRow[];
  /** From `since` on. */
  readonly book: readonly BankBookLine[];
  /** Those that are matched with nothing, not even with what comes after the month. */
  readonly free: {
    readonly statement: readonly StatementRow[];
    readonly book: readonly BankBookLine[];
  };
}

/** A line of the statement with what is needed to change it. */
export interface StatementRow extends BankStatementLine {
  readonly version: number;
}

/**
 * A line that is matched with one after the month counts as open at its end. What was booked before
 * the first statement is taken for reconciled. @throws Refusal `record.unknown`, `record.voided`
 */
export function bankFacts(session: Session, id: string, month: string): BankFacts {
  const record = heldRecord(session, bankAccounts, id);
  const ledger = textIn(record, 'account') ?? '102';
  const lastDay = lastDayOf(month);
  const all = recordsWith(session.store, bankLines, 'bankAccount', id)
    .map((row) => ({ row, position: numberIn(row, 'position') ?? 0 }))
    .sort((a, b) => inDays(a.row, b.row) || a.position - b.position)
    .map(({ row }) => statementRow(row));
  const first = all[0]?.on;
  const since = first === undefined ? null : firstDayOf(first.slice(0, 7));
  const entries: readonly BookEntry[] =
    since === null ? [] : withoutTakenBack(bookEntries(session, ledger, since, lastDay));
  const statement = all.filter(({ on }) => on <= lastDay);
  const matched = new Map(
    statement.flatMap((line) => (line.matched === null ? [] : [[line.matched, line.id]])),
  );
  const there = new Set(entries.map((entry) => entry.id));
  const book = entries.map(({ reverses: _reverses, ...entry }) => ({
    ...entry,
    matched: matched.get(entry.id) ?? null,
  }));
  const taken = new Set(all.map((line) => line.matched));
  return {
    ...{ record, ledger, since, lastDay },
    statement: statement.map((line) => ({
      ...line,
      matched: line.matched !== null && there.has(line.matched) ? line.matched : null,
    })),
    book,
    free: {
      statement: statement.filter((line) => line.matched === null),
      book: book.filter((line) => !taken.has(line.id)),
    },
  };
}

const inDays = (a: StoredRecord, b: StoredRecord): number => {
  const [x, y] = [textIn(a, 'day') ?? '', textIn(b, 'day') ?? ''];
  return x === y ? 0 : x < y ? -1 : 1;
};

const statementRow = (row: StoredRecord): StatementRow => ({
  id: row.id,
  version: row.version,
  on: textIn(row, 'day') ?? '',
  amountFen: (numberIn(row, 'inFen') ?? 0) - (numberIn(row, 'outFen') ?? 0),
  reference: textIn(row, 'reference'),
  counterparty: textIn(row, 'counterparty'),
  summary: textIn(row, 'summary'),
  balanceFen: numberIn(row, 'balanceFen'),
  matched: textIn(row, 'line'),
});

/** Matched lines are at most so many days apart: transfers over a holiday. */
export const daysApart = 10;
