import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { openingBalances } from '../../../shared/registers/openingBalances.ts';
import { Refusal } from '../refusal.ts';
import type { StoredRecord } from '../registers/rows.ts';
import { type Asked, type Considered, type PlannedPart } from '../registers/settling.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/** An account on which something was booked keeps its code: the lines name it by that. */
export function settleAccount({ session, existing, values }: Asked): Considered {
  const before = existing?.['code'];
  const after = values['code'];
  const moved = typeof before === 'string' && after !== undefined && after !== before;
  return {
    values: {},
    findings:
      moved && isUsed(session.store, before)
        ? [{ level: 'error', code: 'account.in-use', field: 'code', params: { account: before } }]
        : [],
    parts: [],
  };
}

/** @throws Refusal `account.in-use` where something was booked on the account: it can be stopped */
export function refuseVoidingUsed(session: Session, record: StoredRecord): PlannedPart[] {
  const account = String(record['code']);
  if (isUsed(session.store, account)) throw new Refusal('account.in-use', { account });
  return [];
}

const isUsed = (store: Store, account: string): boolean =>
  [voucherLines.key, openingBalances.key].some(
    (table) =>
      store.get(
        tableQuery
          .selectFrom(table)
          .select('id')
          .where('account', '=', account)
          .where('voidedAt', 'is', null)
          .limit(1),
      ) !== undefined,
  );
