import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { listed } from '../../../../shared/reports/punctuation.ts';
import type { CellValue, PlannedColumn, PlannedRow } from '../../workbook/plan.ts';
import { dayColumn, textColumn, yuanColumn } from '../columns.ts';
import type { AccountBooks } from './accountBooks.ts';
import { accountName } from './accountName.ts';
import { voucherNo } from './bookVouchers.ts';
import { monthName } from '../dues/monthsLabel.ts';
import type { AccountJournal, JournalLine, JournalSum } from './journal.ts';

/** How the two amounts of a journal are called: money in and out, or debit and credit. */
type Wording = 'cash' | 'ledger';

export const journalColumns = (wording: Wording): readonly PlannedColumn[] => [
  dayColumn('accounts.day'),
  textColumn('accounts.voucher-no', 10, false),
  textColumn('accounts.summary', 34),
  textColumn('accounts.counter', 24),
  yuanColumn(wording === 'cash' ? 'accounts.received' : 'accounts.debit', 13),
  yuanColumn(wording === 'cash' ? 'accounts.paid' : 'accounts.credit', 13),
  textColumn('accounts.side', 6, false),
  yuanColumn('accounts.balance', 14),
];

/** The rows of an account: what is carried, the lines, and under each month its sums and the year's. */
export function journalRows(of: AccountBooks, journal: AccountJournal): PlannedRow[] {
  const { frame } = of;
  const { show, period } = frame;
  const carried = period.from.endsWith('-01-01') ? 'accounts.from-last-year' : 'accounts.carried';
  const { openingFen, before, months } = journal;
  const last = months.at(-1);
  return [
    row(of, { text: show(sheetText(carried)), balanceFen: openingFen }),
    ...(before === null
      ? []
      : [row(of, { text: show(sheetText('accounts.before-books')), ...before })]),
    ...months
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ month, lines, sums, year }) => [
        ...lines.map((line) => lineRow(of, line)),
        sumRow(of, show(sheetText('accounts.month-total', { month: monthName(month) })), sums),
        sumRow(of, show(sheetText('accounts.year-total')), year),
      ]),
    ...(last === undefined || last.lines.length > 0
      ? []
      : [sumRow(of, show(sheetText('accounts.year-total')), last.year)]),
  ];
}

function lineRow(
  of: AccountBooks,
  { voucher, line, counter, balanceFen }: JournalLine,
): PlannedRow {
  const { session, frame, books, partyName } = of;
  const summary = line.summary ?? voucher.summary;
  const party = partyName(line.party);
  const names = counter.slice(0, mostCounters).map((code) => accountName(books.chart, code));
  const more = counter.length > mostCounters ? [sheetText('accounts.and-more')] : [];
  return row(of, {
    day: voucher.day,
    number: voucherNo(session, frame.language, voucher),
    text: party === '' || summary.includes(party) ? summary : `${summary} ${party}`,
    counter: frame.show(listed([...names, ...more])),
    debitFen: line.debitFen,
    creditFen: line.creditFen,
    balanceFen,
  });
}

/** More accounts on the other side than these are not named. */
const mostCounters = 2;

interface JournalCells {
  readonly day?: string;
  readonly number?: string;
  readonly text: string;
  readonly counter?: string;
  readonly debitFen?: number;
  readonly creditFen?: number;
  readonly balanceFen: number;
}

const row = (of: AccountBooks, cells: JournalCells): PlannedRow => ({ cells: cellsOf(of, cells) });

const sumRow = (of: AccountBooks, text: string, sums: JournalSum): PlannedRow => ({
  cells: cellsOf(of, { text, ...sums }),
  emphasis: 'total',
});

function cellsOf({ frame }: AccountBooks, cells: JournalCells): CellValue[] {
  const { day = null, number = null, text, counter = null, balanceFen } = cells;
  return [
    day,
    number,
    text,
    counter,
    amount(cells.debitFen),
    amount(cells.creditFen),
    frame.show(sideOf(balanceFen)),
    Math.abs(balanceFen),
  ];
}

const amount = (fen: number | undefined): CellValue =>
  fen === undefined || fen === 0 ? null : fen;

/** 借, 贷 or 平, as it stands before the balance in every ledger. */
export const sideOf = (fen: number) =>
  sheetText(fen === 0 ? 'accounts.even' : fen > 0 ? 'accounts.dr' : 'accounts.cr');
