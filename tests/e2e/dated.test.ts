import { describe, expect, test } from 'vitest';
import { demoCounty } from '../../shared/demo/county.ts';
import { partyPosts } from '../../shared/codes/partyPosts.ts';
import {
  button,
  choose,
  gone,
  goTo,
  heading,
  input,
  listed,
  openMember,
  reads,
  rowsOf,
  seen,
  unlock,
  valueOf,
} from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberField, memberRegister, words } from './support/words.ts';

const { register } = words.zh;
const list = memberRegister.zh;

/** A member on the roll with a name of their own and without a post. */
const people = demoCounty().members;
const member = people.find(
  ({ name, memberType, leftBy, partyPost }) =>
    memberType === '5' &&
    !leftBy &&
    !partyPost &&
    people.filter((other) => other['name'] === name).length === 1,
);
const name = String(member?.['name']);
const post = partyPosts.items.find(({ code }) => code === 'publicity-commissioner')?.zh ?? '';
const document = '云组发〔2026〕12号';

describe('a member', () => {
  const story = tellStory(demoVillage);

  test('is given a post by decision, with its day and its document', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await openMember(page, name);
    await button(page, register.change.menu).click();
    await page.getByRole('menuitem', { name: register.changes.post.name }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: memberField('partyPost') }).fill(post);
    await page.keyboard.press('Enter');
    const on = dialog.getByLabel(register.change.on);
    await on.fill('2099.1.1');
    await button(dialog, register.change.do).click();
    await seen(dialog.getByText('2099-01-01').first());
    await on.fill('2026.7.1');
    await reads(dialog, fill(register.form.understood, { value: '2026-07-01' }));
    await input(dialog, register.change.documentNo).fill(document);
    await input(dialog, register.change.decidedBy).fill('支部党员大会');
    await button(dialog, register.change.do).click();
    await reads(page, fill(register.change.saved, { title: name }));
    await gone(dialog);
    await soon(() => valueOf(page, memberField('partyPost')).innerText()).toBe(post);
  });

  test('has it in the timeline, from which it can be taken back', async () => {
    const { page } = story;
    await page.getByRole('tab', { name: register.tabs.timeline }).click();
    const entry = page.getByRole('row').filter({ hasText: post });
    expect((await entry.innerText()).replace(/\s+/g, ' ')).toMatch(
      new RegExp(`2026-07-01.*${post}.*${document.replace(/[〔〕]/g, '.')}.*支部党员大会`),
    );
    await button(entry, register.timeline.takeBack).click();
    await button(page.getByRole('dialog'), register.timeline.takeBack).click();
    await reads(page, register.timeline.takenBack);
    await reads(entry, register.timeline.voided);
    await page.getByRole('tab', { name: register.tabs.record }).click();
    await soon(() => valueOf(page, memberField('partyPost')).innerText()).toBe('—');
  });

  test('is voided as entered by mistake, and leaves the list', async () => {
    const { page } = story;
    await goTo(page, list);
    await soon(() => listed(page, list)).toBeGreaterThan(50);
    const before = await listed(page, list);
    await openMember(page, name);
    await button(page, register.void.button).click();
    const dialog = page.getByRole('dialog');
    expect(await button(dialog, register.void.do).isDisabled()).toBe(true);
    await input(dialog, register.void.reason).fill('重复录入');
    await button(dialog, register.void.do).click();
    await reads(page, fill(register.void.done, { title: name }));
    expect(await button(page, register.edit).count()).toBe(0);
    await goTo(page, list);
    await soon(() => listed(page, list)).toBe(before - 1);
  });

  test('is restored from among the voided', async () => {
    const { page } = story;
    await choose(page, register.view.label, register.view.voided);
    await soon(() => listed(page, list)).toBe(1);
    await rowsOf(page, list).first().click();
    await seen(heading(page, name));
    await button(page, register.restore.button).click();
    await reads(page, fill(register.restore.done, { title: name }));
    await seen(button(page, register.edit));
    await page.getByRole('tab', { name: register.tabs.history }).click();
    await reads(page, fill(register.history.reason, { reason: '重复录入' }));
  });
});
