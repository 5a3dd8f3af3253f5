import { periodClosings } from '../../../shared/registers/periodClosings.ts';
import { LastAnswers } from '../lastAnswers.ts';
import { type StoredRecord, toRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';

const lastClosings = new LastAnswers<ReadonlyMap<string, StoredRecord>>(1);

/** The closings in force by month (`YYYY-MM`), in the order of months (domain.md 6.4). */
export const closedMonths = ({ store }: Session): ReadonlyMap<string, StoredRecord> =>
  lastClosings.of(store, 'closings', () => {
    const rows = tableQuery
      .selectFrom(periodClosings.key)
      .selectAll()
      .where('voidedAt', 'is', null)
      .where('reopenedOn', 'is', null)
      .orderBy('month');
    return new Map(
      store.all(rows).map((row) => [String(row['month']), toRecord(periodClosings, row)]),
    );
  });

/** Whether a month takes vouchers. @param month `YYYY-MM` */
export const isOpen = (session: Session, month: string): boolean =>
  !closedMonths(session).has(month);

/** The last closed month, the only one that can be reopened; null where none is closed. */
export const lastClosed = (session: Session): string | null =>
  [...closedMonths(session).keys()].at(-1) ?? null;
