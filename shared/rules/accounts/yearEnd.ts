import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import { isUnder } from './accountCode.ts';
import { balancesOf } from './balances.ts';
import { accountLike } from './chart.ts';
import { distributionCode, yearIncomeCode } from './closingVoucher.ts';
import { leafAccount } from './leafAccount.ts';
import { sidesOf } from './sidesOf.ts';
import type { AccountElement, Balance, Books, Line } from './types.ts';

/** What a voucher of the year's end does. */
export type YearEndStep = 'income' | 'expense' | 'to-distribution' | 'clear';

/** A voucher to be posted on 31 December. */
export interface YearEndVoucher {
  readonly step: YearEndStep;
  /** ISO day. */
  readonly day: string;
  readonly lines: readonly Line[];
}

/** The vouchers of a year's end in their order, or why there are none. */
export interface YearEndProposal {
  readonly vouchers: readonly YearEndVoucher[];
  /** Revenue less expenditure that they transfer; negative for a loss. */
  readonly resultFen: number;
  readonly findings: readonly Finding[];
}

/**
 * The year-end transfer (domain.md 6.4): revenue and expenditure to 321, each by a voucher of its
 * own, 321 to the undistributed income, then the other details of 322 to it as well. What is nil
 * already makes no voucher, so that a proposal after an incomplete transfer holds the rest.
 * @param year YYYY
 */
export function yearEndProposal(books: Books, year: string): YearEndProposal {
  const { chart } = books;
  const { details } = balancesOf(books, { from: `${year}-01`, to: `${year}-12` });
  const standing = details.filter(({ closingFen }) => closingFen !== 0);
  const of = (element: AccountElement): Balance[] =>
    standing.filter(({ account }) => accountLike(chart, account).element === element);
  const sum = (balances: readonly Balance[]): number =>
    balances.reduce((total, { closingFen }) => total + closingFen, 0);
  const [income, expense] = [of('income'), of('expense')];
  const transferred = -sum(income) - sum(expense);
  const resultFen = transferred === 0 ? 0 : transferred;
  const under = (code: string) => standing.filter(({ account }) => isUnder(account, code));
  const toYearIncome = leafAccount(chart, yearIncomeCode);
  const undistributed = leafAccount(chart, `${distributionCode}@undistributed`);
  if (undistributed === null || toYearIncome === null)
    return { vouchers: [], resultFen, findings: [missing(undistributed === null)] };
  const own = under(yearIncomeCode);
  // What 321 holds once both vouchers are posted: it is carried on whole.
  const carried = resultFen - sum(own);
  const cleared = under(distributionCode).filter(
    ({ account, party }) => account !== undistributed || party !== null,
  );
  const steps: readonly (readonly [YearEndStep, readonly Line[]])[] = [
    ['income', emptied(income, toYearIncome)],
    ['expense', emptied(expense, toYearIncome)],
    ['to-distribution', carriedOn(own, toYearIncome, resultFen, undistributed)],
    ['clear', emptied(cleared, undistributed)],
  ];
  const vouchers = steps
    .filter(([, lines]) => lines.length > 0)
    .map(([step, lines]) => ({ step, day: `${year}-12-31`, lines }));
  return { vouchers, resultFen, findings: told(vouchers, year, carried) };
}

const missing = (undistributed: boolean): Finding => ({
  level: 'error',
  code: undistributed ? 'period.undistributed-missing' : 'period.year-income-missing',
});

function told(vouchers: readonly YearEndVoucher[], year: string, carried: number): Finding[] {
  if (vouchers.length === 0)
    return [{ level: 'note', code: 'period.nothing-to-transfer', params: { year } }];
  if (carried >= 0) return [];
  const params = { year, amount: showYuan(-carried) };
  return [{ level: 'note', code: 'period.loss', params }];
}

const line = (account: string, party: string | null, fen: number): Line => ({
  account,
  party,
  debitFen: Math.max(fen, 0),
  creditFen: Math.max(-fen, 0),
});

/**
 * Lines that bring balances to nil against one account. It gets a line for each side, also where
 * both come to the same: that it is named makes the voucher one of the closing.
 */
function emptied(balances: readonly Balance[], against: string): Line[] {
  const lines = balances.map(({ account, party, closingFen }) => line(account, party, -closingFen));
  const { debitFen: debits, creditFen: credits } = sidesOf(lines);
  return [...lines, line(against, null, credits), line(against, null, -debits)].filter(
    ({ debitFen, creditFen }) => debitFen !== 0 || creditFen !== 0,
  );
}

/** What stood on 321 by each detail, with what the first two vouchers bring to its leaf. */
function carriedOn(
  own: readonly Balance[],
  leaf: string,
  resultFen: number,
  undistributed: string,
): Line[] {
  const others = own.filter(({ account, party }) => account !== leaf || party !== null);
  const onLeaf = own
    .filter((each) => !others.includes(each))
    .reduce((sum, { closingFen }) => sum + closingFen, -resultFen);
  const lines = [
    ...others.map(({ account, party, closingFen }) => line(account, party, -closingFen)),
    line(leaf, null, -onLeaf),
  ].filter(({ debitFen, creditFen }) => debitFen !== 0 || creditFen !== 0);
  const { debitFen: debits, creditFen: credits } = sidesOf(lines);
  const net = debits - credits;
  return net === 0 ? lines : [...lines, line(undistributed, null, -net)];
}
