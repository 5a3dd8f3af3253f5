import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { showYuan } from '../../shared/fields/show.ts';
import { assets } from '../../shared/registers/assets.ts';
import {
  type Happening,
  checksHold,
  generalName,
  openEvent,
  openSheet,
  pick,
  postEvent,
  printedRows,
  addParty,
  tellEvent,
  tells,
} from './support/books.ts';
import { booksClock, booksToday, booksVillage } from './support/booksVillage.ts';
import { type Begun, type Moved, balanceOf, resultOf, turnoverOf } from './support/ownSums.ts';
import { button, gone, goTo, heading, input, link, reads, seen, unlock } from './support/person.ts';
import { soon } from './support/soon.ts';
import { testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, words } from './support/words.ts';

const {
  accountsBooks: books,
  accountsStatements: sheets,
  economy,
  register,
  reports,
  safety,
  shell,
} = words.zh;
const { opening, periods, editor, view, reverse } = books;

/** Households and a works that nobody has entered before. */
const [debtor, lessee, tenant, supplier] = ['王大山', '赵铁柱', '兴旺加工厂', '青石建材店'];

const begun: Begun = {
  '101': 5_000_00,
  '102': 280_000_00,
  '113': 1_200_00,
  '151': 500_000_00,
  '152': -100_000_00,
  '211': -6_200_00,
  '301': -400_000_00,
  '311': -200_000_00,
  '322': -80_000_00,
};
const openingNames: Readonly<Record<string, string>> = {
  '101': '库存现金',
  '102': '银行存款',
  '113': '内部往来',
  '151': '固定资产',
  '152': '累计折旧',
  '211': '应付款',
  '301': '资本',
  '311': '公积公益金',
  '322': '收益分配',
};

/** Bought in January with its card; a twelfth of a fifth of it less its residue each month after. */
const printer = { name: '村部打印机', cost: 5_800_00, residue: 290_00, months: 60 };
const depreciationFen = Math.floor((printer.cost - printer.residue) / printer.months);

type Told = readonly [happening: Happening, debit: string, credit: string, fen: number];

/** Ten everyday things of February and one more, in the order in which they are told. */
const february: readonly Told[] = [
  [
    {
      event: 'rent-received',
      day: '2026-2-3',
      amount: '12000',
      party: { name: tenant ?? '', isNew: true },
      growthWay: '拓宽渠道—租赁经营',
      attachments: 2,
    },
    ...(['102', '501', 12_000_00] as const),
  ],
  [
    {
      event: 'fee-due',
      day: '2026.2.4',
      amount: '3,600',
      accounts: [[books.enter.debit.transfer, '内部往来']],
      party: { name: lessee ?? '', isNew: true },
      growthWay: '盘活资源',
    },
    ...(['113', '501', 3_600_00] as const),
  ],
  [
    { event: 'running-grant', day: '2026-02-05', amount: '50000' },
    ...(['102', '503', 50_000_00] as const),
  ],
  [
    { event: 'project-grant', day: '2026-02-05', amount: '10*10000' },
    ...(['102', '241', 100_000_00] as const),
  ],
  [
    {
      event: 'office-costs',
      day: '2026年2月6日',
      amount: '12*35+80',
      accounts: [[books.enter.credit.out, '库存现金']],
      attachments: 1,
    },
    ...(['513', '101', 500_00] as const),
  ],
  [
    { event: 'wages-accrued', day: '2026-2-10', amount: '8000' },
    ...(['513', '212', 8_000_00] as const),
  ],
  [
    { event: 'wages-paid', day: '2026-2-11', amount: '8000' },
    ...(['212', '102', 8_000_00] as const),
  ],
  [
    { event: 'bank-interest', day: '2026-2-12', amount: '156.78' },
    ...(['102', '504', 156_78] as const),
  ],
  [
    { event: 'cash-drawn', day: '2026-2-13', amount: '3000' },
    ...(['101', '102', 3_000_00] as const),
  ],
  [
    {
      event: 'fee-owed-received',
      day: '2026-2-14',
      amount: '1600',
      accounts: [
        [books.enter.debit.in, '库存现金'],
        [books.enter.credit.in, '内部往来'],
      ],
      party: { name: lessee ?? '', isNew: false },
    },
    ...(['101', '113', 1_600_00] as const),
  ],
  [
    { event: 'welfare-paid', day: '2026-2-15', amount: '2400.50' },
    ...(['514', '102', 2_400_50] as const),
  ],
];

/** The voucher typed in the editor, once in February and copied once. */
const roadWorks = { summary: '支付村道维修费', typed: '1250*2-100', fen: 2_400_00 };

/** All that is in the books when February is closed. */
const moved: readonly Moved[] = [
  { month: 1, debit: '151', credit: '102', fen: printer.cost },
  ...february.map(([, debit, credit, fen]) => ({ month: 2, debit, credit, fen })),
  { month: 2, debit: '514', credit: '102', fen: roadWorks.fen },
  { month: 2, debit: '514', credit: '102', fen: roadWorks.fen },
  { month: 2, debit: '513', credit: '152', fen: depreciationFen },
];
const [rent] = february;
const rentFen = rent?.[3] ?? 0;
/** And when the rent was taken back in March. */
const afterReversal: readonly Moved[] = [
  ...moved,
  { month: 3, debit: '102', credit: '501', fen: -rentFen },
];

/** What is printed for an amount; nothing for nothing. */
const printed = (fen: number): string => (fen === 0 ? '' : showYuan(fen));
const held = (of: readonly Moved[], codes: readonly string[], month: number): number =>
  codes.reduce((sum, code) => sum + balanceOf(begun, of, code, month), 0);

/** The rows of the balance sheet by their number: at the end of a month and at the year's begin. */
function balanceSheet(of: readonly Moved[], month: number): ReadonlyMap<number, number> {
  const at = (...codes: string[]): number => held(of, codes, month);
  const owed = (...codes: string[]): number => -at(...codes);
  const result = resultOf(of, 1, month);
  const current = at('101', '102', '113');
  const fixed = at('151', '152');
  const debts = owed('211', '212');
  return new Map([
    [1, at('101', '102')],
    [3, at('113')],
    [6, current],
    [11, at('151')],
    [12, owed('152')],
    [13, fixed],
    [16, fixed],
    [23, fixed],
    [24, current + fixed],
    [26, owed('211')],
    [27, owed('212')],
    [30, debts],
    [33, owed('241')],
    [34, owed('241')],
    [35, debts + owed('241')],
    [36, owed('301')],
    [37, owed('311')],
    [38, owed('322') + result],
    [39, owed('301', '311', '322') + result],
    [40, current + fixed],
  ]);
}

/** The rows of the income statement of a month by their number. */
function incomeStatement(of: readonly Moved[], month: number): ReadonlyMap<number, number> {
  const income = (code: string): number => {
    const { debitFen, creditFen } = turnoverOf(of, code, month, month);
    return creditFen - debitFen;
  };
  const spent = (code: string): number => -income(code) + 0;
  const operating = income('501') + income('503') - spent('513');
  const total = operating + income('504') - spent('514');
  const brought = -(begun['322'] ?? 0) + resultOf(of, 1, month - 1);
  return new Map([
    [1, income('501')],
    [3, income('503')],
    [6, spent('513')],
    [8, operating],
    [9, income('504')],
    [10, spent('514')],
    [12, total],
    [14, total],
    [15, brought],
    [17, brought + total],
    [21, brought + total],
  ]);
}

/** Each numbered row of a statement with what stands in its first column of amounts. */
async function firstColumn(page: Page): Promise<ReadonlyMap<number, string>> {
  const rows = await printedRows(page);
  return new Map(
    rows
      .filter(([, number = '']) => /^\d+$/.test(number))
      .map(([, number, amount = '']) => [Number(number), amount]),
  );
}

/** Compares every numbered row: what the story does not tell of must be empty or nothing. */
function expectRows(shown: ReadonlyMap<number, string>, told: ReadonlyMap<number, number>): void {
  const wanted = [...shown].map(([row, amount]): [number, string] => {
    const fen = told.get(row) ?? 0;
    return [row, fen === 0 && amount === showYuan(0) ? amount : printed(fen)];
  });
  expect([...shown]).toEqual(wanted);
  expect([...told.keys()].filter((row) => !shown.has(row))).toEqual([]);
}

const rowOf = (page: Page, name: string, place: Page | Locator = page): Locator =>
  place.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

const openPeriods = async (page: Page): Promise<void> => {
  await goTo(page, shell.menu.periods);
  await seen(heading(page, periods.title));
  await seen(page.getByRole('table', { name: fill(periods.table, { year: 2026 }) }));
};

/** The row of a month in the table of months. */
const monthRow = (page: Page, month: string): Locator => rowOf(page, month);

/** What the cursor stands in is called so. */
const standsIn = (page: Page, name: string): Promise<void> =>
  soon(() =>
    page.evaluate(() => {
      const at = document.activeElement;
      const label = at?.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null;
      return at?.getAttribute('aria-label') ?? label?.textContent ?? at?.textContent ?? '';
    }),
  ).toBe(name);

describe('the books of a village, from the opening balances to a reopened month', () => {
  const story = tellStory(booksVillage, { clock: booksClock });

  test('opening balances are not taken while they do not balance', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await goTo(page, shell.menu.books);
    await link(page, books.home.beginDo).click();
    await seen(heading(page, opening.title));
    const of = (code: string): string => `${code} ${openingNames[code] ?? ''}${register.colon}`;
    for (const [code, fen] of Object.entries(begun)) {
      const amount = input(page, `${of(code)}${opening.balance}`);
      await amount.fill(code === '322' ? '70000' : String(Math.abs(fen) / 100));
    }
    for (const [code, name] of [
      ['113', debtor],
      ['211', supplier],
    ] as const) {
      const list = page.getByRole('combobox', { name: `${of(code)}${books.party}`, exact: true });
      await addParty(page, list, name ?? '');
    }
    await reads(page.getByRole('status'), fill(editor.moreDebit, { yuan: '10,000.00' }));
    expect(await button(page, opening.save).isEnabled()).toBe(false);
    await page.keyboard.press('Control+s');
    await button(page, opening.keep).click();
    await reads(page, opening.kept);
    await goTo(page, shell.menu.books);
    await link(page, books.home.beginDo).click();
    await reads(page, opening.goOn);
    await reads(page.getByRole('status'), fill(editor.moreDebit, { yuan: '10,000.00' }));
  });

  test('and are once they do', async () => {
    const { page } = story;
    await input(page, `322 收益分配${register.colon}${opening.balance}`).fill('79000+1000');
    await reads(page.getByRole('status'), editor.even);
    await reads(page, fill(opening.sums, { debit: '786,200.00', credit: '786,200.00' }));
    await button(page, opening.save).click();
    await seen(heading(page, books.title));
    await reads(page, opening.saved);
    await gone(link(page, books.home.beginDo));
    await reads(
      page.getByRole('listitem').filter({ hasText: '102' }).or(page.getByRole('main')),
      '280,000.00',
    );
    await seen(link(page, fill(books.home.nextClose, { month: '2026-01' })));
  });

  test('an asset is bought with its card, and closes January', async () => {
    const { page } = story;
    await goTo(page, shell.menu.assets);
    await button(page, economy.assets.add).first().click();
    await seen(heading(page, economy.assets.newTitle));
    const field = (key: keyof typeof assets.fields): string => assets.fields[key].label.zh;
    await input(page, field('name')).fill(printer.name);
    await page.getByText('公益性', { exact: true }).click();
    const category = page.getByRole('combobox', { name: field('category') });
    await pick(page, category, '电子设备');
    await input(page, field('acquiredOn')).fill('2026-1-20');
    await input(page, field('costFen')).fill('5800');
    await input(page, field('lifeMonths')).fill(String(printer.months));
    await input(page, field('residualFen')).fill('290');
    await input(page, field('expenseAccount')).fill('513');
    const preview = page.getByRole('region', { name: economy.voucher.title });
    await reads(preview, showYuan(printer.cost));
    await reads(preview, '151');
    await reads(preview, '102');
    await soon(() => button(page, economy.assets.newDo).isEnabled()).toBe(true);
    await button(page, economy.assets.newDo).click();
    await reads(page.getByRole('status'), fill(economy.assets.newDone, { name: printer.name }));
    await reads(
      page.getByRole('status'),
      fill(economy.voucher.posted, { name: generalName(1), day: '2026-01-20' }),
    );
    await openPeriods(page);
    await button(page, fill(periods.close, { month: '2026-01' })).click();
    await reads(monthRow(page, '1月'), periods.states.closed);
  });

  test.each(february.map((told, at) => [told[0].event, told, at + 1] as const))(
    '%s is told in its form',
    async (_event, [happening, , , fen], number) => {
      const { page } = story;
      await postEvent(page, happening, { number, fen });
    },
  );

  test('the calculator shows what a sum comes to while one types', async () => {
    const { page } = story;
    await openEvent(page, 'office-costs');
    const amount = input(page, books.enter.amount);
    await amount.pressSequentially('12*35+');
    await reads(page, books.inputs.sumOpen);
    await amount.pressSequentially('80');
    await reads(page, '= 500.00');
    await page.keyboard.press('Enter');
    expect(await amount.inputValue()).toBe('500.00');
    await amount.fill('');
  });

  test('a voucher is typed without the mouse, the balance by =', async () => {
    const { page } = story;
    const { keyboard } = page;
    await goTo(page, shell.menu.vouchers);
    await button(page, books.newVoucher).click();
    await seen(heading(page, books.newVoucher));
    await input(page, books.day).fill('2026-2-16');
    await keyboard.press('Enter');
    await standsIn(page, books.summary);
    await keyboard.type(roadWorks.summary);
    for (const label of [books.attachments, '制单', '审核', '出纳']) {
      await keyboard.press('Enter');
      await standsIn(page, label);
    }
    await keyboard.press('Enter');
    await standsIn(page, fill(editor.summaryOf, { number: 1 }));
    await keyboard.press('Enter');
    await standsIn(page, fill(editor.accountOf, { number: 1 }));
    await keyboard.type('gyzc');
    await seen(page.getByTitle('514 公益支出', { exact: true }));
    await keyboard.press('Enter');
    await standsIn(page, fill(editor.debitOf, { number: 1 }));
    await keyboard.type(roadWorks.typed);
    await keyboard.press('Enter');
    await standsIn(page, fill(editor.creditOf, { number: 1 }));
    await reads(page, fill(editor.moreDebit, { yuan: showYuan(roadWorks.fen) }));
    expect(await button(page, editor.post).isEnabled()).toBe(false);
    await keyboard.press('Enter');
    await standsIn(page, fill(editor.summaryOf, { number: 2 }));
    await keyboard.press('Enter');
    await keyboard.type('102');
    await seen(page.getByTitle('102 银行存款', { exact: true }));
    await keyboard.press('Enter');
    await standsIn(page, fill(editor.debitOf, { number: 2 }));
    await keyboard.press('=');
    await reads(page, editor.even);
    expect(await input(page, fill(editor.creditOf, { number: 2 })).inputValue()).toBe('2,400.00');
    const number = february.length + 1;
    await seen(button(page, fill(editor.postAs, { name: generalName(number) })));
    await keyboard.press('Control+s');
    await seen(heading(page, fill(view.title, { name: generalName(number), day: '2026-02-16' })));
    await reads(page, '人民币贰仟肆佰元整');
  });

  test('it is copied and kept as a draft', async () => {
    const { page } = story;
    await button(page, view.again).click();
    await page.getByRole('menuitem', { name: view.copy }).click();
    await seen(heading(page, books.newVoucher));
    expect(await input(page, books.summary).inputValue()).toBe(roadWorks.summary);
    await input(page, books.day).fill('2026-2-27');
    await button(page, editor.keep).click();
    await seen(heading(page, books.draft.title));
  });

  test('February is not closed while a draft and its depreciation are left', async () => {
    const { page } = story;
    await openPeriods(page);
    await reads(
      monthRow(page, '2月'),
      fill(periods.depreciationDue, { count: 1, yuan: showYuan(depreciationFen) }),
    );
    await button(page, fill(periods.close, { month: '2026-02' })).click();
    await tells(page, 'period.drafts-left', { count: 1 });
    await reads(page, periods.barred);
    await tells(page, 'period.depreciation-due', {
      month: '2026-02',
      count: 1,
      amount: showYuan(depreciationFen),
    });
    await reads(monthRow(page, '2月'), periods.states.open);
    expect(await button(page, periods.closeAnyway).count()).toBe(0);
  });

  test('the draft is found and posted', async () => {
    const { page } = story;
    await monthRow(page, '2月')
      .getByRole('link', { name: fill(books.home.drafts, { count: 1 }) })
      .click();
    await seen(heading(page, books.list.title));
    const grid = page.getByRole('grid', { name: books.list.title });
    await grid.and(page.locator('[aria-rowcount="2"]')).waitFor();
    await grid.getByRole('row').filter({ hasText: roadWorks.summary }).click();
    await seen(heading(page, books.draft.title));
    const name = generalName(february.length + 2);
    await button(page, fill(editor.postAs, { name })).click();
    await reads(page, fill(books.posted, { name }));
  });

  test('the depreciation of the month is posted, once only', async () => {
    const { page } = story;
    await openPeriods(page);
    await monthRow(page, '2月').locator('.period-due').click();
    await seen(heading(page, economy.assets.title));
    const label = '2026年2月';
    await reads(
      page,
      fill(economy.depreciation.due, { month: label, count: 1, amount: showYuan(depreciationFen) }),
    );
    await button(page, fill(economy.depreciation.post, { month: label })).click();
    const posted = { month: label, count: 1, amount: showYuan(depreciationFen) };
    await reads(page, fill(economy.depreciation.posted, posted));
    await seen(page.getByRole('link', { name: generalName(february.length + 3) }));
    await gone(button(page, fill(economy.depreciation.post, { month: label })));
  });

  test('February is closed, and takes nothing more', async () => {
    const { page } = story;
    await openPeriods(page);
    await reads(monthRow(page, '2月'), periods.depreciationDone);
    await reads(monthRow(page, '2月'), periods.sound);
    await button(page, fill(periods.close, { month: '2026-02' })).click();
    await reads(page, fill(periods.closed, { month: '2026-02' }));
    await reads(monthRow(page, '2月'), periods.states.closed);
    const preview = await tellEvent(page, {
      event: 'office-costs',
      day: '2026-2-20',
      amount: '300',
    });
    await tells(preview, 'voucher.month-closed', { month: '2026-02', on: '2026-02-20' });
    expect(await button(page, books.enter.post).isEnabled()).toBe(false);
    await page.keyboard.press('Control+s');
    await input(page, books.enter.amount).fill('');
    await goTo(page, shell.menu.vouchers);
    await reads(
      page.getByRole('status'),
      fill(books.list.sums.split('，')[0] ?? '', { count: february.length + 4 }),
    );
  });

  describe('the three statements on paper', () => {
    test('the trial balance has the sums of what was told', async () => {
      const { page } = story;
      await openSheet(page, 'trial', 1);
      await page.emulateMedia({ media: 'print' });
      const rows = await printedRows(page);
      await page.emulateMedia({ media: 'screen' });
      const codes = [
        ...new Set([
          ...Object.keys(begun),
          ...moved.flatMap(({ debit, credit }) => [debit, credit]),
        ]),
      ].sort();
      const wanted = codes.map((code) => {
        const before = balanceOf(begun, moved, code, 1);
        const month = turnoverOf(moved, code, 2, 2);
        const year = turnoverOf(moved, code, 1, 2);
        const after = balanceOf(begun, moved, code, 2);
        return [
          code,
          ...[Math.max(before, 0), Math.max(-before, 0), month.debitFen, month.creditFen],
          ...[year.debitFen, year.creditFen, Math.max(after, 0), Math.max(-after, 0)],
        ].map((cell) => (typeof cell === 'number' ? printed(cell) : cell));
      });
      const shown = rows
        .filter(([name = '']) => /^\d{3}/.test(name))
        .map(([name = '', ...cells]) => [name.slice(0, 3), ...cells]);
      expect(shown).toEqual(wanted);
      const sums = [...Array(8).keys()].map((column) =>
        showYuan(
          wanted.reduce(
            (sum, row) =>
              sum + Math.round(Number((row[column + 1] ?? '').replaceAll(',', '')) * 100),
            0,
          ),
        ),
      );
      expect(rows.at(-1)).toEqual([sheets.total, ...sums]);
      await checksHold(page);
    });

    test('the balance sheet balances, and is exported the same', async () => {
      const { page } = story;
      await openSheet(page, 'balance', 1);
      await page.emulateMedia({ media: 'print' });
      await seen(heading(page, sheets.tabs.balance));
      const shown = await firstColumn(page);
      await page.emulateMedia({ media: 'screen' });
      expectRows(shown, balanceSheet(moved, 2));
      expect(shown.get(24)).toBe(shown.get(40));
      await checksHold(page);
      await button(page, sheets.export.button).click();
      const dialog = page.getByRole('dialog');
      await button(dialog, reports.export).click();
      const file = await story.save(() => button(dialog, reports.save).click());
      await button(dialog, words.zh.common.close).last().click();
      const { Sheets, SheetNames } = XLSX.read(readFileSync(file));
      const cells = SheetNames.flatMap((name) =>
        XLSX.utils.sheet_to_json<(string | number)[]>(Sheets[name] ?? {}, { header: 1 }),
      ).flat();
      for (const fen of balanceSheet(moved, 2).values())
        if (fen !== 0) expect(cells).toContain(fen / 100);
    });

    test('the income statement ties with it', async () => {
      const { page } = story;
      await openSheet(page, 'income', 1);
      await page.emulateMedia({ media: 'print' });
      await seen(heading(page, sheets.tabs.income));
      const shown = await firstColumn(page);
      expect(await page.getByLabel(reports.month).isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      expectRows(shown, incomeStatement(moved, 2));
      expect(incomeStatement(moved, 2).get(21)).toBe(balanceSheet(moved, 2).get(38));
    });
  });

  test('the voucher behind a figure is opened', async () => {
    const { page } = story;
    const title = `一、经营收入 · ${sheets.sheet.heads.thisPeriod}`;
    const amount = showYuan(15_600_00);
    await button(page, fill(sheets.behind.openName, { title, amount })).click();
    const dialog = page.getByRole('dialog', { name: fill(sheets.behind.title, { title }) });
    await reads(dialog, fill(sheets.behind.count, { count: 2 }));
    await reads(rowOf(page, sheets.behind.sum, dialog), amount);
    await link(dialog, generalName(1)).click();
    await seen(heading(page, fill(view.title, { name: generalName(1), day: '2026-02-03' })));
    await reads(page, tenant ?? '');
    await reads(page, '拓宽渠道—租赁经营');
  });

  test('it was a mistake: it is reversed in the next month', async () => {
    const { page } = story;
    await button(page, view.reverse).click();
    const dialog = page.getByRole('dialog');
    const reason = input(dialog, reverse.reason);
    await soon(() => reason.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await input(dialog, reverse.on).inputValue()).toBe(booksToday);
    await page.keyboard.type('租金应由另一户交，记错了');
    await page.keyboard.press('Enter');
    await seen(heading(page, fill(view.title, { name: generalName(1), day: booksToday })));
    await reads(page, view.reverses);
    await reads(page, /记错了/);
    await reads(page.getByRole('table'), showYuan(-rentFen));
    await link(page, `${generalName(1)} (2026-02-03)`).click();
    await reads(page, view.reversedBy);
    expect(await button(page, view.reverse).count()).toBe(0);
  });

  test('February stays as it was printed, March is less by it', async () => {
    const { page } = story;
    await openSheet(page, 'income', 0);
    expectRows(await firstColumn(page), incomeStatement(afterReversal, 3));
    await openSheet(page, 'balance', 0);
    expectRows(await firstColumn(page), balanceSheet(afterReversal, 3));
    await openSheet(page, 'balance', 1);
    expectRows(await firstColumn(page), balanceSheet(moved, 2));
  });

  test('February is opened again with a reason, which the log keeps', async () => {
    const { page } = story;
    await openPeriods(page);
    expect(await button(page, fill(periods.reopenOf, { month: '2026-01' })).count()).toBe(0);
    await button(page, fill(periods.reopenOf, { month: '2026-02' })).click();
    const dialog = page.getByRole('dialog');
    expect(await button(dialog, periods.reopen).isEnabled()).toBe(false);
    await input(dialog, periods.reason).fill('漏记一笔电费');
    await button(dialog, periods.reopen).click();
    await gone(dialog);
    await reads(page, fill(periods.reopened, { month: '2026-02' }));
    await reads(monthRow(page, '2月'), periods.states.open);
    await postEvent(
      page,
      { event: 'office-costs', day: '2026-2-28', amount: '99.90' },
      { number: february.length + 4, fen: 99_90 },
    );
    await goTo(page, shell.menu.safety);
    await link(page, safety.tabs.log).click();
    await reads(page.getByRole('table'), periods.reopen);
  });
});
