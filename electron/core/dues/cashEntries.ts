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
import { inBranches } from './receiptsAgainstShares.ts';
import { organization } from './yearRows.ts';

type Entry = Omit<CashEntry, 'balanceFen'>;

/**
 * All that moved the cash of branches between two days, by day: what came in before what went out,
 * in the order in which it was written.
 */
export function cashEntries(
  session: Session,
  branches: ReadonlySet<string> | undefined,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Entry[] {
  const rows = (register: Register, day: string): Row[] =>
    session.store.all(
      tableQuery
        .selectFrom(register.key)
        .selectAll()
        .where('voidedAt', 'is', null)
        .where(day, '>=', from)
        .where(day, '<=', to)
        .where(inBranches('branch', branches))
        .orderBy(day)
        .orderBy('id'),
    );
  const entry = (row: Row, on: string): Pick<Entry, 'id' | 'on' | 'branch'> => ({
    id: String(row['id']),
    on: String(row[on]),
    branch: organization(session, text(row['branch'])),
  });
  const moved = (row: Row) => Number(row['amountFen']);
  const all: Entry[] = [
    ...rows(duesReceipts, 'receivedOn')
      .filter((row) => row['paidElsewhere'] !== 1)
      .map((row): Entry => ({
        ...entry(row, 'receivedOn'),
        what: 'receipt',
        text: session.references.title('members', String(row['member'])) ?? '',
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
  return all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
