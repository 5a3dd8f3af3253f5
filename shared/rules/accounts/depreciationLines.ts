import type { Finding } from '../../fields/finding.ts';
import type { Asset } from './asset.ts';
import { leafAccount } from './leafAccount.ts';
import type { Chart, Line } from './types.ts';

/** What one asset is depreciated by in the month. */
export interface AssetDepreciation {
  readonly asset: Asset;
  readonly amountFen: number;
}

/** Lines of a voucher that a rule proposes, with what is in their way. */
export interface ProposedLines {
  readonly lines: readonly Line[];
  readonly findings: readonly Finding[];
}

/** The account of what is accumulated: 133 of 132, 162 of 161, otherwise 152 (domain.md 6.2). */
export const contraAccountOf = (account: string): string =>
  account.startsWith('132') ? '133' : account.startsWith('161') ? '162' : '152';

/**
 * The voucher of a month's depreciation (domain.md 6.4): one line for each expense account, and one
 * for each account of what is accumulated. Assets with nothing to depreciate are left out.
 * @returns no lines where an account is missing (error `asset.account-missing`)
 */
export function depreciationLines(rows: readonly AssetDepreciation[], chart: Chart): ProposedLines {
  const [debits, credits] = [new Map<string, number>(), new Map<string, number>()];
  const missing = new Set<string>();
  for (const { asset, amountFen } of rows.filter((row) => row.amountFen !== 0)) {
    // The usual sub-account of 513 for it (domain.md 6.2); elsewhere the account that the card names.
    add(debits, `${asset.expenseAccount}@折旧`, amountFen);
    add(credits, contraAccountOf(asset.account), amountFen);
  }
  function add(sums: Map<string, number>, wanted: string, amountFen: number): void {
    const account = leafAccount(chart, wanted);
    if (account === null) missing.add(wanted.split('@')[0] ?? wanted);
    else sums.set(account, (sums.get(account) ?? 0) + amountFen);
  }
  const findings = [...missing].map((account): Finding => ({
    level: 'error',
    code: 'asset.account-missing',
    params: { account },
  }));
  const lines = [...linesOf(debits, 'debitFen'), ...linesOf(credits, 'creditFen')];
  return { lines: findings.length === 0 ? lines : [], findings };
}

const linesOf = (sums: ReadonlyMap<string, number>, side: 'debitFen' | 'creditFen'): Line[] =>
  [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([account, amountFen]) => ({
      account,
      party: null,
      debitFen: 0,
      creditFen: 0,
      [side]: amountFen,
    }));
