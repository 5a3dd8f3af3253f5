import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { showYuan } from '../../shared/fields/show.ts';
import { duesReceipts } from '../../shared/registers/duesReceipts.ts';
import { duesRemittances } from '../../shared/registers/duesRemittances.ts';
import { reportDeclarations } from '../../shared/reports/index.ts';
import type { Language } from '../../shared/label.ts';
import { serious } from './support/axe.ts';
import {
  duesClock,
  duesVillage,
  farmerDuesFen,
  farmers,
  retired,
  retiredDuesFen,
} from './support/duesVillage.ts';
import { Strokes } from './support/meetingStrokes.ts';
import {
  button,
  gone,
  goTo,
  heading,
  input,
  reads,
  seen,
  speak,
  unlock,
} from './support/person.ts';
import { overflow, sizes } from './support/sizes.ts';
import { soon } from './support/soon.ts';
import { testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, words } from './support/words.ts';

const { common, dues, reports, shell } = words.zh;
const { cash, collect, grid, payers, receipt } = dues;
const year = 2026;
const everybody = farmers.length + retired.length;
/** What is due of all in a month, in fen. */
const monthFen = farmers.length * farmerDuesFen + retired.length * retiredDuesFen;
/** What has been paid for months at the end of the story, and what was given beside. */
const paidFen = monthFen * 3 + farmerDuesFen + retiredDuesFen * 6;
const voluntaryFen = 5000;
const noticeName = reportDeclarations.find(({ key }) => key === 'dues-notice')?.label.zh ?? '';
const receiptField = (key: keyof typeof duesReceipts.fields): string =>
  duesReceipts.fields[key].label.zh;

const table = (page: Page): Locator =>
  page.getByRole('grid', { name: fill(grid.name, { year }), exact: true });

/** A month of a member, by what it says; chosen or not. */
function cell(page: Page, name: string, month: number, state: keyof typeof dues.state): Locator {
  const begin = fill(grid.cell, { name, month, state: dues.state[state] });
  return table(page).getByRole('gridcell', { name: new RegExp(`^${begin}`) });
}

const quarterHead = (page: Page, quarter: string): Locator =>
  button(table(page), fill(grid.allOfQuarter, { quarter }));

const find = (page: Page): Locator => page.getByRole('combobox', { name: dues.quick.label });

/** The sums above the grid and in its foot, and that all checks hold. */
async function sumsAre(page: Page, paidFen: number): Promise<void> {
  const due = showYuan(monthFen * 12);
  const paid = showYuan(paidFen);
  const sums = page.locator('.dues-sums');
  await soon(() => sums.innerText()).toContain(
    fill(dues.sums, { due, paid, arrears: '' }).split('，欠')[0],
  );
  const foot = table(page).getByRole('row').last();
  await reads(foot.getByRole('gridcell', { name: paid, exact: true }), paid);
  const checks = page.getByRole('list', { name: dues.checksName });
  const said = await checks.getByRole('listitem').allInnerTexts();
  expect(said.map((text) => text.trim())).toEqual(Object.values(dues.checksShort));
  expect(await checks.locator('.dues-wrong').count()).toBe(0);
}

const told = (page: Page, text: string): Promise<void> => reads(page.getByRole('status'), text);

/** Waits until the plan allows it, and confirms by the button. */
const confirm = (page: Page, count: number): Locator =>
  button(page.getByRole('dialog'), fill(collect.confirm, { count }));

async function openDues(page: Page): Promise<void> {
  await goTo(page, shell.menu.dues);
  await seen(heading(page, dues.title));
  await seen(table(page));
}

describe('the dues of a quarter', () => {
  const story = tellStory(duesVillage(), { clock: duesClock });

  test('are collected from 46 in a few strokes, one paying by proxy', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await openDues(page);
    await sumsAre(page, 0);
    const strokes = new Strokes(page);
    await strokes.click(quarterHead(page, grid.q3));
    await told(
      page,
      fill(collect.chosen, {
        members: everybody,
        months: everybody * 3,
        yuan: showYuan(monthFen * 3),
      }),
    );
    await strokes.press('Control+s');
    const dialog = page.getByRole('dialog');
    await strokes.click(button(dialog, collect.proxy));
    await strokes.text('王小明');
    await strokes.press('Tab');
    await strokes.name('wgy', '王桂英');
    await strokes.press('Escape');
    const rows = dialog.getByRole('row');
    expect(await rows.filter({ hasText: '农民' }).innerText()).toContain(
      showYuan(farmers.length * farmerDuesFen * 3),
    );
    expect(await rows.filter({ hasText: '离退休' }).innerText()).toContain(
      showYuan(retired.length * retiredDuesFen * 3),
    );
    await strokes.click(confirm(page, everybody));
    await told(
      page,
      fill(collect.done, {
        members: everybody,
        yuan: showYuan(monthFen * 3),
        from: 1,
        to: everybody,
      }),
    );
    expect(strokes.count).toBeLessThan(15);
    await seen(cell(page, '王建国', 7, 'paid'));
    await seen(cell(page, '孙德明', 9, 'paid'));
    await seen(cell(page, '王桂英', 8, 'proxy'));
    await sumsAre(page, monthFen * 3);
  });

  test('one pays four months that lie back, which asks for the reason', async () => {
    const { page } = story;
    const strokes = new Strokes(page);
    await strokes.click(find(page));
    await strokes.text('czq');
    await reads(page.getByRole('option', { name: '陈志强' }), '陈志强');
    await strokes.press('Enter', 'ArrowRight', ' ', 'ArrowRight', ' ', 'ArrowRight', ' ');
    await strokes.press('ArrowRight', ' ', 'Control+s');
    const dialog = page.getByRole('dialog');
    const reason = dialog.getByRole('textbox', {
      name: fill(collect.reasonFor, { names: '陈志强' }),
    });
    await seen(reason);
    expect(await confirm(page, 1).isEnabled()).toBe(false);
    await strokes.text('外出务工，返乡后补交');
    await soon(() => confirm(page, 1).isEnabled()).toBe(true);
    await strokes.press('Enter');
    await told(
      page,
      fill(collect.doneOne, {
        members: 1,
        yuan: showYuan(farmerDuesFen * 4),
        from: everybody + 1,
      }),
    );
    expect(strokes.count).toBeLessThan(15);
    for (const month of [2, 3, 4, 5]) await seen(cell(page, '陈志强', month, 'late'));
    await seen(cell(page, '陈志强', 1, 'unpaid'));
    await sumsAre(page, monthFen * 3 + farmerDuesFen * 4);
  });

  test('one receipt is reversed, and its months are unpaid again', async () => {
    const { page } = story;
    await cell(page, '李桂英', 8, 'paid').click();
    await seen(button(page, receipt.print));
    await reads(page.getByRole('definition'), showYuan(farmerDuesFen * 3));
    await gone(button(page, words.zh.register.edit));
    await button(page, receipt.reverse).click();
    const dialog = page.getByRole('dialog');
    const reason = input(dialog, receipt.reverseReason);
    await soon(() => reason.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.type('收错了人');
    await page.keyboard.press('Enter');
    await reads(page.getByRole('definition'), showYuan(-farmerDuesFen * 3));
    await gone(button(page, receipt.reverse));
    await button(page, receipt.back).click();
    await seen(cell(page, '李桂英', 7, 'upcoming').or(cell(page, '李桂英', 7, 'unpaid')));
    await sumsAre(page, monthFen * 3 + farmerDuesFen * 4 - farmerDuesFen * 3);
  });

  test('what was collected by mistake is undone at once', async () => {
    const { page } = story;
    const before = monthFen * 3 + farmerDuesFen;
    await button(table(page), fill(grid.allOfMonth, { month: 12 })).click();
    await page.keyboard.press('Control+s');
    await soon(() => confirm(page, everybody).isEnabled()).toBe(true);
    await page.keyboard.press('Control+s');
    await sumsAre(page, before + monthFen);
    await button(page.getByRole('main'), collect.undo).click();
    await sumsAre(page, before);
    await seen(cell(page, '王建国', 12, 'upcoming'));
  });

  test('initials and a digit tick a quarter, the same again takes it back', async () => {
    const { page } = story;
    for (const said of ['ticked', 'unticked'] as const) {
      await find(page).pressSequentially('wjg');
      await seen(page.getByRole('option', { name: '王建国' }));
      await page.keyboard.press('4');
      await told(page, fill(dues.quick[said], { name: '王建国', quarter: grid.q4 }));
    }
    await told(page, collect.nothing);
  });

  test('a voluntary payment has a receipt of its own', async () => {
    const { page } = story;
    await button(page, dues.one).click();
    await seen(heading(page, receipt.newTitle));
    await page.getByRole('combobox', { name: receiptField('member') }).fill('孙德明');
    await page.getByTitle('孙德明', { exact: true }).last().click();
    await reads(page, fill(receipt.takeOwed, { count: 6 }));
    await page.getByText('自愿多交', { exact: true }).click();
    await gone(page.getByRole('group', { name: receiptField('months') }));
    await input(page, receiptField('amountFen')).fill('1000.01');
    await button(page, receipt.save).click();
    await reads(page, /大额党费登记/);
    await input(page, receiptField('amountFen')).fill('50');
    await button(page, receipt.save).click();
    await reads(page.getByRole('definition'), '50.00');
    await button(page, receipt.back).click();
    await sumsAre(page, monthFen * 3 + farmerDuesFen);
  });

  test('without an amount a receipt takes what is due of its months', async () => {
    const { page } = story;
    await button(page, dues.one).click();
    await page.getByRole('combobox', { name: receiptField('member') }).fill('马玉珍');
    await page.getByTitle('马玉珍', { exact: true }).last().click();
    await button(page, fill(receipt.takeOwed, { count: 6 })).click();
    await soon(() => input(page, receiptField('amountFen')).getAttribute('placeholder')).toBe(
      showYuan(retiredDuesFen * 6),
    );
    await input(page, receiptField('payer')).fill('马小军');
    await button(page, receipt.save).click();
    await reads(page, fill(words.zh.register.form.notSaved, { errors: 1 }));
    await input(page, receiptField('reason')).fill('住院');
    await button(page, receipt.save).click();
    await reads(page.getByRole('definition'), showYuan(retiredDuesFen * 6));
    await button(page, receipt.print).click();
    await seen(heading(page, dues.print.title));
    await openDues(page);
    await sumsAre(page, paidFen);
  });

  test('all of it is remitted, and nothing stays in hand', async () => {
    const { page } = story;
    const inHandFen = paidFen + voluntaryFen;
    await goTo(page, shell.menu.cash);
    const sum = page.getByRole('region', { name: cash.sum });
    await reads(sum, new RegExp(`${cash.inHand}\\s*${showYuan(inHandFen)}`));
    await button(page, cash.remit).click();
    const dialog = page.getByRole('dialog');
    await input(dialog, duesRemittances.fields.amountFen.label.zh).fill(showYuan(inHandFen));
    await button(dialog, common.save).click();
    await gone(dialog);
    await reads(sum, new RegExp(`${cash.inHand}\\s*0\\.00`));
    const checks = page.getByRole('region', { name: cash.checks });
    expect(await checks.getByText(cash.off).count()).toBe(0);
  });

  test('the notice to be posted has the same sum, and no number of a person', async () => {
    const { page } = story;
    await goTo(page, shell.menu.reports);
    await page.getByRole('radio', { name: noticeName, exact: true }).check();
    await page.getByLabel(reports.year).selectOption(String(year));
    const file = await story.save(() => button(page, reports.export).click());
    const { Sheets, SheetNames } = XLSX.read(readFileSync(file));
    const rows = SheetNames.flatMap((name) =>
      XLSX.utils.sheet_to_json<(string | number | undefined)[]>(Sheets[name] ?? {}, { header: 1 }),
    );
    const totals = rows.filter((row) => String(row[1]).startsWith('合计')).map((row) => row.at(-1));
    expect(totals).toEqual([paidFen / 100]);
    expect(rows.filter((row) => typeof row[0] === 'number')).toHaveLength(everybody);
    expect(rows.flat().filter((cell) => /\d{15}|\b1[3-9]\d{9}\b/.test(String(cell)))).toEqual([]);
  });
});

describe('a branch of which nobody has said what its members pay', () => {
  const story = tellStory(duesVillage(false), { clock: duesClock });

  test('takes them as farmers, and says so', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await openDues(page);
    await reads(page, dues.assumedAll);
    await seen(button(page, dues.toYears));
    await sumsOfFarmers(page);
  });

  test('all are set at once', async () => {
    const { page } = story;
    await button(page, dues.toPayers).click();
    await seen(heading(page, payers.title));
    await button(page, fill(payers.setAll, { yuan: showYuan(farmerDuesFen) })).click();
    for (const name of retired) {
      const kind = page.getByRole('combobox', {
        name: fill(payers.fieldOf, { name, field: payers.kind }),
      });
      await kind.focus();
      await new Strokes(page).name('ltx', '离退休');
      const base = input(page, fill(payers.fieldOf, { name, field: payers.base }));
      await soon(() => base.isEnabled()).toBe(true);
      // Nobody is so quick: while its list is closing, the field keeps Tab to itself.
      await soon(() => kind.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Tab');
      await page.keyboard.type('4000');
      expect(await base.inputValue()).toBe('4000');
    }
    await page.keyboard.press('Control+s');
    await seen(table(page));
    await gone(page.getByText(dues.assumedAll));
    await sumsAre(page, 0);
  });
});

const sumsOfFarmers = (page: Page): Promise<void> =>
  reads(
    page.locator('.dues-sums'),
    new RegExp(showYuan(everybody * farmerDuesFen * 12).replace('.', '\\.')),
  );

describe.each(sizes)('the screens of dues %s', (_where, window) => {
  const story = tellStory(duesVillage(), { window, clock: duesClock });

  test('the ledger is opened', () => unlock(story.page, testPassword));

  test.each(['zh', 'en'] as const)('shut nobody out and fit: %s', async (language: Language) => {
    const { page } = story;
    const say = words[language];
    if (language === 'en') await speak(page, 'en');
    const open: (() => Promise<void>)[] = [
      async () => {
        await goTo(page, say.shell.menu.dues, language);
        await seen(page.getByRole('grid'));
      },
      async () => {
        await button(
          page.getByRole('grid'),
          fill(say.dues.grid.allOfQuarter, { quarter: say.dues.grid.q3 }),
        ).click();
        await page.keyboard.press('Control+s');
        await soon(() =>
          button(
            page.getByRole('dialog'),
            fill(say.dues.collect.confirm, { count: everybody }),
          ).isEnabled(),
        ).toBe(true);
      },
      async () => {
        await button(page.getByRole('dialog'), say.dues.collect.back).click();
        await gone(page.getByRole('dialog'));
        await button(page, say.dues.collect.clear).click();
        await button(page, say.dues.more).click();
        await page.getByRole('menuitem', { name: say.dues.toPayers }).click();
        await seen(page.getByRole('table'));
      },
      async () => {
        await button(page, say.dues.payers.back).click();
        await button(page, say.dues.one).click();
        await seen(heading(page, say.dues.receipt.newTitle));
      },
    ];
    for (const look of open) {
      await look();
      await gone(page.getByText(say.common.loading));
      expect(await serious(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });
});
