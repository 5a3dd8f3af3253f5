import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { showYuan } from '../../shared/fields/show.ts';
import { assets } from '../../shared/registers/assets.ts';
import {
  addParty,
  checksHold,
  generalName,
  openEvent,
  openSheet,
  pick,
  postEvent,
  printedRows,
  sheetReads,
  tellEvent,
  tells,
} from './support/books.ts';
import {
  afterReversal,
  begun,
  debtor,
  depreciationFen,
  february,
  moved,
  openingNames,
  printer,
  rentFen,
  roadWorks,
  supplier,
  tenant,
} from './support/booksStory.ts';
import { booksClock, booksToday, booksVillage } from './support/booksVillage.ts';
import { balanceSheet, incomeStatement, trialBalance } from './support/ownStatements.ts';
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
      await addParty(page, list, name);
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
    await seen(link(page, fill(books.home.nextClose, { month: '2026年1月' })));
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
    await button(page, fill(periods.close, { month: '2026年1月' })).click();
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
    await button(page, fill(periods.close, { month: '2026年2月' })).click();
    await tells(page, 'period.drafts-left', { count: 1 });
    await reads(page, periods.barred);
    await tells(page, 'period.depreciation-due', {
      month: '2026年2月',
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
    await button(page, fill(periods.close, { month: '2026年2月' })).click();
    await reads(page, fill(periods.closed, { month: '2026年2月' }));
    await reads(monthRow(page, '2月'), periods.states.closed);
    const preview = await tellEvent(page, {
      event: 'office-costs',
      day: '2026-2-20',
      amount: '300',
    });
    await tells(preview, 'voucher.month-closed', { month: '2026年2月' });
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
      const lines = async (): Promise<string[][]> =>
        (await printedRows(page)).map(([name = '', ...cells]) => [
          /^\d{3}/.exec(name)?.[0] ?? '',
          ...cells,
        ]);
      await soon(lines).toEqual(trialBalance(begun, moved, 2));
      await page.emulateMedia({ media: 'screen' });
      await checksHold(page);
    });

    test('the balance sheet balances, and is exported the same', async () => {
      const { page } = story;
      const told = balanceSheet(begun, moved, 2);
      expect(told.get(24)).toBe(told.get(40));
      await openSheet(page, 'balance', 1);
      await page.emulateMedia({ media: 'print' });
      await seen(heading(page, sheets.tabs.balance));
      await sheetReads(page, told);
      await page.emulateMedia({ media: 'screen' });
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
      const amounts = [...told.values()].filter((fen) => fen !== 0).map((fen) => fen / 100);
      expect(amounts.filter((amount) => !cells.includes(amount))).toEqual([]);
    });

    test('the income statement ties with it', async () => {
      const { page } = story;
      const told = incomeStatement(begun, moved, 2);
      expect(told.get(21)).toBe(balanceSheet(begun, moved, 2).get(38));
      await openSheet(page, 'income', 1);
      await page.emulateMedia({ media: 'print' });
      await seen(heading(page, sheets.tabs.income));
      expect(await page.getByLabel(reports.month, { exact: true }).isVisible()).toBe(false);
      await sheetReads(page, told);
      await page.emulateMedia({ media: 'screen' });
      await checksHold(page);
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
    await reads(page, tenant);
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
    await sheetReads(page, incomeStatement(begun, afterReversal, 3));
    await openSheet(page, 'balance', 0);
    await sheetReads(page, balanceSheet(begun, afterReversal, 3));
    await openSheet(page, 'balance', 1);
    await sheetReads(page, balanceSheet(begun, moved, 2));
  });

  test('February is opened again with a reason, which the log keeps', async () => {
    const { page } = story;
    await openPeriods(page);
    expect(await button(page, fill(periods.reopenOf, { month: '2026年1月' })).count()).toBe(0);
    await button(page, fill(periods.reopenOf, { month: '2026年2月' })).click();
    const dialog = page.getByRole('dialog');
    expect(await button(dialog, periods.reopen).isEnabled()).toBe(false);
    await input(dialog, periods.reason).fill('漏记一笔电费');
    await button(dialog, periods.reopen).click();
    await gone(dialog);
    await reads(page, fill(periods.reopened, { month: '2026年2月' }));
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
