import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { voucherTypes } from '../../../../shared/codes/index.ts';
import { listed } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { type NumberGap, numberGaps } from '../../../../shared/rules/accounts/numberGaps.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { dayColumn, orBlank, sumFen, textColumn, yuanColumn } from '../columns.ts';
import { monthName } from '../dues/monthsLabel.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { AccountBooks } from './accountBooks.ts';
import { accountName } from './accountName.ts';
import { type BookVoucher, voucherNo } from './bookVouchers.ts';
import { draftLine } from './checks.ts';
import { checkLine, signed } from './foot.ts';
import { type AccountsFrame, periodAbove } from './frame.ts';

const columnsIn = ({ language }: AccountsFrame): readonly PlannedColumn[] => [
  dayColumn('accounts.day'),
  textColumn('accounts.voucher-no', 10, false),
  textColumn('accounts.summary', 32),
  textColumn('accounts.code', 9, false),
  textColumn('accounts.account', language === 'zh' ? 26 : 36),
  textColumn('accounts.party', 12),
  yuanColumn('accounts.debit', 13),
  yuanColumn('accounts.credit', 13),
  { label: sheetText('accounts.attachments'), format: 'integer', width: 5 },
  textColumn('accounts.prepared-by', 8),
  textColumn('accounts.checked-by', 8),
];

const debit = (vouchers: readonly BookVoucher[]): number =>
  sumFen(vouchers, ({ lines }) => sumFen(lines, ({ debitFen }) => debitFen));
const credit = (vouchers: readonly BookVoucher[]): number =>
  sumFen(vouchers, ({ lines }) => sumFen(lines, ({ creditFen }) => creditFen));

/** 凭证序时簿 (domain.md 6.4): every posted voucher with its entries, and the sums of each month. */
export function voucherSheet(of: AccountBooks): PlannedSheet {
  const { frame } = of;
  const vouchers = of.vouchers();
  const byMonth = Map.groupBy(vouchers, ({ day }) => day.slice(0, 7));
  return {
    name: sheetText('accounts.voucher-list'),
    title: sheetText('accounts.voucher-list.title', { period: frame.period.label }),
    above: periodAbove(frame),
    columns: columnsIn(frame),
    rows: [
      ...[...byMonth].flatMap(([month, own]) => [
        ...own.flatMap((voucher) => rowsOf(of, voucher)),
        ...(byMonth.size > 1
          ? [
              sumRow(
                frame.show(sheetText('accounts.month-total', { month: monthName(month) })),
                own,
              ),
            ]
          : []),
      ]),
      ...(vouchers.length > 0 ? [sumRow(frame.show(sheetText('total')), vouchers)] : []),
    ],
    below: signed(frame, foot(of, vouchers)),
    signed: false,
    orientation: 'landscape',
  };
}

/** The number stands on every line, so that the list can be sorted and read by a program. */
function rowsOf(of: AccountBooks, voucher: BookVoucher): PlannedRow[] {
  const { session, frame, books, partyName } = of;
  return voucher.lines.map((line, at) => ({
    cells: [
      voucher.day,
      voucherNo(session, frame.language, voucher),
      line.summary ?? voucher.summary,
      line.account,
      frame.show(accountName(books.chart, line.account)),
      partyName(line.party),
      orBlank(line.debitFen),
      orBlank(line.creditFen),
      at === 0 ? voucher.attachments : null,
      at === 0 ? voucher.preparedBy : null,
      at === 0 ? voucher.checkedBy : null,
    ],
  }));
}

const sumRow = (text: string, vouchers: readonly BookVoucher[]): PlannedRow => ({
  cells: Array.from({ length: 11 }, (_, c): CellValue => {
    if (c === 2) return text;
    if (c === 6) return debit(vouchers);
    if (c === 7) return credit(vouchers);
    return c === 8 ? sumFen(vouchers, ({ attachments }) => attachments) : null;
  }),
  emphasis: 'total',
});

function foot(of: AccountBooks, vouchers: readonly BookVoucher[]): Label[] {
  const { frame, drafts } = of;
  if (vouchers.length === 0)
    return [
      sheetText('accounts.no-vouchers', { period: frame.period.label }),
      ...draftLine(drafts),
    ];
  const unbalanced = vouchers.filter((each) => debit([each]) !== credit([each]));
  const gaps = numberGaps(vouchers);
  return [
    sheetText('accounts.voucher-list.sums', {
      period: frame.period.label,
      count: vouchers.length,
      reversals: vouchers.filter(({ reverses }) => reverses !== null).length,
      amount: showYuan(debit(vouchers)),
    }),
    checkLine('accounts.check.vouchers', [debit(vouchers), credit(vouchers)], {
      unbalanced: unbalanced.length,
    }),
    gaps.length === 0
      ? sheetText('accounts.check.numbers')
      : sheetText('accounts.wrong', {
          what: sheetText('accounts.check.numbers-missing', {
            missing: listed(gaps.map((gap) => gapLabel(of, gap))),
          }),
        }),
    ...draftLine(drafts),
  ];
}

function gapLabel({ session }: AccountBooks, { type, month, missing, twice }: NumberGap): Label {
  const numbers = [...missing, ...twice].join(', ');
  return sheetText('accounts.gap', {
    month: monthName(month),
    type: codeLabel(session, voucherTypes, type),
    numbers,
  });
}
