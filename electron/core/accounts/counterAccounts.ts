import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import type { Chart } from '../../../shared/rules/accounts/types.ts';
import { isAmong } from '../dues/isAmong.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { accountName } from './chart.ts';
import type { NamedAccount, PostedLine } from './postedLines.ts';

/**
 * The accounts against which lines stand: those on the other side of the voucher, or all others of
 * it where the other side has none. By code, each once.
 */
export function counterAccounts(
  { store }: Session,
  chart: Chart,
  lines: readonly PostedLine[],
): (line: PostedLine) => readonly NamedAccount[] {
  const rows = store.all(
    tableQuery
      .selectFrom(voucherLines.key)
      .select(['id', 'voucher', 'account', 'debitFen'])
      .where(isAmong('voucher', new Set(lines.map(({ voucher }) => voucher))))
      .where('voidedAt', 'is', null),
  );
  const byVoucher = Map.groupBy(rows, ({ voucher }) => String(voucher));
  return ({ id, voucher, debitFen }) => {
    const others = (byVoucher.get(voucher) ?? []).filter((row) => row.id !== id);
    const isDebit = debitFen !== 0;
    const across = others.filter((row) => (Number(row.debitFen ?? 0) !== 0) !== isDebit);
    const codes = (across.length > 0 ? across : others).map(({ account }) => String(account));
    return [...new Set(codes)].sort().map((code) => ({ code, name: accountName(chart, code) }));
  };
}
