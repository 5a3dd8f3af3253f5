import { vouchers } from '../../../shared/registers/vouchers.ts';
import { accountLike } from '../../../shared/rules/accounts/chart.ts';
import { leafAccount } from '../../../shared/rules/accounts/leafAccount.ts';
import type { Chart } from '../../../shared/rules/accounts/types.ts';
import type { Value } from '../../../shared/fields/field.ts';
import { isAmong } from '../store/isAmong.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { Named, NamedAccount, VoucherMention } from './answers.ts';

/** An account by its code, also one that the chart has not. */
export function namedAccount(chart: Chart, code: string): NamedAccount {
  const { zh, en } = accountLike(chart, code);
  return { code, zh, en };
}

/** The leaf on which a rule books; null where the chart has none. @param wanted as `leafAccount` takes it */
export function namedLeaf(chart: Chart, wanted: string): NamedAccount | null {
  const leaf = leafAccount(chart, wanted);
  return leaf === null ? null : namedAccount(chart, leaf);
}

/** A record that a reference field holds, by what it is called. */
export function named(session: Session, register: string, id: Value | undefined): Named | null {
  if (typeof id !== 'string' || id === '') return null;
  return { id, name: session.references.title(register, id) ?? id };
}

/** Vouchers by what they are called in the books; those that are not known are left out. */
export type Mentions = (id: Value | undefined) => VoucherMention | null;

/** @param ids of vouchers; others than texts are left out */
export function mentionsOf(store: Store, ids: Iterable<Value | undefined>): Mentions {
  const wanted = new Set([...ids].filter((id) => typeof id === 'string'));
  const rows = store.all(
    tableQuery
      .selectFrom(vouchers.key)
      .select(['id', 'type', 'number', 'day'])
      .where(isAmong('id', wanted)),
  );
  const known = new Map(
    rows.map(({ id, type, number, day }): [string, VoucherMention] => [
      String(id),
      {
        id: String(id),
        type: String(type),
        number: typeof number === 'number' ? number : null,
        day: String(day),
      },
    ]),
  );
  return (id) => (typeof id === 'string' ? (known.get(id) ?? null) : null);
}
