import { type SqlBool, sql } from 'kysely';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { duesRemittances } from '../../../shared/registers/duesRemittances.ts';
import { duesReturns } from '../../../shared/registers/duesReturns.ts';
import { duesSpendings } from '../../../shared/registers/duesSpendings.ts';
import type { CashBook, Moved } from '../../../shared/rules/dues/cash.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import { isAmong } from '../store/isAmong.ts';

/**
 * All that ever moved the dues of branches, summed up by day: four queries.
 * @param branches ids; all where undefined
 */
export function cashBook(store: Store, branches: ReadonlySet<string> | undefined): CashBook {
  return {
    receipts: receiptsByDay(store, branches),
    remittances: remittancesByDay(store, branches),
    returns: byDay(store, duesReturns.key, branches),
    spendings: byDay(store, duesSpendings.key, branches),
  };
}

const counting = (branches: ReadonlySet<string> | undefined) =>
  sql<SqlBool>`voidedAt IS NULL AND ${isAmong('branch', branches)}`;

const receiptsByDay = (
  store: Store,
  branches: ReadonlySet<string> | undefined,
): CashBook['receipts'] =>
  store
    .all(
      tableQuery
        .selectFrom(duesReceipts.key)
        .select(['receivedOn', 'kind', 'paidElsewhere'])
        .select((eb) => eb.fn.sum('amountFen').as('amountFen'))
        .where(counting(branches))
        .groupBy(['receivedOn', 'kind', 'paidElsewhere']),
    )
    .map(({ receivedOn, kind, paidElsewhere, amountFen }) => ({
      receivedOn: String(receivedOn),
      kind: kind === 'large' || kind === 'voluntary' ? kind : 'regular',
      paidElsewhere: paidElsewhere === 1,
      amountFen: Number(amountFen),
    }));

const remittancesByDay = (
  store: Store,
  branches: ReadonlySet<string> | undefined,
): CashBook['remittances'] =>
  store
    .all(
      tableQuery
        .selectFrom(duesRemittances.key)
        .select(['on', 'kind', (eb) => eb.fn.sum('amountFen').as('amountFen')])
        .where(counting(branches))
        .groupBy(['on', 'kind']),
    )
    .map(({ on, kind, amountFen }) => ({
      on: String(on),
      kind: kind === 'large' ? kind : 'dues',
      amountFen: Number(amountFen),
    }));

const byDay = (
  store: Store,
  table: string,
  branches: ReadonlySet<string> | undefined,
): readonly Moved[] =>
  store
    .all(
      tableQuery
        .selectFrom(table)
        .select(['on', (eb) => eb.fn.sum('amountFen').as('amountFen')])
        .where(counting(branches))
        .groupBy('on'),
    )
    .map(({ on, amountFen }) => ({ on: String(on), amountFen: Number(amountFen) }));
