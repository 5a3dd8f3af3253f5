import { accounts } from '../../../shared/registers/accounts.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { levelOf } from '../../../shared/rules/accounts/accountCode.ts';
import { balancesOf } from '../../../shared/rules/accounts/balances.ts';
import { usualSubAccounts } from '../../../shared/rules/accounts/usualSubAccounts.ts';
import type { Chart } from '../../../shared/rules/accounts/types.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../registers/newId.ts';
import { carryOut } from '../registers/save.ts';
import { plannedPart } from '../registers/settling.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { ChartAnswer } from './answers.ts';
import { booksOf } from './books.ts';
import { chartOf } from './chart.ts';

const register: Register = accounts;

/** A month after all others: what stands in the end. */
const always = { from: '0000-01', to: '9999-12' } as const;

/** The chart in force with what stands on each account, and the usual sub-accounts that it has not. */
export function chartAnswer(session: Session): ChartAnswer {
  const books = booksOf(session);
  const { chart } = books;
  const balances = balancesOf(books, always);
  const own = ownRows(session);
  return {
    accounts: chart.accounts.map((account) => ({
      ...account,
      leaf: chart.isLeaf(account.code),
      level: levelOf(account.code),
      balanceFen: balances.of(account.code).closingFen,
      recordId: own.get(account.code) ?? null,
    })),
    suggestions: suggestionsFor(chart).map(({ code, zh, en }) => ({
      code: String(code),
      zh: String(zh),
      en: String(en),
    })),
  };
}

const suggestionsFor = (chart: Chart): readonly AnyRecord[] =>
  usualSubAccounts.filter(({ code }) => chart.find(String(code)) === undefined);

/**
 * Adds usual sub-accounts to the chart. Those that it has already are left as they are.
 * @throws Refusal `request.invalid` for a code that is not among the usual ones
 */
export function addSuggested(session: Session, codes: readonly string[]): ChartAnswer {
  const usual = new Map(usualSubAccounts.map((row) => [String(row['code']), row]));
  const missing = suggestionsFor(chartOf(session)).map(({ code }) => String(code));
  if (codes.some((code) => !usual.has(code)))
    throw new Refusal('request.invalid', { field: 'codes' });
  const rows = [...new Set(codes)].flatMap((code) => {
    const row = usual.get(code);
    return row !== undefined && missing.includes(code) ? [row] : [];
  });
  if (rows.length > 0) {
    session.write(
      'chart.add',
      (writing) => {
        for (const row of rows)
          carryOut(writing, register, plannedPart(register, newId(), row).plan);
      },
      { register: register.key, records: rows.length },
    );
  }
  return chartAnswer(session);
}

function ownRows({ store }: Session): ReadonlyMap<string, string> {
  const rows = store.all(
    tableQuery.selectFrom(register.key).select(['id', 'code']).where('voidedAt', 'is', null),
  );
  return new Map(rows.map(({ id, code }) => [String(code), String(id)]));
}
