import type { Finding } from '../../../shared/fields/finding.ts';
import { openingBalances } from '../../../shared/registers/openingBalances.ts';
import { checkOpenings } from '../../../shared/rules/accounts/checkOpenings.ts';
import { readOpening } from '../../../shared/rules/accounts/readRows.ts';
import { Refusal } from '../refusal.ts';
import { type StoredRecord, toRecord } from '../registers/rows.ts';
import type { SavePlan } from '../registers/save.ts';
import type { PlannedPart } from '../registers/settling.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { booksOf } from './books.ts';
import { lockFindings } from './openingAnswer.ts';

// What stands between the opening balances and the books, whichever way one of them is written
// (domain.md 6.6).

/** The rows of the register that are not voided. */
export const storedOpenings = ({ store }: Session): readonly StoredRecord[] =>
  store
    .all(tableQuery.selectFrom(openingBalances.key).selectAll().where('voidedAt', 'is', null))
    .map((row) => toRecord(openingBalances, row));

/** All of a file or list together with what is stored: both sides come to the same. */
export function checkOpeningsTogether(
  session: Session,
  plans: readonly SavePlan[],
): readonly Finding[] {
  const given = new Set(plans.map(({ id }) => id));
  const records = [
    ...storedOpenings(session).filter(({ id }) => !given.has(id)),
    ...plans.filter(hasNoError).map(({ record }) => record),
  ];
  const changes = plans.some((plan) => Object.keys(plan.changes).length > 0);
  if (!changes) return [];
  const { chart, beginMonth } = booksOf(session);
  const openings = records.map(readOpening);
  return [...lockFindings(session), ...checkOpenings(openings, chart, beginMonth)];
}

/**
 * An opening balance goes only where the others still come to the same without it.
 * @throws Refusal `opening.unbalanced`, `opening.month-closed`
 */
export function refuseUnbalancing(session: Session, record: StoredRecord): PlannedPart[] {
  const { chart, beginMonth } = booksOf(session);
  const left = storedOpenings(session).filter(({ id }) => id !== record.id);
  const findings = [
    ...lockFindings(session),
    ...checkOpenings(left.map(readOpening), chart, beginMonth),
  ];
  const wrong = findings.find(
    ({ code }) => code === 'opening.month-closed' || code === 'opening.unbalanced',
  );
  if (wrong !== undefined) throw new Refusal(wrong.code, wrong.params);
  return [];
}

const hasNoError = ({ findings }: SavePlan): boolean =>
  findings.every(({ level }) => level !== 'error');
