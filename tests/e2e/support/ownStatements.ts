import { showYuan } from '../../../shared/fields/show.ts';
import { type Begun, type Moved, balanceOf, resultOf, turnoverOf } from './ownSums.ts';

// The statements of a story, worked out account by account without the program's layouts.

/** What is printed for an amount; nothing for nothing. */
export const printed = (fen: number): string => (fen === 0 ? '' : showYuan(fen));
const held = (
  begun: Begun,
  of: readonly Moved[],
  codes: readonly string[],
  month: number,
): number => codes.reduce((sum, code) => sum + balanceOf(begun, of, code, month), 0);

/** The rows of the balance sheet at the end of a month by their number (domain.md 6.7). */
export function balanceSheet(
  begun: Begun,
  of: readonly Moved[],
  month: number,
): ReadonlyMap<number, number> {
  const at = (...codes: string[]): number => held(begun, of, codes, month);
  const owed = (...codes: string[]): number => -at(...codes);
  const result = resultOf(of, 1, month);
  const current = at('101', '102', '113');
  const fixed = at('151', '152');
  const debts = owed('211', '212');
  return new Map([
    [1, at('101', '102')],
    [3, at('113')],
    [6, current],
    [11, at('151')],
    [12, owed('152')],
    [13, fixed],
    [16, fixed],
    [23, fixed],
    [24, current + fixed],
    [26, owed('211')],
    [27, owed('212')],
    [30, debts],
    [33, owed('241')],
    [34, owed('241')],
    [35, debts + owed('241')],
    [36, owed('301')],
    [37, owed('311')],
    [38, owed('322') + result],
    [39, owed('301', '311', '322') + result],
    [40, current + fixed],
  ]);
}

/** The rows of the income statement of a month by their number (domain.md 6.8). */
export function incomeStatement(
  begun: Begun,
  of: readonly Moved[],
  month: number,
): ReadonlyMap<number, number> {
  const income = (code: string): number => {
    const { debitFen, creditFen } = turnoverOf(of, code, month, month);
    return creditFen - debitFen;
  };
  const spent = (code: string): number => -income(code) + 0;
  const operating = income('501') + income('503') - spent('513');
  const total = operating + income('504') - spent('514');
  const brought = -(begun['322'] ?? 0) + resultOf(of, 1, month - 1);
  return new Map([
    [1, income('501')],
    [3, income('503')],
    [6, spent('513')],
    [8, operating],
    [9, income('504')],
    [10, spent('514')],
    [12, total],
    [14, total],
    [15, brought],
    [17, brought + total],
    [21, brought + total],
  ]);
}

/** The lines of the trial balance of a month as they are printed: the code and eight amounts. */
export function trialBalance(begun: Begun, of: readonly Moved[], month: number): string[][] {
  const codes = new Set([
    ...Object.keys(begun),
    ...of.flatMap(({ debit, credit }) => [debit, credit]),
  ]);
  const lines = [...codes]
    .sort()
    .map((code) => ({ code, amounts: trialAmounts(begun, of, code, month) }));
  const totals = [...Array(8).keys()].map((column) =>
    lines.reduce((sum, { amounts }) => sum + (amounts[column] ?? 0), 0),
  );
  return [
    ...lines.map(({ code, amounts }) => [code, ...amounts.map(printed)]),
    ['', ...totals.map(showYuan)],
  ];
}

function trialAmounts(begun: Begun, of: readonly Moved[], code: string, month: number): number[] {
  const before = balanceOf(begun, of, code, month - 1);
  const after = balanceOf(begun, of, code, month);
  const turnover = turnoverOf(of, code, month, month);
  const year = turnoverOf(of, code, 1, month);
  return [
    ...[Math.max(before, 0), Math.max(-before, 0), turnover.debitFen, turnover.creditFen],
    ...[year.debitFen, year.creditFen, Math.max(after, 0), Math.max(-after, 0)],
  ];
}
