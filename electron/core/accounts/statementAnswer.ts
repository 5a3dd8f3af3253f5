import { accountLike } from '../../../shared/rules/accounts/chart.ts';
import { januaryOf } from '../../../shared/rules/accounts/balances.ts';
import { type Formula, readFormula } from '../../../shared/rules/accounts/formula.ts';
import { termsIn } from '../../../shared/rules/accounts/formulaTerms.ts';
import { isProfitOrLoss } from '../../../shared/rules/accounts/normalSide.ts';
import { kindOf, statementOf, yearBefore } from '../../../shared/rules/accounts/statement.ts';
import { statementChecks } from '../../../shared/rules/accounts/statementChecks.ts';
import type {
  Books,
  LayoutRow,
  Period,
  StatementKey,
} from '../../../shared/rules/accounts/types.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';
import type { Session } from '../session.ts';
import type { Drill, DrillTerm, StatementAnswer } from './answers.ts';
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

/** The lines behind a row; null where nothing stands behind it, or only other columns do. */
function drillOf(
  layout: readonly LayoutRow[],
  row: LayoutRow,
  { chart }: Books,
  span: Span,
): Drill | null {
  const opening = openedIn(row.formula);
  if (opening !== null) return { accounts: [], terms: opening, ...beginningOf(span) };
  const { terms, result, opened } = termsOf(layout, row, new Set());
  // What stood before and what moved since are not one list of lines.
  if (opened || (terms.length === 0 && !result)) return null;
  const results = chart.accounts
    .filter((account) => result && isProfitOrLoss(accountLike(chart, account.code)))
    .map(({ code }) => code)
    .filter((code) => code.length === 3);
  return { accounts: results, terms, ...span };
}

/** A row that only says what stood at the beginning: its accounts. */
function openedIn(text: string | null): readonly DrillTerm[] | null {
  const formula = text === null ? undefined : readFormula(text).formula;
  return formula?.kind === 'open' ? termsIn(formula).accounts.map(termOf) : null;
}

const beginningOf = ({ from, to }: Span): Span => ({
  from: null,
  to: addMonths(from ?? januaryOf(to), -1),
  plain: false,
});

const termOf = ({ code, detail, role }: DrillTerm): DrillTerm => ({ code, detail, role });

const hasOpening = (formula: Formula): boolean =>
  formula.kind === 'open' ||
  (formula.kind === 'sum' && formula.terms.some(({ of }) => hasOpening(of)));

interface RowTerms {
  readonly terms: readonly DrillTerm[];
  /** It holds revenue less expenditure. */
  readonly result: boolean;
  /** It holds what stood at the beginning. */
  readonly opened: boolean;
}

/** The accounts that a row names, with those of the rows that it names. */
function termsOf(
  layout: readonly LayoutRow[],
  { position, formula: text }: LayoutRow,
  seen: Set<number>,
): RowTerms {
  const formula = text === null ? undefined : readFormula(text).formula;
  if (formula === undefined || seen.has(position))
    return { terms: [], result: false, opened: false };
  seen.add(position);
  const { accounts, rows, result } = termsIn(formula);
  const named = rows.flatMap(({ from, to }) =>
    layout.filter((each) => each.row !== null && from <= each.row && each.row <= to),
  );
  const parts = named.map((each) => termsOf(layout, each, seen));
  return {
    terms: [...accounts.map(termOf), ...parts.flatMap(({ terms }) => terms)],
    result: result || parts.some((part) => part.result),
    opened: hasOpening(formula) || parts.some(({ opened }) => opened),
  };
}
