import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { signedDay } from '../../../../shared/rules/period.ts';
import type { BranchLedger } from './branchLedgers.ts';
import { cashCheck, cashIn } from './cashLines.ts';
import { sumFen } from '../columns.ts';
import { type DuesFrame, checkLine } from './frame.ts';
import { signLine } from './signLines.ts';

/** Under the ledger: what is due and paid in all, what was done with it, whether it ties out, who signs. */
export function ledgerFoot(frame: DuesFrame, ledger: BranchLedger): Label[] {
  const { rows, book } = ledger;
  const { period, endOn } = frame;
  const dueFen = sumFen(rows, (row) => row.dueFen);
  const paidFen = sumFen(rows, (row) => row.paidFen);
  const openFen = sumFen(rows, (row) => row.openFen);
  const { now, span } = cashIn(book, frame);
  return [
    sheetText('dues.ledger.sums', {
      due: showYuan(dueFen),
      paid: showYuan(paidFen),
      arrears: showYuan(sumFen(rows, ({ arrearsFen }) => arrearsFen)),
      rate: dueFen === 0 ? '—' : `${((100 * (dueFen - openFen)) / dueFen).toFixed(1)}%`,
    }),
    sheetText('dues.ledger.cash', {
      period: period.label,
      collected: showYuan(span.collectedFen),
      remitted: showYuan(span.remittedFen),
      day: signedDay(endOn),
      inHand: showYuan(now.inHandFen),
      large: showYuan(span.largeCollectedFen),
      voluntary: showYuan(sumFen(rows, ({ voluntaryFen }) => voluntaryFen)),
    }),
    ...(span.elsewhereFen === 0
      ? []
      : [sheetText('dues.remittance.elsewhere', { amount: showYuan(span.elsewhereFen) })]),
    sharesCheck(frame, ledger),
    ...cashCheck(book, frame),
    sheetText('dues.ledger.legend', { period: period.label }),
    signLine(frame),
  ];
}

/** Σ receipts of the months = Σ grid (domain.md 5.3). */
export function sharesCheck({ period }: DuesFrame, { rows, sharesFen }: BranchLedger): Label {
  const paidFen = sumFen(rows, (row) => row.paidFen);
  return checkLine(
    'dues.check.shares',
    { period: period.label, a: showYuan(sharesFen), b: showYuan(paidFen) },
    [sharesFen, paidFen],
  );
}
