import type { Label } from '../../../../shared/label.ts';
import { signOf } from '../../../../shared/reports/punctuation.ts';
import { codesUpwards } from '../../../../shared/rules/accounts/accountCode.ts';
import { accountLike } from '../../../../shared/rules/accounts/chart.ts';
import type { Account, Chart } from '../../../../shared/rules/accounts/types.ts';

/** An account with those above it, as a voucher names it: 经营收入—出租收入. */
export function accountName(chart: Chart, code: string): Label {
  const above = codesUpwards(code)
    .slice(1)
    .flatMap((up) => chart.find(up) ?? [])
    .reverse();
  const names: readonly Label[] = [...above, accountLike(chart, code)];
  const dash = signOf('dash');
  return {
    zh: names.map(({ zh }) => zh).join(dash.zh),
    en: names.map(({ en }) => en).join(` ${dash.en} `),
  };
}

/** Whether an account in use has a role, or has it from the account above it. */
const hasRole = (account: Account, role: string): boolean =>
  account.role === role && !account.stopped;

/** The accounts with a role on which entries stand: cash, or each bank account. */
export function leavesWithRole(
  chart: Chart,
  role: string,
  isUsed: (code: string) => boolean,
): readonly Account[] {
  return chart.accounts.filter(
    (account) =>
      (hasRole(account, role) && chart.isLeaf(account.code)) ||
      // What was posted before it got sub-accounts, or was stopped, stays on it.
      (account.role === role && isUsed(account.code)),
  );
}
