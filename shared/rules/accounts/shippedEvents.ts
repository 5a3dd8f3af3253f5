import type { AnyRecord } from '../../registers/define.ts';
import { eventsIn } from './shippedEventsIn.ts';
import { eventsOut } from './shippedEventsOut.ts';
import { eventsWithoutMoney } from './shippedEventsWithoutMoney.ts';
import type { EventRow, ShippedEvent } from './shippedEvent.ts';

const eventOf = (direction: string, row: EventRow): ShippedEvent => {
  const [key, zh, en, debit, credit, more = {}] = row;
  return {
    noteEn: more.note?.[1] ?? null,
    record: {
      key,
      zh,
      en,
      direction,
      debit,
      credit,
      party: more.party ?? false,
      growth: more.growth ?? false,
      summary: more.summary ?? zh,
      note: more.note?.[0] ?? null,
      off: false,
    },
  };
};

const events: readonly ShippedEvent[] = [
  ...eventsIn.map((row) => eventOf('in', row)),
  ...eventsOut.map((row) => eventOf('out', row)),
  ...eventsWithoutMoney.map((row) => eventOf('transfer', row)),
];

/**
 * The shipped rows of the register voucherEvents: the table of domain.md 6.4 (GKV) with the events
 * around it. The closing of the year, the transfer to distribution and the clearing of its details
 * take all balances at once and are proposed by the year's end, so they have no form here.
 */
export const shippedEvents: readonly AnyRecord[] = events.map(({ record }) => record);

/** What the notes of the shipped events say in English, by key; a user's row has its one note. */
export const shippedEventNotesEn: ReadonlyMap<string, string> = new Map(
  events.flatMap(({ record, noteEn }): (readonly [string, string])[] =>
    noteEn === null ? [] : [[String(record['key']), noteEn]],
  ),
);
