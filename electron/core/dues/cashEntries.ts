import type { Register } from '../../../shared/registers/define.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { duesRemittances } from '../../../shared/registers/duesRemittances.ts';
import { duesReturns } from '../../../shared/registers/duesReturns.ts';
import { duesSpendings } from '../../../shared/registers/duesSpendings.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Row } from '../store/tables.ts';
import type { CashEntry } from './answers.ts';
import { numberText } from './numberText.ts';
import { duesFacts } from './duesFacts.ts';
import { isAmong } from '../store/isAmong.ts';
import { namedMember, organization } from './yearRows.ts';

type Entry = Omit<CashEntry, 'balanceFen'>;

/** Which entries are asked for. */
export interface EntrySpan {
  /** ISO days; both belong to it. */
  readonly from: string;
  readonly to: string;
  /** How many at most, the latest; all where undefined. */
  readonly limit: number | undefined;
}

/**
 * What moved the cash of branches between two days, by day: what came in before what went out, in
 * the order in which it was written.
 */
export function cashEntries(
  session: Session,
  branches: ReadonlySet<string> | undefined,
  { from, to, limit }: EntrySpan,
): { readonly entries: readonly Entry[]; readonly leftOut: number } {
  const moving = (register: Register, day: string) => {
    const rows = tableQuery
      .selectFrom(register.key)
      .where('voidedAt', 'is', null)
      .where(day, '>=', from)
      .where(day, '<=', to)
      .where(isAmong('branch', branches));
    return register.key === duesReceipts.key ? rows.where('paidElsewhere', 'is not', 1) : rows;
  };
  const facts = duesFacts(session);
  let total = 0;
  const rows = (register: Register, day: string): Row[] => {
    const all = moving(register, day);
    const counted = session.store.get(all.select((eb) => eb.fn.countAll().as('rows')));
    total += Number(counted?.rows ?? 0);
    const latest = all.selectAll().orderBy(day, 'desc').orderBy('id', 'desc');
    return session.store.all(limit === undefined ? latest : latest.limit(limit)).reverse();
  };
  const entry = (row: Row, on: string): Pick<Entry, 'id' | 'on' | 'branch'> => ({
    id: String(row['id']),
    on: String(row[on]),
    branch: organization(facts, text(row['branch'])),
  });
  const moved = (row: Row) => Number(row['amountFen']);
  const all: Entry[] = [
    ...rows(duesReceipts, 'receivedOn')
      .filter((row) => row['paidElsewhere'] !== 1)
      .map((row): Entry => ({
        ...entry(row, 'receivedOn'),
        what: 'receipt',
        text: namedMember(session, facts, String(row['member'])).name,
        number: numberText(row['receivedOn'], row['number']),
        large: row['kind'] === 'large',
        ...{ inFen: moved(row), outFen: 0 },
      })),
    ...rows(duesReturns, 'on').map((row): Entry => ({
      ...entry(row, 'on'),
      what: 'return',
      text: String(row['grantor']),
      number: text(row['documentNo']),
      large: false,
      ...{ inFen: moved(row), outFen: 0 },
    })),
    ...rows(duesRemittances, 'on').map((row): Entry => ({
      ...entry(row, 'on'),
      what: 'remittance',
      text: String(row['period']),
      number: text(row['voucherNo']),
      large: row['kind'] === 'large',
      ...{ inFen: 0, outFen: moved(row) },
    })),
    ...rows(duesSpendings, 'on').map((row): Entry => ({
      ...entry(row, 'on'),
      what: 'spending',
      text: String(row['item']),
      number: text(row['voucherNo']),
      large: false,
      ...{ inFen: 0, outFen: moved(row) },
    })),
  ];
  // The sort is stable: within a day the order above stays.
  all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const entries = all.slice(Math.max(0, all.length - (limit ?? all.length)));
  return { entries, leftOut: total - entries.length };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
