import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sexes } from '../../shared/codes/sexes.ts';
import { demoCounty } from '../../shared/demo/county.ts';
import { button, goTo, heading, input, listed, rowsOf, seen, unlock } from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberField, memberRegister, words } from './support/words.ts';

const { common, register } = words.zh;
const list = memberRegister.zh;
const people = demoCounty().members.filter(({ leftBy }) => !leftBy);
const women = people.filter(({ sex }) => sex === '2');
const born = women.map(({ bornOn }) => String(bornOn)).sort();

/** What stands in a column of the rows that are drawn. */
async function column(page: Page, label: string): Promise<string[]> {
  const headings = await page.getByRole('columnheader').allInnerTexts();
  const at = headings.findIndex((text) => text.trim() === label);
  const rows = await rowsOf(page, list).all();
  return Promise.all(rows.map((row) => row.getByRole('gridcell').nth(at).innerText()));
}

describe('the list of members', () => {
  const story = tellStory(demoVillage);

  test('is filtered by a field, and says so', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await goTo(page, list);
    await button(page, fill(register.filter.column, { label: memberField('sex') })).click();
    const woman = sexes.items.find(({ code }) => code === '2')?.zh ?? '';
    await page.getByRole('checkbox', { name: woman }).check();
    await soon(() => listed(page, list)).toBe(women.length);
    expect(new Set(await column(page, memberField('sex')))).toEqual(new Set([woman]));
    const tags = page.getByRole('list', { name: register.filter.active });
    await seen(tags.getByText(`${memberField('sex')}${register.colon}${woman}`));
  });

  test('is sorted by a heading, one way and the other', async () => {
    const { page } = story;
    const title = page.getByRole('columnheader', { name: memberField('bornOn') });
    const by = title.getByRole('button', { name: memberField('bornOn'), exact: true });
    await by.click();
    await soon(async () => (await column(page, memberField('bornOn')))[0]).toBe(born[0]);
    expect(await title.getAttribute('aria-sort')).toBe('ascending');
    await by.click();
    await soon(async () => (await column(page, memberField('bornOn')))[0]).toBe(born.at(-1));
    expect(await title.getAttribute('aria-sort')).toBe('descending');
  });

  test('stands as it was left after a record has been looked at', async () => {
    const { page } = story;
    const [name = ''] = await column(page, memberField('name'));
    await rowsOf(page, list).first().click();
    await seen(heading(page, name));
    await button(page, register.toList).click();
    await soon(() => listed(page, list)).toBe(women.length);
    expect((await column(page, memberField('name')))[0]).toBe(name);
    await button(page, register.filter.clear).click();
    await soon(() => listed(page, list)).toBe(people.length);
  });

  test('shows the columns that were chosen, also the next time', async () => {
    const { page } = story;
    const title = page.getByRole('columnheader', { name: memberField('nativePlace') });
    expect(await title.count()).toBe(0);
    await button(page, register.columns.button).click();
    const dialog = page.getByRole('dialog', { name: register.columns.title });
    await dialog.getByRole('checkbox', { name: memberField('nativePlace') }).check();
    await button(dialog, common.ok).click();
    await seen(title);
    await page.reload();
    await seen(title);
  });

  test('finds nobody by what nobody has, and finds all again', async () => {
    const { page } = story;
    await input(page, register.search).fill('没有这个人');
    await button(page, register.empty.clear).click();
    await soon(() => listed(page, list)).toBe(people.length);
  });
});
