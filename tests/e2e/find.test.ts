import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { demoCounty } from '../../shared/demo/county.ts';
import { acts } from '../../shared/i18n/zh/acts.ts';
import {
  button,
  goTo,
  heading,
  input,
  link,
  listed,
  openMember,
  reads,
  rowsOf,
  seen,
  tabTo,
  unlock,
  valueOf,
} from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoVillage, testPassword, villageSetup } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberField, memberRegister, sentence, words } from './support/words.ts';

const { register, safety, shell } = words.zh;
const label = memberRegister.zh;

/** A member on the roll whose initials are few people's. */
const member = demoCounty().members.find(
  ({ name, leftBy }) => String(name).length === 4 && !leftBy,
);
const name = String(member?.['name']);
const idNumber = String(member?.['idNumber']);
const initials = pinyin(name, {
  pattern: 'first',
  toneType: 'none',
  type: 'array',
  surname: 'head',
}).join('');

describe('one member', () => {
  const story = tellStory(demoVillage);

  test('is found by the initials of the name and opened, with the keyboard alone', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await goTo(page, label);
    await soon(() => listed(page, label)).toBeGreaterThan(50);
    await page.keyboard.press('/');
    await page.keyboard.type(initials);
    await soon(() => listed(page, label)).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await seen(heading(page, name));
  });

  test('has an ID number that is masked until it is asked for', async () => {
    const { page } = story;
    const field = memberField('idNumber');
    expect(await valueOf(page, field).innerText()).toContain(`＊${idNumber.slice(-4)}`);
    expect(await page.content()).not.toContain(idNumber);
    await button(page, `${register.reveal.show} ${field}`).click();
    await soon(() => valueOf(page, field).innerText()).toBe(idNumber);
  });

  test('is corrected with the keyboard; a mistyped ID number is told while typing', async () => {
    const { page } = story;
    await tabTo(page, button(page, register.edit));
    await page.keyboard.press('Enter');
    const id = input(page, memberField('idNumber'));
    await tabTo(page, id);
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(idNumber.endsWith('1') ? '2' : '1');
    await reads(page, sentence('zh', 'id.checksum'));
    expect(await id.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Control+s');
    await reads(page, fill(register.form.notSaved, { errors: 1 }));
    await tabTo(page, id);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(idNumber);
    await soon(() => page.getByText(sentence('zh', 'id.checksum')).count()).toBe(0);
    await tabTo(page, input(page, memberField('nativePlace')));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('云山省望江县');
    await page.keyboard.press('Enter');
    await reads(page, fill(register.form.saved, { title: name }));
    expect(await valueOf(page, memberField('nativePlace')).innerText()).toBe('云山省望江县');
  });

  test('tells who changed what and when', async () => {
    const { page } = story;
    await page.getByRole('tab', { name: register.tabs.history }).click();
    const entry = page.getByRole('listitem').filter({ hasText: acts['record.change'] });
    await reads(entry, new RegExp(`\\d{4}年\\d+月\\d+日.*${villageSetup.operator.name}`));
    const row = entry.getByRole('row').filter({ hasText: memberField('nativePlace') });
    const before = String(member?.['nativePlace']);
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([before, '云山省望江县']);
  });

  test('is as before once the change is undone', async () => {
    const { page } = story;
    await button(page, `${shell.undo.button} ${acts['record.change']}`).click();
    await button(page.getByRole('dialog'), shell.undo.confirm).click();
    await reads(page, shell.undo.done);
    await page.getByRole('tab', { name: register.tabs.record }).click();
    await soon(() => valueOf(page, memberField('nativePlace')).innerText()).toBe(
      String(member?.['nativePlace']),
    );
  });

  test('leaves a trace of who looked at the ID number', async () => {
    const { page } = story;
    await goTo(page, shell.menu.safety);
    await link(page, safety.tabs.log).click();
    const looked = page.getByRole('row').filter({ hasText: acts['record.reveal'] });
    await reads(looked.first(), villageSetup.operator.name);
  });

  test('is found by the end of the ID number too, and by nothing that is nobody’s', async () => {
    const { page } = story;
    await openMember(page, name, idNumber.slice(-8));
    await goTo(page, label);
    await input(page, register.search).fill('没有这个人');
    await reads(page, register.empty.notFound);
    expect(await rowsOf(page, label).count()).toBe(0);
  });
});
