import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { duesReturns } from '../../shared/registers/duesReturns.ts';
import { duesSpendings } from '../../shared/registers/duesSpendings.ts';
import { loveFundEntries } from '../../shared/registers/loveFundEntries.ts';
import { arrearsVillage, clock, pensioner, today } from './support/arrearsVillage.ts';
import { serious } from './support/axe.ts';
import { button, gone, goTo, heading, input, link, reads, seen, speak } from './support/person.ts';
import { openMember, unlock } from './support/person.ts';
import { overflow, sizes } from './support/sizes.ts';
import { soon } from './support/soon.ts';
import { testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, words } from './support/words.ts';

const { common, duties, shell } = words.zh;
const { cash, member, print } = words.zh.dues;

async function open(page: Page): Promise<void> {
  await goTo(page, shell.menu.cash);
  await seen(heading(page, cash.title));
  await seen(heading(page, cash.quarters));
}

const sum = (page: Page) => page.getByRole('region', { name: cash.sum });
const inHand = (page: Page, amount: string) =>
  seen(sum(page).getByText(new RegExp(`${cash.inHand}\\s*${amount.replace('.', '\\.')}$`)));
const lineOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

/** Receipts of the four quarters: by the members of the village and their pensioner. */
const collected = { q1: '52.50', q2: '50.50', q3: '48.50', q4: '16.50', all: '168.00' } as const;

describe('the cash of the dues', () => {
  const story = tellStory(arrearsVillage, { clock });

  test('is a sum that one can read, and agrees', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await open(page);
    await inHand(page, collected.all);
    const checks = page.getByRole('region', { name: cash.checks });
    await reads(checks, cash.ok);
    expect(await checks.getByText(cash.off).count()).toBe(0);
    await reads(lineOf(page, '2026年第一季度'), collected.q1);
    await reads(lineOf(page, '2026年第一季度'), cash.quarterOpen);
    await reads(lineOf(page, '2026-03-10'), fill(cash.receiptsOf, { count: 6 }));
  });

  test('a remittance is proposed: the earliest quarter, and what is left of it', async () => {
    const { page } = story;
    await button(page, cash.remit).click();
    const dialog = page.getByRole('dialog');
    await reads(dialog, '2026年第一季度');
    const amount = input(dialog, '金额（元）');
    expect(await amount.inputValue()).toBe(collected.q1);
    await amount.fill('1000');
    await reads(dialog, fill(cash.tooMuch, { amount: collected.all }));
    await button(dialog, fill(cash.remitQuarter, { amount: collected.q1 })).click();
    await button(dialog, common.save).click();
    await gone(dialog);
    await reads(page, fill(cash.remitSaved, { amount: collected.q1 }));
    await reads(lineOf(page, '2026年第一季度').first(), cash.quarterEven);
    await inHand(page, '115.50');
  });

  test('what is given back comes in', async () => {
    const { page } = story;
    await button(page, cash.grant).click();
    const dialog = page.getByRole('dialog');
    await input(dialog, duesReturns.fields.amountFen.label.zh).fill('200');
    await input(dialog, duesReturns.fields.grantor.label.zh).fill('镇党委');
    await button(dialog, common.save).click();
    await gone(dialog);
    await inHand(page, '315.50');
  });

  test('spending is for one of five purposes, and asks for the decision', async () => {
    const { page } = story;
    await button(page, cash.spend).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('radio').count()).toBe(5);
    await reads(dialog, cash.spendNoMeeting);
    await dialog.getByText('培训党员', { exact: true }).click();
    await input(dialog, duesSpendings.fields.item.label.zh).fill('党员轮训教材');
    await input(dialog, duesSpendings.fields.amountFen.label.zh).fill('100.5');
    await button(dialog, common.save).click();
    await gone(dialog);
    await inHand(page, '215.00');
    await reads(lineOf(page, '党员轮训教材'), '215.00');
  });

  test('the love fund is kept apart', async () => {
    const { page } = story;
    await button(page, cash.fund).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('收入', { exact: true }).click();
    await input(dialog, loveFundEntries.fields.amountFen.label.zh).fill('300');
    await input(dialog, loveFundEntries.fields.reason.label.zh).fill('党员捐款');
    await button(dialog, common.save).click();
    await gone(dialog);
    await reads(page, fill(cash.fundRead, { in: '300.00', out: '0.00', balance: '300.00' }));
    await inHand(page, '215.00');
  });

  test('receipts are printed two to a sheet, in capitals', async () => {
    const { page } = story;
    await openMember(page, pensioner);
    await page.getByRole('tab', { name: member.tab, exact: true }).click();
    await reads(
      page,
      fill(member.worked.rate, {
        kind: '离退休',
        base: '3,000.00',
        percent: '0.5',
        amount: '15.00',
      }),
    );
    await link(page, member.printAll).click();
    await seen(heading(page, print.title));
    await reads(page, fill(print.count, { count: 4, pages: 2 }));
    await reads(page, '人民币肆拾伍元整');
    expect(await page.getByRole('article').count()).toBe(4);
    await page.emulateMedia({ media: 'print' });
    const sheets = await page.locator('.slip-sheet').all();
    for (const sheet of sheets) {
      const box = await sheet.boundingBox();
      // A4 without its margins, at 96 to the inch.
      expect(box?.height).toBeLessThanOrEqual((281 / 25.4) * 96);
      expect(box?.width).toBeLessThanOrEqual((190 / 25.4) * 96 + 1);
    }
    const letters = await page
      .locator('.slip')
      .first()
      .evaluate((slip) => parseFloat(getComputedStyle(slip).fontSize));
    expect(letters).toBeGreaterThanOrEqual(16);
    expect(await heading(page, print.title).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('new rates hold from their month on, and can be taken back', async () => {
    const { page } = story;
    const { rates } = duties.rules;
    await goTo(page, shell.menu.rules);
    await link(page, duties.rules.tabs.duesRates).click();
    await reads(page, rates.whole);
    await button(page, fill(rates.changeName, { kind: '离退休' })).click();
    const dialog = page.getByRole('dialog');
    const rate = dialog.getByRole('textbox', { name: fill(rates.bandPercentOf, { number: 2 }) });
    expect(await rate.inputValue()).toBe('1');
    await rate.fill('1.2');
    await input(dialog, '从何月起').fill('2027-01');
    await button(dialog, common.save).click();
    await gone(dialog);
    await reads(page, rates.later);
    await reads(page, '1.2%');
    await button(page, fill(rates.backName, { kind: '离退休', from: '2027-01' })).click();
    await button(page.getByRole('dialog'), rates.back).click();
    await gone(page.getByText('1.2%'));
    await soon(() => page.getByText(rates.later).count()).toBe(0);
  });
});

const inDialog =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await button(page, name).click();
    await seen(button(page.getByRole('dialog'), common.save));
  };

const away = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) === 0) return;
  await page.keyboard.press('Escape');
  await gone(dialog);
};

const { rules } = duties;
const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the cash', open],
  ['a remittance', inDialog(cash.remit)],
  ['an allocation', inDialog(cash.grant)],
  ['a spending', inDialog(cash.spend)],
  ['the love fund', inDialog(cash.fund)],
  [
    'the receipts',
    async (page) => {
      await openMember(page, pensioner);
      await page.getByRole('tab', { name: member.tab, exact: true }).click();
      await link(page, member.printAll).click();
      await seen(page.getByRole('article'));
    },
  ],
  [
    'the rates',
    async (page) => {
      await goTo(page, shell.menu.rules);
      await link(page, rules.tabs.duesRates).click();
      await reads(page, rules.rates.whole);
    },
  ],
  ['new rates', inDialog(fill(rules.rates.changeName, { kind: '农民' }))],
  [
    'the terms',
    async (page) => {
      await link(page, rules.tabs.duesTerms).click();
      await reads(page, rules.terms.ledger);
    },
  ],
];

describe.each(sizes)('%s', (_where, window) => {
  const story = tellStory(arrearsVillage, { clock, window });

  test('the ledger is opened', () => unlock(story.page, testPassword));

  test.each(screens)('%s shuts nobody out and fits its width', async (_name, look) => {
    const { page } = story;
    await look(page);
    await gone(page.getByText(common.loading));
    expect(await serious(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await away(page);
  });

  test('speaks English too', async () => {
    const { page } = story;
    await speak(page, 'en');
    await goTo(page, words.en.shell.menu.cash, 'en');
    await reads(page, fill(words.en.dues.cash.sumOf, { year: 2026, on: today }));
    expect(await serious(page)).toEqual([]);
  });
});
