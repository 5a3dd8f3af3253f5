import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { counterCodes } from '../../../shared/rules/accounts/counterCodes.ts';
import type { Chart } from '../../../shared/rules/accounts/types.ts';
import { isAmong } from '../store/isAmong.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Row } from '../store/tables.ts';
import { accountName } from './chart.ts';
import type { NamedAccount, PostedLine } from './postedLines.ts';

/** The accounts against which lines stand, see `counterCodes`, with their names. */
export function counterAccounts(
  { store }: Session,
  chart: Chart,
  lines: readonly PostedLine[],
): (line: PostedLine) => readonly NamedAccount[] {
  const rows = store.all(
    tableQuery
      .selectFrom(voucherLines.key)
      .select(['id', 'voucher', 'account', 'debitFen', 'creditFen'])
      .where(isAmong('voucher', new Set(lines.map(({ voucher }) => voucher))))
      .where('voidedAt', 'is', null),
  );
  const byVoucher = Map.groupBy(rows.map(readSide), ({ voucher }) => voucher);
  return ({ id, voucher }) => {
    const own = byVoucher.get(voucher) ?? [];
    const line = own.find((each) => each.id === id);
    const codes = line === undefined ? [] : counterCodes(own, line);
    return codes.map((code) => ({ code, name: accountName(chart, code) }));
  };
}

const readSide = (row: Row) => ({
  id: String(row['id']),
  voucher: String(row['voucher']),
  account: String(row['account']),
  debitFen: Number(row['debitFen'] ?? 0),
  creditFen: Number(row['creditFen'] ?? 0),
});
