import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { duesFollowUps } from '../../shared/registers/duesFollowUps.ts';
import { arrearsVillage, clock, gone as left, payers, today } from './support/arrearsVillage.ts';
import { serious } from './support/axe.ts';
import { button, gone, goTo, heading, input, link, reads, seen, speak } from './support/person.ts';
import { openMember, unlock } from './support/person.ts';
import { overflow, sizes } from './support/sizes.ts';
import { testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, words } from './support/words.ts';

const { common, dues, reports, shell } = words.zh;
const { arrears } = dues;
const names = payers.map(([name]) => name);
const worst = names[0] ?? '';

const table = (page: Page) => page.getByRole('table', { name: arrears.caption, exact: true });
const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

async function open(page: Page): Promise<void> {
  await goTo(page, shell.menu.arrears);
  await seen(heading(page, arrears.title));
  await gone(page.getByText(common.loading));
}

describe('dues in arrears', () => {
  const story = tellStory(arrearsVillage, { clock });

  test('stand by urgency, with sign and word', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await open(page);
    await seen(table(page));
    const heads = await table(page).getByRole('rowheader').allInnerTexts();
    expect(heads.map((text) => text.split('\n')[0])).toEqual(['王伟', '李国强', '张桂英']);
    for (const [name, level, count, owed] of [
      ['王伟', arrears.level.l6, 10, '5.00'],
      ['李国强', arrears.level.l5, 5, '2.50'],
      ['张桂英', arrears.level.l3, 3, '1.50'],
      ['刘洋', arrears.level.l1, 1, '0.50'],
    ] as const) {
      const row = rowOf(page, name);
      await reads(row, level);
      await reads(row, fill(arrears.monthsOf, { count }));
      await reads(row, owed);
    }
    await reads(page, fill(arrears.asOf, { on: today, people: 4, amount: '9.50' }));
    await reads(page, arrears.rule);
    expect(await rowOf(page, '陈秀兰').count()).toBe(0);
  });

  test('of who has left stand apart', async () => {
    const { page } = story;
    const apart = page.getByRole('table', { name: arrears.goneCaption });
    await seen(apart.getByRole('rowheader', { name: left }));
    expect(await table(page).getByRole('rowheader', { name: left }).count()).toBe(0);
  });

  test('a line unfolds to its months and takes a follow-up', async () => {
    const { page } = story;
    await button(page, fill(arrears.unfoldName, { name: worst })).click();
    await reads(page, '2026年1–10月');
    await button(page, arrears.add).click();
    const { speaker, result, nextOn } = duesFollowUps.fields;
    expect(await input(page, speaker.label.zh).inputValue()).toBe('李建国');
    await button(page, arrears.save).click();
    await reads(page, fill(words.zh.register.form.notSaved, { errors: 1 }));
    await input(page, result.label.zh).fill('答应月底前补交');
    await input(page, nextOn.label.zh).fill('2026.12.1');
    await button(page, arrears.save).click();
    await reads(page, fill(arrears.saved, { name: worst }));
    await reads(rowOf(page, worst), '答应月底前补交');
    await reads(rowOf(page, worst), fill(arrears.next, { on: '2026-12-01' }));
  });

  test('leave as a workbook', async () => {
    const { page } = story;
    await button(page, arrears.export).click();
    const dialog = page.getByRole('dialog');
    await button(dialog, reports.export).click();
    await seen(button(dialog, reports.save));
    await button(dialog, common.close).last().click();
    await gone(dialog);
  });

  test('the start page names who is behind for months, and leads here', async () => {
    const { page } = story;
    await goTo(page, words.zh.shell.menu.home);
    const card = page.getByRole('region', { name: words.zh.home.owing.title });
    await reads(card.getByRole('listitem').first(), worst);
    await reads(
      card.getByRole('listitem').first(),
      fill(words.zh.home.owing.months, { months: 10 }),
    );
    await reads(card.getByRole('listitem').first(), arrears.level.l6);
    await link(card, words.zh.home.owing.all).click();
    await seen(rowOf(page, worst));
  });

  test('once paid, the member is off the list', async () => {
    const { page } = story;
    await link(page, fill(arrears.payName, { name: '张桂英' })).click();
    await seen(heading(page, dues.receipt.newTitle));
    await reads(page, '2026年8–10月');
    await reads(page, '0.50');
    await button(page, dues.receipt.save).click();
    await gone(button(page, dues.receipt.save));
    await open(page);
    await seen(rowOf(page, worst));
    expect(await rowOf(page, '张桂英').count()).toBe(0);
  });

  test('the member tells the same', async () => {
    const { page } = story;
    await openMember(page, worst);
    await page.getByRole('tab', { name: dues.member.tab, exact: true }).click();
    await reads(page, fill(dues.member.yuanMonth, { amount: '0.50' }));
    await reads(page, fill(dues.member.arrears, { amount: '5.00', months: '2026年1–10月' }));
    await link(page, dues.member.changeBase).click();
    await page.waitForURL(/\/registers\/duesPayers\/new/);
    expect(new URL(page.url()).searchParams.get('set')).toContain('"from":"2026-11"');
  });
});

const member = async (page: Page): Promise<void> => {
  await openMember(page, worst);
  await page.getByRole('tab', { name: dues.member.tab, exact: true }).click();
  await seen(heading(page, dues.member.payers));
};

const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['arrears', open],
  [
    'a follow-up',
    async (page) => {
      await button(page, fill(arrears.unfoldName, { name: worst })).click();
      await button(page, arrears.add).click();
    },
  ],
  ['the tab of a member', member],
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
  });

  test('speaks English too', async () => {
    const { page } = story;
    await speak(page, 'en');
    await goTo(page, words.en.shell.menu.arrears, 'en');
    await seen(heading(page, words.en.dues.arrears.title));
    await reads(page, words.en.dues.arrears.rule);
    expect(await serious(page)).toEqual([]);
  });
});
