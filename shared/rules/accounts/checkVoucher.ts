import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import { isDay } from '../calendar.ts';
import { mostInCapitalsFen } from '../moneyInCapitals.ts';
import { isUnder } from './accountCode.ts';
import { accountLike } from './chart.ts';
import { checkLines } from './checkLines.ts';
import { distributionCode, isClosingVoucher, yearIncomeCode } from './closingVoucher.ts';
import { isProfitOrLoss } from './normalSide.ts';
import { sidesOf } from './sidesOf.ts';
import type { Chart, Line } from './types.ts';

/** A voucher as the rules look at it. */
export interface CheckedVoucher {
  /** ISO day. */
  readonly day: string;
  readonly redLetter: boolean;
  /** Id of the voucher that it takes back. */
  readonly reverses: string | null;
  readonly lines: readonly Line[];
}

/** What of the books a voucher is checked against. */
export interface VoucherContext {
  /** Whether a month takes vouchers. */
  readonly isOpen: (month: string) => boolean;
  /** The first month of the books. */
  readonly booksBegin: string;
  /** Whether the revenue and expenditure of a year (YYYY) were transferred. */
  readonly yearTransferred?: (year: string) => boolean;
  /** The least that a cash or bank account holds from a day on, without this voucher, in fen. */
  readonly leastFen?: (account: string, day: string) => number;
}

/** The rules over a voucher before it is posted (domain.md 6.4). */
export function checkVoucher(
  voucher: CheckedVoucher,
  chart: Chart,
  context: VoucherContext,
): readonly Finding[] {
  const { lines, redLetter, reverses } = voucher;
  const anyAccount = reverses !== null || isClosingVoucher(lines);
  return [
    ...checkLines(lines, chart, { redLetter, anyAccount }),
    ...checkSums(lines),
    ...checkMonth(voucher, chart, context),
    ...checkClosingLines(lines, chart),
    ...checkCash(voucher, chart, context),
  ];
}

/** At least two lines, the same on both sides, and no more than a voucher can be printed with. */
function checkSums(lines: readonly Line[]): readonly Finding[] {
  const findings: Finding[] = [];
  if (lines.length < 2)
    findings.push({ level: 'error', code: 'voucher.too-few-lines', field: 'lines' });
  const { debitFen, creditFen } = sidesOf(lines);
  if (Math.max(Math.abs(debitFen), Math.abs(creditFen)) > mostInCapitalsFen) {
    const params = { most: showYuan(mostInCapitalsFen) };
    findings.push({ level: 'error', code: 'voucher.too-large', field: 'lines', params });
  }
  if (debitFen === creditFen) return findings;
  const params = {
    debit: showYuan(debitFen),
    credit: showYuan(creditFen),
    difference: showYuan(Math.abs(debitFen - creditFen)),
  };
  return [...findings, { level: 'error', code: 'voucher.unbalanced', field: 'lines', params }];
}

function checkMonth(
  { day, lines }: CheckedVoucher,
  chart: Chart,
  { isOpen, booksBegin, yearTransferred }: VoucherContext,
): Finding[] {
  if (!isDay(day)) return [{ level: 'error', code: 'voucher.day-missing', field: 'day' }];
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  const error = (code: string, params: Finding['params']): Finding[] => [
    { level: 'error', code, field: 'day', ...(params && { params }) },
  ];
  if (month < booksBegin) return error('voucher.before-books', { month, begin: booksBegin });
  if (!isOpen(month)) return error('voucher.month-closed', { month });
  const touchesResult = lines.some(({ account }) => isProfitOrLoss(accountLike(chart, account)));
  return touchesResult && !isClosingVoucher(lines) && yearTransferred?.(year) === true
    ? error('voucher.after-year-end', { year })
    : [];
}

/** With a line on 321 the others only carry results: else they would be missing in the statement. */
function checkClosingLines(lines: readonly Line[], chart: Chart): Finding[] {
  if (!lines.some(({ account }) => isUnder(account, yearIncomeCode))) return [];
  const other = lines.findIndex(
    ({ account }) =>
      !isUnder(account, yearIncomeCode) &&
      !isUnder(account, distributionCode) &&
      !isProfitOrLoss(accountLike(chart, account)),
  );
  if (other < 0) return [];
  const params = { line: other + 1 };
  return [{ level: 'warning', code: 'voucher.closing-mixed', field: 'lines', params }];
}

/** Nobody pays out money that is not there: said of each cash or bank account once. */
function checkCash(
  { day, lines }: CheckedVoucher,
  chart: Chart,
  { leastFen }: VoucherContext,
): Finding[] {
  if (leastFen === undefined || !isDay(day)) return [];
  const change = new Map<string, number>();
  for (const { account, debitFen, creditFen } of lines)
    change.set(account, (change.get(account) ?? 0) + debitFen - creditFen);
  return [...change].flatMap(([code, fen]): Finding[] => {
    const { role, zh, en } = accountLike(chart, code);
    if ((role !== 'cash' && role !== 'bank') || fen >= 0) return [];
    const left = leastFen(code, day) + fen;
    if (left >= 0) return [];
    const params = { account: code, name: zh, nameEn: en, amount: showYuan(-left) };
    return [{ level: 'warning', code: 'voucher.cash-short', field: 'lines', params }];
  });
}
