import { claimKinds, debtKinds } from '../../../../shared/codes/index.ts';
import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { type SheetText, sheetText } from '../../../../shared/reports/sheetText.ts';
import { ageBandEdges } from '../../../../shared/rules/accounts/ageing.ts';
import { isUnder } from '../../../../shared/rules/accounts/accountCode.ts';
import { signedDay } from '../../../../shared/rules/period.ts';
import type { DebtRow, DebtsAnswer } from '../../economy/answers.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import {
  asCell,
  dayColumn,
  orBlank,
  serialColumn,
  sumFen,
  textColumn,
  yuanColumn,
} from '../columns.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { AccountBooks } from './accountBooks.ts';
import { accountName } from './accountName.ts';
import { checkLine, signed } from './foot.ts';
import { linesAbove } from './frame.ts';

/** What is owed by the collective, or to it. */
export type Owed = 'debts' | 'claims';

const bands = ageBandEdges.map(([band]) => band);

/** A column with what it shows of a debt; its sum where it is money that can be added. */
interface DebtColumn {
  readonly column: PlannedColumn;
  readonly of: (row: DebtRow) => CellValue;
  readonly sum?: (row: DebtRow) => number;
}

const amountColumn = (key: SheetText, width: number, of: (row: DebtRow) => number): DebtColumn => ({
  column: yuanColumn(key, width),
  of: (row) => orBlank(of(row)),
  sum: of,
});

function columnsOf({ session, frame }: AccountBooks, owed: Owed): readonly DebtColumn[] {
  const isDebt = owed === 'debts';
  const text = (key: SheetText, width: number, of: DebtColumn['of']): DebtColumn => ({
    column: textColumn(key, width),
    of,
  });
  return [
    text(isDebt ? 'accounts.debt.creditor' : 'accounts.debt.debtor', 13, ({ party }) => party.name),
    text('accounts.debt.kind', 11, ({ kind }) =>
      frame.show(codeLabel(session, isDebt ? debtKinds : claimKinds, kind)),
    ),
    text('accounts.debt.cause', 20, ({ cause }) => cause),
    { column: dayColumn('accounts.debt.incurred'), of: ({ incurredOn }) => incurredOn },
    amountColumn(
      isDebt ? 'accounts.debt.principal' : 'accounts.amount',
      13,
      (row) => row.principalFen,
    ),
    ...(isDebt
      ? [
          {
            column: {
              label: sheetText('accounts.debt.rate'),
              format: 'decimal',
              width: 7,
            } as const,
            of: ({ record }: DebtRow) => asCell(record['rate']),
          },
        ]
      : []),
    amountColumn(
      isDebt ? 'accounts.debt.repaid' : 'accounts.debt.collected',
      12,
      (row) => row.repaidFen,
    ),
    amountColumn('accounts.balance', 13, ({ balanceFen }) => balanceFen),
    ...(isDebt ? [amountColumn('accounts.debt.interest', 11, (row) => row.interestOwedFen)] : []),
    { column: dayColumn('accounts.debt.due'), of: ({ dueOn }) => dueOn },
    ...bands.map((band) =>
      amountColumn(`accounts.band.${band}`, 12, (row) => (row.band === band ? row.balanceFen : 0)),
    ),
    text(isDebt ? 'accounts.debt.plan' : 'accounts.claim.plan', 16, ({ record }) =>
      asCell(record['plan']),
    ),
    text('accounts.debt.proof', 10, ({ record }) => asCell(record['proof'])),
  ];
}

/** 债务台账 or 债权台账 (domain.md 6.10), each amount in the band of its age. */
export function debtSheet(of: AccountBooks, owed: Owed, answer: DebtsAnswer): PlannedSheet {
  const { frame } = of;
  const columns = columnsOf(of, owed);
  const { rows } = answer;
  return {
    name: sheetText(`accounts.${owed}-register`),
    title: sheetText(`accounts.${owed}-register`),
    above: linesAbove(frame),
    columns: [serialColumn, ...columns.map(({ column }) => column)],
    rows: [
      ...rows.map((row, at): PlannedRow => ({ cells: [at + 1, ...columns.map((c) => c.of(row))] })),
      ...(rows.length > 0
        ? [
            {
              cells: [
                null,
                frame.show(sheetText('total')),
                ...columns.slice(1).map(({ sum }) => (sum ? orBlank(sumFen(rows, sum)) : null)),
              ],
              emphasis: 'total' as const,
            },
          ]
        : []),
    ],
    below: signed(frame, foot(of, owed, answer)),
    signed: false,
    orientation: 'landscape',
  };
}

function foot(of: AccountBooks, owed: Owed, { rows, totals, asOf }: DebtsAnswer): Label[] {
  if (rows.length === 0) return [sheetText(`accounts.no-${owed}`)];
  const inBands = sumFen(rows, ({ band, balanceFen }) => (band === null ? 0 : balanceFen));
  return [
    sheetText(`accounts.${owed}.sums`, {
      day: signedDay(asOf),
      count: rows.length,
      balance: showYuan(totals.balanceFen),
      interest: showYuan(totals.interestOwedFen),
      overdue: showYuan(totals.overdueFen),
    }),
    checkLine('accounts.check.bands', [inBands, totals.balanceFen]),
    ...againstBooks(of, owed, rows),
  ];
}

/** By account, where the records say which it is: what the register and the books say. */
function againstBooks(
  { books, balances }: AccountBooks,
  owed: Owed,
  rows: readonly DebtRow[],
): Label[] {
  const byAccount = Map.groupBy(rows, ({ account }) => account?.code ?? '');
  return [...byAccount]
    .filter(([code]) => code !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => {
      const fen = sumFen(own, ({ balanceFen }) => balanceFen);
      // What members owe is not set off against what is owed to others.
      const booked = sumFen(
        balances.details.filter((each) => isUnder(each.account, code)),
        ({ closingFen }) => Math.max(owed === 'debts' ? -closingFen : closingFen, 0),
      );
      const params = {
        account: accountName(books.chart, code),
        a: showYuan(fen),
        b: showYuan(booked),
        difference: showYuan(Math.abs(fen - booked)),
      };
      // Not everything on the account need be in the register, e.g. what members advanced.
      return sheetText(fen === booked ? 'accounts.debts-agree' : 'accounts.debts-differ', params);
    });
}
