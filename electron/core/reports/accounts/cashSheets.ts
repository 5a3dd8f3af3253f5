import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { bankAccounts } from '../../../../shared/registers/bankAccounts.ts';
import { signOf } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { Account } from '../../../../shared/rules/accounts/types.ts';
import { signedDay } from '../../../../shared/rules/period.ts';
import { tableQuery } from '../../store/query.ts';
import type { PlannedSheet } from '../../workbook/plan.ts';
import type { AccountBooks } from './accountBooks.ts';
import { accountName, leavesWithRole } from './accountName.ts';
import { draftLine } from './checks.ts';
import { checkLine, signed } from './foot.ts';
import { periodAbove } from './frame.ts';
import { type AccountJournal, accountJournal } from './journal.ts';
import { journalColumns, journalRows } from './journalRows.ts';

/** Cash or bank: whose journals they are. */
export type MoneyRole = 'cash' | 'bank';

/** The accounts of cash or bank that have entries of their own. */
export function moneyAccounts(
  { books, balances }: AccountBooks,
  role: MoneyRole,
): readonly Account[] {
  const used = new Set(balances.details.map(({ account }) => account));
  return leavesWithRole(books.chart, role, (code) => used.has(code));
}

/** 日记账 (domain.md 6.4): a sheet for cash and one for each bank account. */
export const journalSheets = (of: AccountBooks): PlannedSheet[] =>
  (['cash', 'bank'] as const).flatMap((role) =>
    moneyAccounts(of, role).map((account) => journalSheet(of, role, account)),
  );

function journalSheet(of: AccountBooks, role: MoneyRole, { code }: Account): PlannedSheet {
  const { frame, books } = of;
  const journal = accountJournal(of, { code, own: true });
  const name = accountName(books.chart, code);
  return {
    name,
    title: sheetText(`accounts.${role}-journal.title`, { period: frame.period.label }),
    above: [
      ...periodAbove(frame).slice(0, 1),
      sheetText('accounts.account-of', { code, name: called(of, code, name) }),
      ...periodAbove(frame).slice(2),
    ],
    columns: journalColumns('cash'),
    rows: journalRows(of, journal),
    below: signed(frame, foot(of, code, journal), ['responsible', 'accountant', 'cashier']),
    signed: false,
    orientation: 'landscape',
  };
}

/** With the bank's name where the register of accounts says which it is; the number stays there. */
function called({ session }: AccountBooks, code: string, name: Label): Label {
  const row = session.store.get(
    tableQuery
      .selectFrom(bankAccounts.key)
      .select(['name', 'bank'])
      .where('voidedAt', 'is', null)
      .where('closedOn', 'is', null)
      .where('account', '=', code),
  );
  if (row === undefined) return name;
  const bank = String(row.bank);
  const [open, close] = [signOf('open'), signOf('close')];
  return { zh: name.zh + open.zh + bank + close.zh, en: name.en + open.en + bank + close.en };
}

function foot(of: AccountBooks, code: string, journal: AccountJournal): Label[] {
  const { balances, drafts } = of;
  const closingFen = balances.details
    .filter((each) => each.account === code)
    .reduce((sum, each) => sum + each.closingFen, 0);
  const { openingFen, sums } = journal;
  return [
    checkLine('accounts.check.journal', [openingFen + sums.debitFen - sums.creditFen, closingFen], {
      opening: showYuan(openingFen),
      received: showYuan(sums.debitFen),
      paid: showYuan(sums.creditFen),
    }),
    ...belowZero(journal),
    ...draftLine(drafts),
  ];
}

/** More went out than was there: a wrong day or a voucher that is missing. */
function belowZero({ months }: AccountJournal): Label[] {
  const lines = months.flatMap((month) => month.lines);
  const short = lines.find(
    ({ voucher, balanceFen }, at) => balanceFen < 0 && lines[at + 1]?.voucher.day !== voucher.day,
  );
  if (short === undefined) return [];
  const what = sheetText('accounts.below-zero', {
    day: signedDay(short.voucher.day),
    amount: showYuan(short.balanceFen),
  });
  return [sheetText('accounts.wrong', { what })];
}
