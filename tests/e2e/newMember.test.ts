import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { leftWays } from '../../shared/codes/leftWays.ts';
import { demoMembers } from '../../shared/demo/county.ts';
import { fictionalId } from '../../shared/rules/fictionalId.ts';
import {
  button,
  gone,
  goTo,
  heading,
  input,
  link,
  listed,
  reads,
  seen,
  tabTo,
  unlock,
  valueOf,
} from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberField, memberRegister, sentence, words } from './support/words.ts';

const { home, register, shell, statistics } = words.zh;
const list = memberRegister.zh;
const name = '覃丽华';
const idNumber = fictionalId('1968-02-29', '2', 77);

/** Goes on to a field with the Tab key and types. */
async function type(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(field, { exact: true }).and(page.getByRole('textbox')));
  await page.keyboard.type(text);
}

/** Goes on to a list of codes or records with the Tab key, types what is meant and takes the first. */
async function pick(page: Page, field: string, text: string): Promise<void> {
  const picker = page.getByRole('combobox', { name: field });
  await tabTo(page, picker);
  await page.keyboard.type(text);
  await soon(() => picker.getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('listbox').getByRole('option').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}

describe('a member who is new here', () => {
  const story = tellStory(demoVillage);

  test('is entered with the keyboard alone; what follows is filled in', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await tabTo(page, link(page, home.actions.addMember));
    await page.keyboard.press('Enter');
    await seen(heading(page, fill(register.form.newTitle, { register: list })));
    await type(page, memberField('name'), name);
    await pick(page, memberField('ethnicity'), 'tjz');
    await type(page, memberField('idNumber'), idNumber);
    expect(await page.getByRole('radio', { name: '女' }).isChecked()).toBe(true);
    expect(await input(page, memberField('bornOn')).inputValue()).toBe('1968-02-29');
    await tabTo(page, page.getByRole('radio', { name: '正式党员' }));
    await page.keyboard.press('Space');
    await pick(page, memberField('branch'), '第二');
    await type(page, memberField('joinedOn'), '1998.7');
    await reads(page, fill(register.form.understood, { value: '1998-07' }));
    await type(page, memberField('fullMemberOn'), '99年7月1日');
    await page.keyboard.press('Tab');
    expect(await input(page, memberField('fullMemberOn')).inputValue()).toBe('1999-07-01');
    await page.keyboard.press('Control+s');
    await reads(page, fill(register.form.saved, { title: name }));
    await seen(heading(page, name));
    expect(await valueOf(page, memberField('ethnicity')).innerText()).toBe('土家族');
    expect(await valueOf(page, memberField('joinedOn')).innerText()).toBe('1998-07');
    await goTo(page, list);
    await soon(() => listed(page, list)).toBe(demoMembers + 1);
  });

  test('cannot be entered a second time', async () => {
    const { page } = story;
    await button(page, register.add).click();
    await input(page, memberField('name')).fill('覃丽花');
    await input(page, memberField('idNumber')).fill(idNumber);
    await page.getByRole('radio', { name: '正式党员' }).check();
    await pick(page, memberField('branch'), '第二');
    await input(page, memberField('joinedOn')).fill('1998.7');
    await page.keyboard.press('Control+s');
    await reads(page, sentence('zh', 'duplicate.in-store', { title: name }));
    await page.keyboard.press('Escape');
    await button(page.getByRole('dialog'), register.leave.go).click();
    await soon(() => listed(page, list)).toBe(demoMembers + 1);
  });

  test('who moves away is no longer on the roll, and the account of the year still balances', async () => {
    const { page } = story;
    await input(page, register.search).fill('qlh');
    await soon(() => listed(page, list)).toBe(1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await seen(heading(page, name));
    await button(page, register.change.menu).click();
    await page.getByRole('menuitem', { name: register.changes.leave.name }).click();
    const dialog = page.getByRole('dialog');
    const way = leftWays.items.find(({ code }) => code === 'transfer-out')?.zh ?? '';
    await dialog.getByRole('combobox', { name: memberField('leftBy') }).fill(way);
    await page.keyboard.press('Enter');
    await button(dialog, register.change.do).click();
    await reads(page, fill(register.change.saved, { title: name }));
    await gone(dialog);
    await goTo(page, list);
    await soon(() => listed(page, list)).toBe(demoMembers);
    await goTo(page, shell.menu.statistics);
    const [balanced = ''] = statistics.identity.balanced.split('：');
    await reads(page, balanced);
  });
});
