import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { balancesOf, januaryOf } from '../../../../shared/rules/accounts/balances.ts';
import type { FormCell, FormRow } from '../../workbook/plan.ts';
import { sumFen } from '../columns.ts';
import type { AccountBooks } from './accountBooks.ts';
import { accountName } from './accountName.ts';
import { moneyAccounts } from './cashSheets.ts';
import { amountCell, headingRow, labelCell, textCell } from './disclosureCells.ts';
import { resultLines } from './incomeLines.ts';

interface NamedAmounts {
  readonly name: FormCell['text'];
  readonly fen: number;
  readonly yearFen: number;
}

/** Income, then expenditure, by account: of the period and of the year up to its end. */
export const resultRows = (of: AccountBooks): FormRow[] =>
  (['income', 'expense'] as const).flatMap((element) => {
    const rows = amountsOf(of, element);
    return [
      headingRow([
        [`accounts.disclosure.${element}`, 10],
        ['accounts.this-period', 5],
        ['accounts.year-to-date', 5],
      ]),
      ...rows.map(({ name, fen, yearFen }) => ({
        cells: [textCell(name, 10), amountCell(fen, 5), amountCell(yearFen, 5)],
      })),
      {
        cells: [
          labelCell(sheetText(`accounts.disclosure.${element}-total`), 10),
          amountCell(
            sumFen(rows, ({ fen }) => fen),
            5,
          ),
          amountCell(
            sumFen(rows, ({ yearFen }) => yearFen),
            5,
          ),
        ],
      },
    ];
  });

/** By account; an account that moved earlier in the year only stands there with the year's sum. */
function amountsOf(of: AccountBooks, element: 'income' | 'expense'): readonly NamedAmounts[] {
  const { frame, books, balances } = of;
  const toEnd = { from: januaryOf(frame.span.to), to: frame.span.to };
  const period = new Map(
    resultLines(of, balances.details, element).map((each) => [each.account, each.amountFen]),
  );
  const year = new Map(
    resultLines(of, balancesOf(books, toEnd).details, element).map((each) => [
      each.account,
      each.amountFen,
    ]),
  );
  return [...new Set([...period.keys(), ...year.keys()])].sort().map((account) => ({
    name: accountName(books.chart, account),
    fen: period.get(account) ?? 0,
    yearFen: year.get(account) ?? 0,
  }));
}

/** What was in hand and at the bank, what came and went, and what is left. */
export function moneyRows(of: AccountBooks): FormRow[] {
  const { books, balances } = of;
  const rows = (['cash', 'bank'] as const)
    .flatMap((role) => moneyAccounts(of, role))
    .map(({ code }) => {
      const own = balances.details.filter(({ account }) => account === code);
      return {
        name: accountName(books.chart, code),
        openingFen: sumFen(own, ({ openingFen }) => openingFen),
        debitFen: sumFen(own, ({ debitFen }) => debitFen),
        creditFen: sumFen(own, ({ creditFen }) => creditFen),
        closingFen: sumFen(own, ({ closingFen }) => closingFen),
      };
    });
  const amounts = (own: typeof rows): FormCell[] =>
    (['openingFen', 'debitFen', 'creditFen', 'closingFen'] as const).map((key) =>
      amountCell(
        sumFen(own, (each) => each[key]),
        4,
      ),
    );
  return [
    headingRow([
      ['accounts.disclosure.account', 4],
      ['accounts.opening', 4],
      ['accounts.received', 4],
      ['accounts.paid', 4],
      ['accounts.closing', 4],
    ]),
    ...rows.map((row) => ({ cells: [textCell(row.name, 4), ...amounts([row])] })),
    { cells: [labelCell(sheetText('total'), 4), ...amounts(rows)] },
  ];
}
