import { Refusal } from '../../refusal.ts';
import type { Session } from '../../session.ts';
import { limits } from '../../workbook/limits.ts';
import type { ReportOptions } from '../report.ts';
import { reportingUnit } from '../reportingUnit.ts';
import { type BranchLedger, branchLedgers } from './branchLedgers.ts';
import { bookOf, duesBook } from './duesBook.ts';
import { type DuesFrame, duesFrame } from './frame.ts';

/**
 * The branches that a report of dues has a sheet for. Where there is nothing in any of them it is
 * one without rows, of the organisation that reports, so that the sheet says so.
 * @throws Refusal `report.branch-unknown`, `report.too-many-sheets`
 */
export function duesBranches(
  session: Session,
  options: ReportOptions,
): { readonly frame: DuesFrame; readonly ledgers: readonly BranchLedger[] } {
  const frame = duesFrame(session, options);
  const { branch } = options;
  const name = reportingUnit(session, branch);
  const book = duesBook(session.store);
  const ledgers = branchLedgers(session, frame, { branch, book });
  if (ledgers.length > limits.sheets)
    throw new Refusal('report.too-many-sheets', { count: ledgers.length, limit: limits.sheets });
  if (ledgers.length > 0) return { frame, ledgers };
  const nobody: BranchLedger = {
    branch: { id: branch ?? '', name },
    asOf: frame.endOn,
    rows: [],
    book: bookOf(book, () => false),
    sharesFen: 0,
    fromOthersFen: 0,
  };
  return { frame, ledgers: [nobody] };
}
