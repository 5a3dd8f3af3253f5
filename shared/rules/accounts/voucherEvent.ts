import type { AnyRecord } from '../../registers/define.ts';
import { textIn } from '../reading.ts';
import { leafAccount, leavesBelow } from './leafAccount.ts';
import type { Chart } from './types.ts';

/** Whether money comes in, goes out, or none moves: code list eventDirections. */
export type EventDirection = 'in' | 'out' | 'transfer';

/** Something that happens in a village and how it is booked (register voucherEvents; domain.md 6.4). */
export interface VoucherEvent {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly direction: EventDirection;
  /** What each side may be booked on, as `leafAccount` reads it; the first is taken unless changed. */
  readonly debit: readonly string[];
  readonly credit: readonly string[];
  readonly asksParty: boolean;
  readonly asksGrowthWay: boolean;
  /** `{{party}}` stands for the name of the party. */
  readonly summary: string | null;
  readonly note: string | null;
  readonly off: boolean;
}

const choices = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(/[,，、;；\s]+/)
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');

const directionOf = (text: string | null): EventDirection =>
  text === 'in' || text === 'out' ? text : 'transfer';

/** @param record of voucherEvents */
export const readEvent = (record: AnyRecord): VoucherEvent => ({
  key: textIn(record, 'key') ?? '',
  zh: textIn(record, 'zh') ?? '',
  en: textIn(record, 'en') ?? '',
  direction: directionOf(textIn(record, 'direction')),
  debit: choices(textIn(record, 'debit')),
  credit: choices(textIn(record, 'credit')),
  asksParty: record['party'] === true,
  asksGrowthWay: record['growth'] === true,
  summary: textIn(record, 'summary'),
  note: textIn(record, 'note'),
  off: record['off'] === true,
});

/**
 * The accounts that a side of an event offers: what each choice means first, then the other leaves
 * of the same accounts.
 * @returns leaf accounts in use, each once; the first is the one that is taken unless changed
 */
export function offeredAccounts(wanted: readonly string[], chart: Chart): readonly string[] {
  const meant = wanted.map((choice) => leafAccount(chart, choice));
  const others = wanted.flatMap((choice) => {
    const [code = ''] = choice.split('@');
    return chart.find(code)?.stopped === false ? leavesBelow(chart, code) : [];
  });
  return [...new Set([...meant, ...others])].filter((code) => code !== null);
}

/**
 * The summary of its voucher.
 * @param party the name; where there is none its place is left out
 */
export const summaryOf = ({ summary, zh }: VoucherEvent, party: string | null): string =>
  (summary ?? zh).replace(/\{\{party\}\}/g, party ?? '').trim();
