import { januaryOf } from '../../../shared/rules/accounts/balances.ts';
import { accountLike } from '../../../shared/rules/accounts/chart.ts';
import { type FigurePart, figureTerms } from '../../../shared/rules/accounts/figureTerms.ts';
import { isProfitOrLoss } from '../../../shared/rules/accounts/normalSide.ts';
import { kindOf, statementOf, yearBefore } from '../../../shared/rules/accounts/statement.ts';
import { statementChecks } from '../../../shared/rules/accounts/statementChecks.ts';
import type {
  Books,
  Chart,
  LayoutRow,
  Period,
  StatementKey,
} from '../../../shared/rules/accounts/types.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';
import type { Session } from '../session.ts';
import type { Drill, DrillTerm, StatementAnswer } from './answers.ts';
import { beginningOf } from './drill.ts';
import { askedPeriod } from './askedPeriod.ts';
import { booksOf } from './books.ts';
import { layoutInForce, sheetPair } from './layouts.ts';
import { numberedVouchers } from './numberedVouchers.ts';

/** A statement of a period with its checks; behind each figure the lines that it is made of. */
export function statementAnswer(
  session: Session,
  statement: StatementKey,
  { period: text }: { readonly period: string },
): StatementAnswer {
  const period = askedPeriod(text);
  const books = booksOf(session);
  const layout = layoutInForce(session, statement);
  const { rows, findings } = statementOf(layout, books, period);
  const { balanceSheet, incomeStatement } = sheetPair(session, {
    older: statement.endsWith('-2004'),
  });
  const vouchers = numberedVouchers(session, period);
  const checked = statementChecks({ books, period, balanceSheet, incomeStatement, vouchers });
  const codes = new Set(findings.map((finding) => JSON.stringify(finding)));
  return {
    statement,
    period,
    rows: rows.map((row) => ({
      zh: row.zh,
      en: row.en,
      position: row.position,
      row: row.row,
      side: row.side,
      style: row.style,
      amounts: [
        { fen: row.amounts[0], drill: drillOf(layout, row, books, spanNow(statement, period)) },
        { fen: row.amounts[1], drill: drillOf(layout, row, books, spanBefore(statement, period)) },
      ],
    })),
    checks: checked.checks,
    findings: [
      ...findings,
      ...checked.findings.filter((finding) => !codes.has(JSON.stringify(finding))),
    ],
  };
}

type Span = Pick<Drill, 'from' | 'to' | 'plain'>;

const spanNow = (statement: StatementKey, { from, to }: Period): Span =>
  kindOf(statement) === 'balance' ? { from: null, to, plain: false } : { from, to, plain: true };

/** The year's begin, or the same period a year before. */
const spanBefore = (statement: StatementKey, period: Period): Span =>
  kindOf(statement) === 'balance'
    ? { from: null, to: addMonths(januaryOf(period.to), -1), plain: false }
    : { ...yearBefore(period), plain: true };

/** The lines behind a row; null where nothing stands behind it. */
function drillOf(
  layout: readonly LayoutRow[],
  row: LayoutRow,
  { chart }: Books,
  span: Span,
): Drill | null {
  const { own, opened } = figureTerms(layout, row);
  const [now, before] = [own, opened].map((part) => termsOf(chart, part));
  if (now === undefined || before === undefined || now.length + before.length === 0) return null;
  // A row that only says what stood at the beginning is the balance there.
  if (now.length === 0) return { accounts: [], terms: before, ...beginningOf(span) };
  return { accounts: [], terms: now, ...(before.length > 0 && { carried: before }), ...span };
}

/** The accounts of a part; those of revenue and expenditure by name, where it holds the result. */
function termsOf(chart: Chart, { terms, result }: FigurePart): readonly DrillTerm[] {
  if (!result) return terms;
  const results = chart.accounts
    .filter(({ code }) => code.length === 3 && isProfitOrLoss(accountLike(chart, code)))
    .map(({ code }): DrillTerm => ({ code, detail: null, role: null, sign: 1 }));
  return [...terms, ...results];
}
