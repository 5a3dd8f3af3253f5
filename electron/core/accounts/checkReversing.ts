import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import {
  checkVoucherReversal,
  oppositeLines,
  redLetterLines,
} from '../../../shared/rules/accounts/reversal.ts';
import type { Line } from '../../../shared/rules/accounts/types.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import type { OriginalVoucher, VoucherDesk } from './voucherDesk.ts';

/** What is to be said of a voucher that takes another back; nothing of any other. */
export function checkReversing(
  desk: VoucherDesk,
  record: AnyRecord,
  lines: readonly Line[],
  original: OriginalVoucher | undefined,
): readonly Finding[] {
  const reverses = textIn(record, 'reverses');
  if (reverses === null) return [];
  if (original === undefined)
    return [{ level: 'error', code: 'voucher.reverses-unknown', field: 'reverses' }];
  const day = textIn(record, 'day') ?? '';
  const reason = textIn(record, 'reversalReason');
  const reversed = new Set(desk.isReversed(reverses) ? [reverses] : []);
  return [
    ...checkVoucherReversal({ day, reason }, original, reversed),
    ...checkTakenBack(lines, original.lines),
  ];
}

/** All of the voucher is taken back, and nothing else. */
function checkTakenBack(lines: readonly Line[], original: readonly Line[]): Finding[] {
  const sums = netOf(lines);
  const same = [redLetterLines(original), oppositeLines(original)].some((wanted) =>
    sameNet(sums, netOf(wanted)),
  );
  return same ? [] : [{ level: 'error', code: 'voucher.reversal-differs', field: 'lines' }];
}

function netOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { account, party, debitFen, creditFen } of lines) {
    const key = `${account}/${party ?? ''}`;
    sums.set(key, (sums.get(key) ?? 0) + debitFen - creditFen);
  }
  return sums;
}

const sameNet = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  [...new Set([...a.keys(), ...b.keys()])].every((key) => (a.get(key) ?? 0) === (b.get(key) ?? 0));
