import { type SheetText, sheetText } from '../../../../shared/reports/sheetText.ts';
import { signedDay } from '../../../../shared/rules/period.ts';
import type { FormRow, PlannedForm } from '../../workbook/plan.ts';
import type { AccountBooks } from './accountBooks.ts';
import { booksChecks, checkLines } from './checks.ts';
import { formColumns, labelCell, textCell } from './disclosureCells.ts';
import { type DisclosedEstate, arrearsRows, assetRows, debtRows } from './disclosureEstate.ts';
import { moneyRows, resultRows } from './disclosureMoney.ts';
import { plain } from './frame.ts';

const part = (key: SheetText): FormRow => ({
  cells: [{ text: sheetText(key), span: formColumns, look: 'heading' }],
});

/**
 * 财务公开表 (domain.md 6.11): what is posted in the village for a period, on A4 upright: income and
 * expenditure, money, assets, claims and debts, who is behind, and who signs.
 */
export function disclosureForm(of: AccountBooks, estate: DisclosedEstate): PlannedForm {
  const { frame, settings } = of;
  const checks = checkLines(of, booksChecks(of), [
    'statement.sheet-unbalanced',
    'statement.turnover-unbalanced',
    'statement.before-books',
  ]);
  return {
    kind: 'form',
    name: sheetText('accounts.disclosure'),
    title: sheetText('accounts.disclosure.title', { unit: frame.unit, period: frame.period.label }),
    above: [
      sheetText('accounts.disclosure.as-of', { day: signedDay(frame.endOn) }),
      sheetText('accounts.yuan-unit'),
    ],
    columns: Array.from({ length: formColumns }, () => 1),
    rows: [
      part('accounts.disclosure.result'),
      ...resultRows(of),
      part('accounts.disclosure.money'),
      ...moneyRows(of),
      part('accounts.disclosure.assets'),
      ...assetRows(of),
      part('accounts.disclosure.debts'),
      ...debtRows(of, estate),
      part('accounts.disclosure.arrears'),
      ...arrearsRows(estate),
      ...signRows(),
    ],
    below: [...checks, sheetText('accounts.disclosure.note', { days: settings.inquiryDays })],
    footer: plain(frame.unit),
    records: 1,
  };
}

/** Supervisors, the head of the unit, and from when to when and where it hangs. */
const signRows = (): FormRow[] => [
  {
    cells: [labelCell(sheetText('accounts.disclosure.supervisors'), 5), textCell('', 15)],
    lines: 3,
  },
  {
    cells: [
      labelCell(sheetText('accounts.signs.responsible'), 5),
      textCell('', 5),
      labelCell(sheetText('accounts.signs.accountant'), 5),
      textCell('', 5),
    ],
    lines: 2,
  },
  {
    cells: [
      labelCell(sheetText('accounts.disclosure.posted'), 5),
      textCell(sheetText('accounts.disclosure.days'), 15),
    ],
  },
  { cells: [labelCell(sheetText('accounts.disclosure.place'), 5), textCell('', 15)] },
];
