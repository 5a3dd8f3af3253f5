import { type SqlBool, sql } from 'kysely';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import type { NumberedVoucher } from '../../../shared/rules/accounts/numberGaps.ts';
import type { Period } from '../../../shared/rules/accounts/types.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';

/** All posted vouchers of a period by their numbers, for the gaps in them. */
export const numberedVouchers = (
  { store }: Session,
  { from, to }: Period,
): readonly NumberedVoucher[] =>
  store
    .all(
      tableQuery
        .selectFrom(vouchers.key)
        .select(['type', 'day', 'number'])
        .where('state', '=', 'posted')
        .where('day', '>=', from)
        .where(sql<SqlBool>`substr(day, 1, 7) <= ${to}`),
    )
    .map(({ type, day, number }) => ({
      ...{ type: String(type), day: String(day) },
      number: Number(number),
    }));
