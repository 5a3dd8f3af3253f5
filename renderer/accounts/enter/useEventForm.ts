import { useState } from 'react';
import { useDebounced } from '../../ui/useDebounced.ts';
import { today } from '../../ui/today.ts';
import { type OfferedEvent, type SentEvent, useEventPlan } from '../booksData.ts';
import { readAmount } from '../inputs/amount.ts';
import { useDay } from './useDay.ts';

/** What is typed besides the day. */
export interface TypedEvent {
  readonly amount: string;
  readonly debit: string;
  readonly credit: string;
  readonly party: string | null;
  readonly growthWay: string | null;
  /** Empty: as the event says. */
  readonly summary: string;
  readonly attachments: string;
}

const begin = ({ debit, credit }: OfferedEvent): TypedEvent => ({
  amount: '',
  debit: debit[0]?.code ?? '',
  credit: credit[0]?.code ?? '',
  party: null,
  growthWay: null,
  summary: '',
  attachments: '',
});

const restMs = 250;

/** Everything that is typed into the form of an event, and the voucher that comes of it. */
export function useEventForm(event: OfferedEvent) {
  const [first] = useState(() => begin(event));
  const [typed, setTyped] = useState(first);
  const day = useDay(today);
  const amount = readAmount(typed.amount);
  const attachments = readCount(typed.attachments);
  const ready =
    amount.fen !== null && amount.fen > 0 && day.day !== null && attachments.ok
      ? sentOf(event, typed, { day: day.day, amountFen: amount.fen }, attachments.count)
      : null;
  const rested = useDebounced(JSON.stringify(ready), restMs);
  const plan = useEventPlan(JSON.parse(rested) as SentEvent | null); // written by the line above
  return {
    typed,
    change: (change: Partial<TypedEvent>) => setTyped((before) => ({ ...before, ...change })),
    day,
    amount,
    attachmentsWrong: !attachments.ok,
    /** What would be sent; null while something is missing. */
    ready,
    /** The voucher as it would be written; undefined while there is none for what stands there. */
    planned: ready !== null && rested !== 'null' ? (plan.data ?? undefined) : undefined,
    planError: plan.error,
    dirty: typed !== first,
    /** For the next one of the same kind: day and accounts stay. */
    again: () =>
      setTyped(({ debit, credit, growthWay }) => ({ ...first, debit, credit, growthWay })),
  };
}

export type EventForm = ReturnType<typeof useEventForm>;

/** A number of papers; nothing is none. */
export function readCount(text: string): { readonly ok: boolean; readonly count: number | null } {
  const digits = text.normalize('NFKC').trim();
  if (digits === '') return { ok: true, count: null };
  return /^\d{1,4}$/.test(digits)
    ? { ok: true, count: Number(digits) }
    : { ok: false, count: null };
}

const sentOf = (
  { key }: OfferedEvent,
  { debit, credit, party, growthWay, summary }: TypedEvent,
  { day, amountFen }: { readonly day: string; readonly amountFen: number },
  attachments: number | null,
): SentEvent => ({
  event: key,
  day,
  amountFen,
  ...(debit !== '' && { debit }),
  ...(credit !== '' && { credit }),
  ...(party !== null && { party }),
  ...(growthWay !== null && { growthWay }),
  ...(summary.trim() !== '' && { summary: summary.trim() }),
  ...(attachments !== null && { attachments }),
});
