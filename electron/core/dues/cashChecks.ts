import { type SqlBool, sql } from 'kysely';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { duesRemittances } from '../../../shared/registers/duesRemittances.ts';
import { duesReturns } from '../../../shared/registers/duesReturns.ts';
import { duesSpendings } from '../../../shared/registers/duesSpendings.ts';
import { cash, checkCash } from '../../../shared/rules/dues/cash.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { DuesCheck } from './answers.ts';
import { cashBook } from './cashBook.ts';
import { isAmong } from '../store/isAmong.ts';

/**
 * The cash in hand by its rule and as the store sums it up; neither dues nor large ones were below
 * nothing on any day (domain.md 5.2, 5.3).
 */
export function cashChecks(
  store: Store,
  branches: ReadonlySet<string> | undefined,
  asOf: string,
): readonly DuesCheck[] {
  const book = cashBook(store, branches);
  const { inHandFen, largeInHandFen } = cash(book, asOf);
  const short = checkCash(book);
  const check = (code: 'cash' | 'large', aFen: number, below: string): DuesCheck => {
    const bFen = inHand(store, branches, asOf, code === 'large');
    const findings = short.filter((finding) => finding.code === below);
    return { code, ok: aFen === bFen && findings.length === 0, aFen, bFen, findings };
  };
  return [
    check('cash', inHandFen, 'dues.cash-below-zero'),
    check('large', largeInHandFen, 'dues.large-below-zero'),
  ];
}

function inHand(
  store: Store,
  branches: ReadonlySet<string> | undefined,
  asOf: string,
  large: boolean,
): number {
  const sum = (table: string, day: string, more: ReturnType<typeof sql<SqlBool>>): number =>
    Number(
      store.get(
        tableQuery
          .selectFrom(table)
          .select((eb) => eb.fn.sum('amountFen').as('fen'))
          .where('voidedAt', 'is', null)
          .where(day, '<=', asOf)
          .where(isAmong('branch', branches))
          .where(more),
      )?.fen ?? 0,
    );
  const ofKind = sql<SqlBool>`(kind = 'large') = ${large ? 1 : 0}`;
  const here = sql<SqlBool>`${ofKind} AND paidElsewhere IS NOT 1`;
  const all = sql<SqlBool>`${large ? 0 : 1} = 1`;
  return (
    sum(duesReceipts.key, 'receivedOn', here) -
    sum(duesRemittances.key, 'on', ofKind) +
    sum(duesReturns.key, 'on', all) -
    sum(duesSpendings.key, 'on', all)
  );
}
