import { claimKinds, debtKinds } from '../../../../shared/codes/index.ts';
import type { CodeList } from '../../../../shared/codes/define.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { statementOf } from '../../../../shared/rules/accounts/statement.ts';
import type { ContractsAnswer, DebtRow, DebtsAnswer } from '../../economy/answers.ts';
import type { FormCell, FormRow } from '../../workbook/plan.ts';
import { sumFen } from '../columns.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { AccountBooks } from './accountBooks.ts';
import { layoutFor } from './checks.ts';
import { amountCell, formColumns, headingRow, labelCell, textCell } from './disclosureCells.ts';

/** What the registers tell beside the books. */
export interface DisclosedEstate {
  readonly contracts: ContractsAnswer;
  readonly debts: DebtsAnswer;
  readonly claims: DebtsAnswer;
}

/** The balance sheet in short: its rows that are not nil, by side, at the end of the period. */
export function assetRows(of: AccountBooks): FormRow[] {
  const { rows } = statementOf(layoutFor(of, 'balance-sheet'), of.books, of.frame.span);
  const shown = rows.filter(
    ({ style, amounts }) =>
      style === 'total' ||
      (style !== 'heading' && amounts.some((fen) => fen !== null && fen !== 0)),
  );
  const left = shown.filter(({ side }) => side !== 'right');
  const right = shown.filter(({ side }) => side === 'right');
  const count = Math.max(left.length, right.length);
  const at = (side: typeof shown, line: number) =>
    line === count - 1 ? side.at(-1) : line < side.length - 1 ? side[line] : undefined;
  const half = (row: (typeof shown)[number] | undefined): FormCell[] => [
    row?.style === 'total' ? labelCell(row, 5) : textCell(row ?? '', 5),
    amountCell(row?.amounts[0] ?? null, 5),
  ];
  return [
    headingRow([
      ['accounts.assets', 5],
      ['accounts.closing', 5],
      ['accounts.claims', 5],
      ['accounts.closing', 5],
    ]),
    ...Array.from({ length: count }, (_, line) => ({
      cells: [...half(at(left, line)), ...half(at(right, line))],
    })),
  ];
}

interface KindSum {
  readonly name: FormCell['text'];
  readonly count: number;
  readonly fen: number;
}

/** Claims and debts by kind, so that no private person is named. */
export function debtRows({ session }: AccountBooks, { debts, claims }: DisclosedEstate): FormRow[] {
  const byKind = (list: CodeList, rows: readonly DebtRow[]): KindSum[] =>
    [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, own]) => ({
      name: codeLabel(session, list, kind),
      count: own.length,
      fen: sumFen(own, ({ balanceFen }) => balanceFen),
    }));
  const [left, right] = [byKind(claimKinds, claims.rows), byKind(debtKinds, debts.rows)];
  const half = (row: KindSum | undefined): FormCell[] => [
    textCell(row?.name ?? '', 4),
    { ...amountCell(null, 2), text: row === undefined ? '' : String(row.count), side: 'center' },
    amountCell(row?.fen ?? null, 4),
  ];
  const total = (rows: readonly KindSum[]): FormCell[] => [
    labelCell(sheetText('total'), 4),
    { ...amountCell(null, 2), text: String(sumFen(rows, ({ count }) => count)), side: 'center' },
    amountCell(
      sumFen(rows, ({ fen }) => fen),
      4,
    ),
  ];
  return [
    headingRow([
      ['accounts.disclosure.claims', 4],
      ['accounts.disclosure.count', 2],
      ['accounts.balance', 4],
      ['accounts.disclosure.owed', 4],
      ['accounts.disclosure.count', 2],
      ['accounts.balance', 4],
    ]),
    ...Array.from({ length: Math.max(left.length, right.length) }, (_, at) => ({
      cells: [...half(left[at]), ...half(right[at])],
    })),
    { cells: [...total(left), ...total(right)] },
  ];
}

/** The contracts whose payments are late: what, since when and how much. */
export function arrearsRows({ contracts }: DisclosedEstate): FormRow[] {
  const late = contracts.rows.filter(
    ({ direction, arrearsFen }) => direction === 'in' && arrearsFen > 0,
  );
  if (late.length === 0)
    return [{ cells: [textCell(sheetText('accounts.disclosure.no-arrears'), formColumns)] }];
  return [
    headingRow([
      ['accounts.contract.name', 7],
      ['accounts.contract.party', 5],
      ['accounts.disclosure.since', 4],
      ['accounts.contract.arrears', 4],
    ]),
    ...late.map(({ name, counterparty, since, arrearsFen }) => ({
      cells: [
        textCell(name, 7),
        textCell(counterparty.name, 5),
        { ...textCell(since ?? '', 4), side: 'center' as const },
        amountCell(arrearsFen, 4),
      ],
    })),
    {
      cells: [
        labelCell(sheetText('total'), 16),
        amountCell(
          sumFen(late, ({ arrearsFen }) => arrearsFen),
          4,
        ),
      ],
    },
  ];
}
