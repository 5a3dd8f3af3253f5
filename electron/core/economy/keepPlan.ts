import { distributionPlans } from '../../../shared/registers/distributionPlans.ts';
import { distributionShares } from '../../../shared/registers/distributionShares.ts';
import { checkPlan } from '../../../shared/rules/accounts/checkDistribution.ts';
import {
  type MemberShare,
  planDistribution,
  shareAmongMembers,
} from '../../../shared/rules/accounts/distribution.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { booksOf } from '../accounts/books.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../registers/newId.ts';
import type { Session } from '../session.ts';
import type { Writing } from '../store/writing.ts';
import type { Kept } from './answers.ts';
import type { PlanAsked } from './asked.ts';
import { figuresOf, moneyAt } from './distributionFigures.ts';
import { type PlanFacts, basisOf, planOf } from './planFacts.ts';
import { rightHolders } from './rightHolders.ts';
import { addRow, changeRow, voidRow } from './writeRow.ts';

/**
 * Keeps the plan of a year with the parts of the holders, worked out from the books and the income
 * rights unless their parts are given (domain.md 6.9). Nothing is kept where there is an error.
 * @throws Refusal `record.changed-meanwhile`, `distribution.posted`
 */
export function keepPlan(session: Session, asked: PlanAsked): Kept {
  const { year } = asked;
  const known = planOf(session, year);
  if ((known?.record.version ?? null) !== asked.version)
    throw new Refusal('record.changed-meanwhile');
  if (known !== undefined && textIn(known.record, 'voucher') !== null)
    throw new Refusal('distribution.posted');
  const books = booksOf(session);
  const figures = figuresOf(books, year);
  const { transferredFen, reservePercent, membersFen, otherFen } = asked;
  const plan = planDistribution(
    basisOf(figures, { transferredInFen: transferredFen, reservePercent, membersFen, otherFen }),
  );
  const shares = asked.shares ?? shareAmongMembers(plan.membersFen, rightHolders(session, year));
  const findings = checkPlan(plan, shares, moneyAt(books, session.today().slice(0, 7)));
  if (findings.some(({ level }) => level === 'error')) return { findings };
  const id = known?.record.id ?? newId();
  const values = {
    ...{ year, netFen: figures.netFen, openingFen: figures.openingFen, transferredFen },
    ...{ reservePercent, reserveFen: plan.reserveFen, membersFen: plan.membersFen, otherFen },
    ...{ otherNote: asked.otherNote, openedOn: asked.openedOn, approvedOn: asked.approvedOn },
    ...{ meeting: asked.meeting, meetingNote: asked.meetingNote, remarks: asked.remarks },
  };
  session.write(
    'distribution.plan',
    (writing) => {
      if (known === undefined) addRow(writing, distributionPlans, id, values);
      else changeRow(writing, distributionPlans, known.record, values);
      writeShares(writing, id, known, shares, session.now());
    },
    { year },
  );
  return { id, findings };
}

/** Each holder keeps its row; who has no part any more loses it. */
function writeShares(
  writing: Writing,
  plan: string,
  known: PlanFacts | undefined,
  shares: readonly MemberShare[],
  at: string,
): void {
  const rows = new Map((known?.shares ?? []).map((row) => [textIn(row, 'party') ?? '', row]));
  for (const { party, shares: held, amountFen } of shares) {
    const row = rows.get(party);
    rows.delete(party);
    if (row === undefined)
      addRow(writing, distributionShares, newId(), { plan, party, shares: held, amountFen });
    else if (row['shares'] !== held || row['amountFen'] !== amountFen)
      changeRow(writing, distributionShares, row, { shares: held, amountFen });
  }
  for (const row of rows.values()) voidRow(writing, distributionShares, row, at);
}
