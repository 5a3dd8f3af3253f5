import { chartOf } from '../../rules/accounts/chart.ts';
import { shippedEvents } from '../../rules/accounts/shippedEvents.ts';
import { usualSubAccounts } from '../../rules/accounts/usualSubAccounts.ts';
import { type VoucherEvent, readEvent } from '../../rules/accounts/voucherEvent.ts';
import type { DemoRow } from '../person.ts';

/** The village keeps its books with the usual sub-accounts (domain.md 6.2). */
export const demoChart = chartOf(usualSubAccounts);

export const accountRows = (newId: () => string): DemoRow[] =>
  usualSubAccounts.map((row) => ({ id: newId(), ...row }));

const events = new Map(shippedEvents.map((record) => [String(record['key']), readEvent(record)]));

/** A shipped event of domain.md 6.4. @throws RangeError where there is none of that key */
export function demoEvent(key: string): VoucherEvent {
  const event = events.get(key);
  if (event === undefined) throw new RangeError(`no event ${key}`);
  return event;
}
