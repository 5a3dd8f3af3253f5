import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { isUnder } from '../../../../shared/rules/accounts/accountCode.ts';
import type { PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { dayColumn, orBlank, serialColumn, sumFen, textColumn, yuanColumn } from '../columns.ts';
import type { AccountBooks } from './accountBooks.ts';
import { voucherNo } from './bookVouchers.ts';
import { moneyAccounts } from './cashSheets.ts';
import { draftLine } from './checks.ts';
import { checkLine, signed } from './foot.ts';
import { periodAbove } from './frame.ts';
import { accountJournal } from './journal.ts';

/**
 * 收支逐笔公开 (domain.md 6.11): each time that money came in or went out, cash and bank together. What
 * only moved between them is no income and no expenditure, and is left out.
 */
export function disclosureLines(of: AccountBooks): PlannedSheet {
  const { session, frame, balances } = of;
  const codes = (['cash', 'bank'] as const).flatMap((role) =>
    moneyAccounts(of, role).map(({ code }) => code),
  );
  const isMoney = (account: string): boolean => codes.includes(account);
  const moves = of.vouchers().flatMap((voucher) => {
    const lines = voucher.lines.filter(({ account }) => isMoney(account));
    const sides = netOf(
      sumFen(lines, ({ debitFen }) => debitFen),
      sumFen(lines, ({ creditFen }) => creditFen),
    );
    return sides.receivedFen === 0 && sides.paidFen === 0 ? [] : [{ voucher, ...sides }];
  });
  // Of a year in which the books began, the opening balances tell only how much in all.
  const before = codes.flatMap((code) => accountJournal(of, { code, own: true }).before ?? []);
  const beforeIn = sumFen(before, ({ debitFen }) => debitFen);
  const beforeOut = sumFen(before, ({ creditFen }) => creditFen);
  const received = beforeIn + sumFen(moves, ({ receivedFen }) => receivedFen);
  const paid = beforeOut + sumFen(moves, ({ paidFen }) => paidFen);
  const changeFen = sumFen(
    balances.details.filter(({ account }) => codes.some((code) => isUnder(account, code))),
    ({ openingFen, closingFen }) => closingFen - openingFen,
  );
  return {
    name: sheetText('accounts.disclosure-lines'),
    title: sheetText('accounts.disclosure-lines.title', {
      unit: frame.unit,
      period: frame.period.label,
    }),
    above: periodAbove(frame),
    columns: [
      serialColumn,
      dayColumn('accounts.day'),
      textColumn('accounts.voucher-no', 10, false),
      textColumn('accounts.summary', 42),
      yuanColumn('accounts.received', 14),
      yuanColumn('accounts.paid', 14),
    ],
    rows: [
      ...(before.length > 0
        ? [
            {
              cells: [
                ...[null, null, null, frame.show(sheetText('accounts.before-books'))],
                orBlank(beforeIn),
                orBlank(beforeOut),
              ],
            },
          ]
        : []),
      ...moves.map(({ voucher, receivedFen, paidFen }, at): PlannedRow => ({
        cells: [
          at + 1,
          voucher.day,
          voucherNo(session, frame.language, voucher),
          voucher.summary,
          orBlank(receivedFen),
          orBlank(paidFen),
        ],
      })),
      ...(received !== 0 || paid !== 0
        ? [
            {
              cells: [null, null, null, frame.show(sheetText('total')), received, paid],
              emphasis: 'total' as const,
            },
          ]
        : []),
    ],
    below: signed(frame, [
      ...(moves.length + before.length === 0
        ? [sheetText('accounts.no-moves', { period: frame.period.label })]
        : [checkLine('accounts.check.moves', [received - paid, changeFen])]),
      ...draftLine(of.drafts),
    ]),
    signed: false,
    orientation: 'portrait',
  };
}

/** A voucher with both sides is set off against itself; what is taken back stays negative where it was. */
function netOf(debitFen: number, creditFen: number): { receivedFen: number; paidFen: number } {
  if (debitFen === 0 || creditFen === 0) return { receivedFen: debitFen, paidFen: creditFen };
  const fen = debitFen - creditFen;
  return { receivedFen: Math.max(fen, 0), paidFen: Math.max(-fen, 0) };
}
