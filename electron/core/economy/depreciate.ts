import type { Finding } from '../../../shared/fields/finding.ts';
import { depreciations } from '../../../shared/registers/depreciations.ts';
import { depreciationLines } from '../../../shared/rules/accounts/depreciationLines.ts';
import type { Chart } from '../../../shared/rules/accounts/types.ts';
import { booksOf } from '../accounts/books.ts';
import { newId } from '../registers/newId.ts';
import type { Session } from '../session.ts';
import type { Writing } from '../store/writing.ts';
import type { Posting } from './answers.ts';
import type { Depreciate } from './asked.ts';
import { type AssetFacts, allAssetFacts, withPosted } from './assetFacts.ts';
import { depreciationDay } from './depreciationDay.ts';
import { type DueDepreciation, dueIn, monthsMissed } from './depreciationDue.ts';
import { type Proposal, post } from './posting.ts';
import { summariesOf } from './summaries.ts';
import { addRow } from './writeRow.ts';

/** A month with what is posted of it. */
interface PlannedMonth {
  readonly month: string;
  readonly rows: readonly DueDepreciation[];
  readonly proposal: Proposal;
  readonly findings: readonly Finding[];
}

/**
 * Posts the depreciation of a month: one voucher, and a row for each asset, in one act; each asset
 * and month once (domain.md 6.4, 6.5). Months that were missed come first, in their order: they are
 * posted with it where that is asked for, otherwise the month is refused.
 */
export function depreciate(session: Session, asked: Depreciate): Posting {
  const { chart, beginMonth } = booksOf(session);
  const all = allAssetFacts(session);
  const missed = monthsMissed(all, beginMonth, asked.month).filter((each) => each < asked.month);
  const months = plannedMonths(session, chart, all, asked, asked.missed ? missed : []);
  const findings = months.flatMap((month) => month.findings);
  return post(session, {
    what: 'asset.depreciate',
    plan: asked.plan,
    findings: [
      ...checkMonth(session, asked, beginMonth, missed),
      ...checkNothing(months, all, asked),
      ...findings,
    ],
    proposals: months
      .filter(({ proposal }) => proposal.lines.length > 0)
      .map(({ proposal }) => proposal),
    write: (writing, vouchers) => {
      const posted = months.filter(({ proposal }) => proposal.lines.length > 0);
      posted.forEach(({ month, rows }, at) => {
        addDepreciations(writing, month, rows, vouchers[at] ?? null);
      });
      return vouchers.at(-1) ?? '';
    },
  });
}

/** The rows of a voucher of depreciation. */
export function addDepreciations(
  writing: Writing,
  month: string,
  rows: readonly DueDepreciation[],
  voucher: string | null,
): void {
  for (const { facts, asset, amountFen, work } of rows) {
    if (amountFen === 0) continue;
    addRow(writing, depreciations, newId(), {
      asset: facts.record.id,
      ...{ month, amountFen, voucher },
      work: asset.method === 'work-done' ? work : null,
    });
  }
}

/** Each month is worked out after those before it. */
function plannedMonths(
  session: Session,
  chart: Chart,
  all: readonly AssetFacts[],
  { month, work }: Depreciate,
  missed: readonly string[],
): readonly PlannedMonth[] {
  let known = all;
  return [...missed, month].map((each) => {
    const rows = dueIn(known, each, each === month ? work : {}).filter(
      ({ amountFen }) => amountFen > 0,
    );
    const { lines, findings } = depreciationLines(rows, chart);
    known = known.map((facts) => {
      const row = rows.find((one) => one.facts === facts);
      if (row === undefined) return facts;
      return withPosted(facts, each, { amountFen: row.amountFen, work: row.work, voucher: null });
    });
    const summary = summariesOf(session).depreciation(each.slice(0, 4), Number(each.slice(5, 7)));
    const day = depreciationDay(session, each);
    return {
      ...{ month: each, rows, findings },
      proposal: { day, summary, source: 'depreciation', lines },
    };
  });
}

function checkMonth(
  session: Session,
  { month, missed: withMissed }: Depreciate,
  beginMonth: string,
  missed: readonly string[],
): Finding[] {
  const error = (code: string, params: Finding['params'] = {}): Finding => ({
    level: 'error',
    code,
    field: 'month',
    params: { month, ...params },
  });
  const findings: Finding[] = [];
  if (month > session.today().slice(0, 7)) findings.push(error('depreciation.ahead'));
  if (month < beginMonth) findings.push(error('depreciation.before-books', { begin: beginMonth }));
  const [first] = missed;
  if (first !== undefined && !withMissed)
    findings.push(error('depreciation.earlier-first', { first, count: missed.length }));
  return findings;
}

/** Said apart: all is posted already, there is nothing, or only work is missing. */
function checkNothing(
  months: readonly PlannedMonth[],
  all: readonly AssetFacts[],
  { month }: Depreciate,
): Finding[] {
  if (months.some(({ rows }) => rows.length > 0)) return [];
  const params = { month };
  if (dueIn(all, month).length > 0)
    return [{ level: 'error', code: 'depreciation.work-missing', field: 'work', params }];
  return all.some(({ posted }) => posted.has(month))
    ? [{ level: 'error', code: 'depreciation.done', field: 'month', params }]
    : [{ level: 'error', code: 'depreciation.nothing', field: 'month', params }];
}
