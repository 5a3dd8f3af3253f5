import type { Finding } from '../../../shared/fields/finding.ts';
import { accountLike } from '../../../shared/rules/accounts/chart.ts';
import { leafAccount } from '../../../shared/rules/accounts/leafAccount.ts';
import type { Chart, Line } from '../../../shared/rules/accounts/types.ts';

/** What stands on a line besides its account and amount. */
export interface LineWords {
  readonly party?: string | null;
  readonly growthWay?: string | null;
}

/**
 * A line of a rule's voucher: on the leaf of the account that the rule names, with the party where
 * the account is kept by party.
 */
const lineOn = (
  chart: Chart,
  wanted: string,
  amounts: Pick<Line, 'debitFen' | 'creditFen'>,
  { party = null, growthWay = null }: LineWords,
): Line => {
  const account = leafAccount(chart, wanted) ?? wanted;
  const { byParty, element } = accountLike(chart, account);
  return {
    account,
    party: byParty ? party : null,
    ...amounts,
    ...(element === 'income' && growthWay !== null && { growthWay }),
  };
};

export const debit = (chart: Chart, account: string, fen: number, words: LineWords = {}): Line =>
  lineOn(chart, account, { debitFen: fen, creditFen: 0 }, words);

export const credit = (chart: Chart, account: string, fen: number, words: LineWords = {}): Line =>
  lineOn(chart, account, { debitFen: 0, creditFen: fen }, words);

/** The lines on which something moves. */
export const moving = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ debitFen, creditFen }) => debitFen !== 0 || creditFen !== 0);

/** Money comes in and goes out by cash or bank accounts (domain.md 6.2: 101, 102). */
export function checkMoneyAccount(chart: Chart, account: string): readonly Finding[] {
  const { role, zh, en } = accountLike(chart, account);
  if (role === 'cash' || role === 'bank') return [];
  const params = { account, name: zh, nameEn: en };
  return [{ level: 'error', code: 'economy.not-money', field: 'account', params }];
}
