import type { AnyRecord } from '../../../shared/registers/define.ts';
import { accounts } from '../../../shared/registers/accounts.ts';
import { accountLike, chartOf as chartFrom } from '../../../shared/rules/accounts/chart.ts';
import type { Chart } from '../../../shared/rules/accounts/types.ts';
import type { Label } from '../../../shared/label.ts';
import { LastAnswers } from '../lastAnswers.ts';
import { toRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import type { Store } from '../store/store.ts';
import { tableQuery } from '../store/query.ts';

const charts = new LastAnswers<Chart>(1);

/** The chart of accounts in force: the shipped accounts with the user's laid over (domain.md 6.2). */
export const chartOf = ({ store }: Session): Chart =>
  charts.of(store, 'chart', () => chartFrom(ownAccounts(store)));

/** The chart as it will be with further accounts of the user's. */
export const chartWith = ({ store }: Session, further: readonly AnyRecord[]): Chart =>
  chartFrom([...ownAccounts(store), ...further]);

const ownAccounts = (store: Store): readonly AnyRecord[] =>
  store
    .all(tableQuery.selectFrom(accounts.key).selectAll().where('voidedAt', 'is', null))
    .map((row) => toRecord(accounts, row));

/** What an account is called; one that is not in the chart by its code. */
export function accountName(chart: Chart, code: string): Label {
  const { zh, en } = accountLike(chart, code);
  return { zh, en };
}
