import { addMonths } from '../../../shared/rules/calendar.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { booksOf } from '../accounts/books.ts';
import type { Session } from '../session.ts';
import type { DepreciationAnswer, DepreciationRow } from './answers.ts';
import type { DepreciationAsked } from './asked.ts';
import { type AssetFacts, accumulatedTo, allAssetFacts, workBefore } from './assetFacts.ts';
import { depreciate } from './depreciate.ts';
import { depreciationDay } from './depreciationDay.ts';
import { dueIn, monthsMissed } from './depreciationDue.ts';
import { mentionsOf, namedAccount } from './naming.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';

/**
 * What the assets are to be depreciated by in a month (domain.md 6.5): of the earliest month that
 * is due where none is asked for, and of the last that has ended where nothing is due.
 */
export function depreciationOfMonth(
  session: Session,
  { month: asked, work }: DepreciationAsked,
): DepreciationAnswer {
  const { chart, beginMonth } = booksOf(session);
  const all = allAssetFacts(session);
  const now = session.today().slice(0, 7);
  const due = monthsMissed(all, beginMonth, asked !== undefined && asked > now ? asked : now);
  const earliest = due[0] ?? null;
  const month = asked ?? earliest ?? addMonths(now, -1);
  const rows = dueIn(all, month, work);
  const posted = all.flatMap(({ posted: months }) => months.get(month) ?? []);
  const mentions = mentionsOf(
    session.store,
    posted.map(({ voucher }) => voucher),
  );
  const ids = new Set(posted.flatMap(({ voucher }) => (voucher === null ? [] : [voucher])));
  const planned = depreciate(session, { month, work, missed: false, plan: true });
  return {
    month,
    earliest,
    missed: due.filter((each) => each < month),
    rows: rows.map(({ facts, amountFen }): DepreciationRow => {
      const { asset, record } = facts;
      return {
        asset: { id: record.id, name: asset.name },
        code: textIn(record, 'code'),
        method: asset.method === 'work-done' ? 'work-done' : 'straight-line',
        expenseAccount: namedAccount(chart, asset.expenseAccount),
        costFen: asset.costFen,
        accumulatedFen: accumulatedTo(facts, month),
        amountFen,
        ...workOf(facts, month),
      };
    }),
    amountFen: sumOf(rows.map(({ amountFen }) => amountFen)),
    postedFen: sumOf(posted.map(({ amountFen }) => amountFen)),
    postedCount: posted.length,
    vouchers: [...ids].flatMap((id) => mentions(id) ?? []),
    day: depreciationDay(session, month),
    shown: planned.vouchers[0] ?? null,
    findings: planned.findings,
  };
}

const workOf = (facts: AssetFacts, month: string) => ({
  workUnit: facts.asset.method === 'work-done' ? (textIn(facts.record, 'workUnit') ?? '') : null,
  workTotal: facts.asset.workTotal,
  workBefore: workBefore(facts, month),
});
