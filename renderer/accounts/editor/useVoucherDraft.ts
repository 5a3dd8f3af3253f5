import { useCallback, useState } from 'react';
import { useDebounced } from '../../ui/useDebounced.ts';
import { type SentVoucher, usePlan } from '../booksData.ts';
import { useDay } from '../enter/useDay.ts';
import { readCount } from '../enter/useEventForm.ts';
import {
  type TypedLine,
  type TypedVoucher,
  filledLine,
  isBlank,
  problemsOf,
  sentVoucher,
  sumsOf,
  withBlank,
} from './voucherDraft.ts';

const restMs = 350;

/** Everything that is typed into a voucher, and what it means. */
export function useVoucherDraft(start: TypedVoucher, startDay: string) {
  const [first] = useState({ voucher: start, day: startDay });
  const [voucher, setVoucher] = useState(first.voucher);
  const day = useDay(() => first.day);
  const attachments = readCount(voucher.attachments);
  const problems = problemsOf(voucher, day.day, !attachments.ok);
  const sums = sumsOf(voucher.lines);
  const filled = voucher.lines.filter((line) => !isBlank(line));
  const even = sums.differenceFen === 0 && filled.length > 1;
  const sent =
    problems.length === 0 && day.day !== null
      ? sentVoucher(voucher, day.day, attachments.count)
      : null;
  const rested = useDebounced(JSON.stringify(even ? sent : null), restMs);
  const plan = usePlan(JSON.parse(rested) as SentVoucher | null); // written by the line above
  const change = useCallback(
    (update: (voucher: TypedVoucher) => TypedVoucher) => setVoucher(update),
    [],
  );
  const changeLine = useCallback(
    (key: string, given: Partial<TypedLine>) =>
      setVoucher((before) => ({
        ...before,
        lines: withBlank(
          before.lines.map((line) => (line.key === key ? { ...line, ...given } : line)),
        ),
      })),
    [],
  );
  return {
    voucher,
    day,
    attachmentsWrong: !attachments.ok,
    problems,
    sums,
    even,
    /** What would be sent; null while something is missing. */
    sent,
    /** What the program says of it; undefined while it is not even. */
    planned: sent !== null && even && rested !== 'null' ? (plan.data ?? undefined) : undefined,
    dirty: voucher !== first.voucher || day.typed !== first.day,
    change,
    set: (key: keyof Omit<TypedVoucher, 'lines'>, text: string) =>
      change((before) => ({ ...before, [key]: text })),
    changeLine,
    fill: (key: string) =>
      change((before) => ({ ...before, lines: withBlank(filledLine(before.lines, key)) })),
    removeLine: (key: string) =>
      change((before) => ({
        ...before,
        lines: withBlank(before.lines.filter((line) => line.key !== key)),
      })),
  };
}

export type VoucherDraft = ReturnType<typeof useVoucherDraft>;
