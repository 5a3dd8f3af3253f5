import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoCounty, demoMembers } from '../../shared/demo/county.ts';
import type { DemoRow } from '../../shared/demo/person.ts';
import { booksScreens } from './support/booksScreens.ts';
import { button, goTo, heading, listed, seen, unlock } from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoVillage, testPassword, villageSetup } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberRegister, words } from './support/words.ts';

const { home, settings, shell } = words.en;

const { organizations, members, books } = demoCounty(demoMembers);

const han = /\p{Script=Han}/u;

/** What somebody has written into a record of the accounts. */
const textsOf = (row: DemoRow): string[] =>
  Object.values(row).flatMap((value) =>
    typeof value === 'string' && han.test(value) ? [value] : [],
  );

/**
 * What is written in Chinese on an English screen because it is data or the name of a language; a
 * name within another goes after it.
 */
const data = [
  villageSetup.name,
  villageSetup.operator.name,
  villageSetup.operator.post,
  words.zh.entry.firstRun.language.zh,
  ...[...organizations, ...members].map(({ name }) => String(name)),
  ...new Set(Object.values(books).flatMap((rows) => rows.flatMap(textsOf))),
].sort((a, b) => b.length - a.length);

/** Tables of rules show what is written into the books, and the older accounts: in Chinese. */
const rulesInChinese: readonly string[] = ['rules: voucherEvents', 'rules: accountMappings'];
const translated = booksScreens.filter(({ name }) => !rulesInChinese.includes(name));

/** One sign alone, as a unit of measure is, says nothing within another text. */
const longer = data.filter(({ length }) => length > 1);

/** Chinese texts of the page outside the rows of lists, as they are shown and as they are read out. */
async function chinese(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (shown.nextNode()) {
      const place = shown.currentNode.parentElement;
      const isSeen =
        place !== null && place.checkVisibility() && !/^(SCRIPT|STYLE)$/.test(place.tagName);
      if (isSeen && place.closest('[role=gridcell], [lang=zh]') === null)
        texts.push(shown.currentNode.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (element.closest('[role=gridcell], [lang=zh]') !== null) continue;
      for (const name of ['aria-label', 'title', 'placeholder'])
        texts.push(element.getAttribute(name) ?? '');
    }
    return texts;
  });
  return found
    .filter((text) => !backToChinese.includes(text) && !data.includes(text.trim()))
    .map((text) => longer.reduce((rest, known) => rest.replaceAll(known, ''), text))
    .filter((text) => /[\u3400-\u9fff\u3000-\u303f\uff01-\uff5e]/.test(text));
}

/** The button that goes back to Chinese is written in Chinese. */
const backToChinese: readonly string[] = [shell.top.language, shell.top.languageHint];

describe('the other language', () => {
  const story = tellStory(demoVillage);

  test('is chosen by a button and holds at once, without a new start', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await page.evaluate(() => Object.assign(window, { sameSession: true }));
    await button(page, words.zh.shell.top.languageHint).click();
    await seen(heading(page, fill(home.title, { unit: villageSetup.name })));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.evaluate(() => 'sameSession' in window)).toBe(true);
  });

  test('leaves no Chinese but data on the home page, the list and the settings', async () => {
    const { page } = story;
    await seen(page.getByRole('heading', { name: home.recent.title }));
    expect(await chinese(page)).toEqual([]);
    await goTo(page, memberRegister.en, 'en');
    await soon(() => listed(page, memberRegister.en)).toBeGreaterThan(50);
    expect(await chinese(page)).toEqual([]);
    await goTo(page, shell.menu.settings, 'en');
    await seen(heading(page, settings.title));
    expect(await chinese(page)).toEqual([]);
  });

  test.each(translated)('leaves none but data at $name', async ({ open }) => {
    const { page } = story;
    await open(page, 'en');
    expect(await chinese(page)).toEqual([]);
  });

  test('is remembered, and Chinese comes back as it went', async () => {
    await story.restart();
    const { page } = story;
    // A browser that has never been here asks for the password in Chinese.
    await page.locator('input[type=password]').fill(testPassword);
    await page.keyboard.press('Enter');
    await button(page, shell.top.languageHint).click();
    await seen(heading(page, fill(words.zh.home.title, { unit: villageSetup.name })));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  });
});
