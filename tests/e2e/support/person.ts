import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../../shared/label.ts';
import { fill, memberRegister, words } from './words.ts';

// What a person does on any page, found by what is written there and by what a screen reader says.

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The name of a control; the sign before it may be read out too. */
const named = (text: string): RegExp => new RegExp(`^([a-z-]+ )?${escaped(text)}$`);

type Place = Page | Locator;

export const button = (place: Place, text: string): Locator =>
  place.getByRole('button', { name: named(text) });

export const link = (place: Place, text: string): Locator =>
  place.getByRole('link', { name: named(text) });

export const heading = (place: Place, text: string): Locator =>
  place.getByRole('heading', { name: text, exact: true });

/** An input by its whole label. */
export const input = (place: Place, label: string): Locator =>
  place.getByRole('textbox', { name: label, exact: true });

/** A password has no role of its own. */
export const password = (place: Place, label: string): Locator =>
  place.locator('input').and(place.getByLabel(label, { exact: true }));

/** Changes the language of everything; what lies over the page has a switch of its own. */
export async function speak(page: Page, language: Language): Promise<void> {
  const { languageHint } = words[language === 'zh' ? 'en' : 'zh'].shell.top;
  await page.getByTitle(languageHint).last().click();
  await page.locator(`html[lang^="${language}"]`).waitFor();
}

/** Chooses one of a few by clicking on what it is called; the sign before it may not be seen. */
export const choose = (page: Page, group: string, text: string): Promise<void> =>
  page.getByRole('radiogroup', { name: group }).getByText(text, { exact: true }).click();

/** The text stands somewhere on the page; waits for it. */
export const reads = (place: Place, text: string | RegExp): Promise<void> =>
  place.getByText(text).first().waitFor();

export const seen = (locator: Locator): Promise<void> => locator.first().waitFor();

export const gone = (locator: Locator): Promise<void> =>
  locator.first().waitFor({ state: 'hidden' });

/** Leads to a page by the main menu. */
export async function goTo(page: Page, text: string, language: Language = 'zh'): Promise<void> {
  const menu = page.getByRole('navigation', { name: words[language].shell.menu.label });
  const open = button(page, words[language].shell.menu.open);
  if (await open.isVisible()) await open.click();
  const entry = page.locator('a', { hasText: named(text) });
  const group = menu.locator('section').filter({ has: entry });
  await group.waitFor();
  // It may be folded.
  if (!(await link(group, text).isVisible())) await group.getByRole('button').click();
  await link(menu, text).click();
}

/** Opens the ledger from the lock screen, where somebody is chosen already or there is nobody else. */
export async function unlock(page: Page, secret: string, language: Language = 'zh'): Promise<void> {
  const { entry, shell } = words[language];
  const field = password(page, entry.unlock.password);
  await field.fill(secret);
  await button(page, entry.unlock.submit).click();
  await gone(field);
  await seen(button(page, shell.top.lock));
}

export const lock = (page: Page): Promise<void> => button(page, words.zh.shell.top.lock).click();

/** Types back the group of the recovery code that is asked for, as copied from the screen. */
export async function keepCode(page: Page): Promise<string> {
  const { code } = words.zh.entry;
  await seen(heading(page, code.title));
  const groups = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      page
        .getByRole('listitem', { name: fill(code.group, { number: index + 1 }), exact: true })
        .innerText(),
    ),
  );
  await button(page, code.kept).click();
  const asked = page.getByRole('textbox', { name: /\d/ });
  const label = await asked.evaluate(
    (element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '',
  );
  await asked.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '');
  await button(page, code.finish).click();
  await gone(heading(page, code.checkTitle));
  return groups.join('-');
}

/** Moves through the page with the Tab key alone until the control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  const target = await control.elementHandle();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await page.evaluate((element) => element === document.activeElement, target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${String(control)}`);
}

/** The value beside a label of a record that is read. */
export const valueOf = (page: Page, label: string): Locator =>
  page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${escaped(label)}$`) })
    .locator('xpath=following-sibling::dd[1]');

/** The rows of a list that are drawn, without its heading. */
export const rowsOf = (page: Page, label: string): Locator =>
  page
    .getByRole('grid', { name: label })
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });

/** How many records the list says that it has, once it says so. */
export async function listed(page: Page, label: string): Promise<number> {
  const grid = page.getByRole('grid', { name: label });
  await grid.and(page.locator('[aria-busy=false]')).waitFor();
  return Number(await grid.getAttribute('aria-rowcount')) - 1;
}

/** Searches the list of members by what is typed and opens the only one found. */
export async function openMember(
  page: Page,
  name: string,
  typed = name,
  language: Language = 'zh',
): Promise<void> {
  const list = memberRegister[language];
  await goTo(page, list, language);
  await input(page, words[language].register.search).fill(typed);
  // One row besides the heading.
  await page.getByRole('grid', { name: list }).and(page.locator('[aria-rowcount="2"]')).waitFor();
  await rowsOf(page, list).first().click();
  await seen(heading(page, name));
}
