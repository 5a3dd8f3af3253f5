import { growthWays } from '../../../../shared/codes/index.ts';
import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { accountLike } from '../../../../shared/rules/accounts/chart.ts';
import { concentration, secondLevelOf } from '../../../../shared/rules/accounts/incomeSources.ts';
import { yearBefore } from '../../../../shared/rules/accounts/statement.ts';
import type { PlannedSheet } from '../../workbook/plan.ts';
import { sumFen, textColumn } from '../columns.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { AccountBooks } from './accountBooks.ts';
import { accountName } from './accountName.ts';
import { draftLine } from './checks.ts';
import { checkLine, signed } from './foot.ts';
import { narrowAbove } from './frame.ts';
import { type IncomeByMonth, incomeByMonth, resultLines } from './incomeLines.ts';
import { incomeTable, sourceFen } from './incomeTable.ts';

/** Income by account and month (domain.md 6.12). */
export function incomeSheet(of: AccountBooks): PlannedSheet {
  const { frame, books, balances, drafts } = of;
  const found = incomeByMonth(books, frame.span);
  const last = new Map(
    incomeByMonth(books, yearBefore(frame.span)).map((each) => [each.account, sourceFen(each)]),
  );
  const onlyLast = [...last.keys()]
    .filter((account) => found.every((each) => each.account !== account))
    .map((account): IncomeByMonth => ({ account, byMonth: new Map(), beforeFen: 0 }));
  const sources = [...found, ...onlyLast]
    .sort((a, b) => (a.account < b.account ? -1 : 1))
    .map((each) => ({
      ...each,
      name: [each.account, frame.show(accountName(books.chart, each.account))],
      lastYearFen: last.get(each.account) ?? 0,
    }));
  const fromBooks = sumFen(resultLines(of, balances.details, 'income'), (each) => each.amountFen);
  return {
    name: sheetText('accounts.income-by-account'),
    title: sheetText('accounts.income-by-account.title', { period: frame.period.label }),
    above: narrowAbove(frame),
    ...incomeTable(frame, sources, [
      textColumn('accounts.code', 9, false),
      textColumn('accounts.source', 28),
    ]),
    below: signed(frame, [
      ...(sources.length === 0
        ? [sheetText('accounts.no-income', { period: frame.period.label })]
        : [checkLine('accounts.check.income', [sumFen(sources, sourceFen), fromBooks])]),
      ...largest(of, found),
      ...draftLine(drafts),
    ]),
    signed: false,
  };
}

/** How far the income hangs on one source. */
function largest({ books }: AccountBooks, found: readonly IncomeByMonth[]): Label[] {
  const { sources } = concentration(
    found.map((each) => ({ key: secondLevelOf(each.account), amountFen: sourceFen(each) })),
  );
  const [first] = sources;
  if (first === undefined) return [];
  return [
    sheetText('accounts.largest-source', {
      name: accountName(books.chart, first.key),
      amount: showYuan(first.amountFen),
      share: `${(first.share * 100).toFixed(1)}%`,
    }),
  ];
}

/** The same by way of growth (domain.md 6.12); income that names none stands as such. */
export function growthSheet(of: AccountBooks): PlannedSheet {
  const { session, frame, books, drafts } = of;
  const byWay = new Map<string, Map<string, number>>();
  for (const { day, closing, lines } of of.vouchers()) {
    if (closing) continue;
    const month = day.slice(0, 7);
    for (const { account, growthWay, creditFen, debitFen } of lines) {
      if (accountLike(books.chart, account).element !== 'income') continue;
      const months = byWay.get(growthWay ?? '') ?? new Map<string, number>();
      byWay.set(growthWay ?? '', months);
      months.set(month, (months.get(month) ?? 0) + creditFen - debitFen);
    }
  }
  const beforeFen = sumFen(incomeByMonth(books, frame.span), (each) => each.beforeFen);
  const listed = session.codes(growthWays).items.map(({ code }) => code);
  const ways = [...new Set([...listed, ...[...byWay.keys()].filter((way) => way !== '')])];
  const rows = [
    ...ways.map((way) => ({
      name: [frame.show(codeLabel(session, growthWays, way))],
      byMonth: byWay.get(way) ?? new Map<string, number>(),
      beforeFen: 0,
      lastYearFen: 0,
    })),
    {
      name: [frame.show(sheetText('accounts.no-way'))],
      byMonth: byWay.get('') ?? new Map<string, number>(),
      beforeFen,
      lastYearFen: 0,
    },
  ];
  const accountsFen = sumFen(incomeByMonth(books, frame.span), sourceFen);
  return {
    name: sheetText('accounts.income-by-way'),
    title: sheetText('accounts.income-by-way.title', { period: frame.period.label }),
    above: narrowAbove(frame),
    ...incomeTable(frame, rows, [textColumn('accounts.way', 30)]),
    below: signed(frame, [
      checkLine('accounts.check.ways', [sumFen(rows, sourceFen), accountsFen]),
      ...draftLine(drafts),
    ]),
    signed: false,
  };
}
