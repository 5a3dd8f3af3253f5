import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoMembers } from '../../shared/demo/county.ts';
import {
  button,
  gone,
  goTo,
  heading,
  listed,
  openMember,
  password,
  reads,
  seen,
  unlock,
} from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberRegister, sentence, words } from './support/words.ts';

const { entry, safety, register } = words.zh;
const list = memberRegister.zh;
const restore = (page: Page) =>
  page.getByRole('button', {
    name: new RegExp(`^${fill(safety.backups.restoreThis, { at: '.+' })}$`),
  });

describe('a ledger that came to harm', () => {
  const story = tellStory(demoVillage);
  const file = join(story.dataDir, 'ledger.db');

  test('holds every member after a power cut', async () => {
    await unlock(story.page, testPassword);
    await goTo(story.page, list);
    await soon(() => listed(story.page, list)).toBe(demoMembers);
    await story.cutPower();
    const { page } = story;
    await unlock(page, testPassword);
    await goTo(page, list);
    await soon(() => listed(page, list)).toBe(demoMembers);
  });

  test('tells in plain words that it is damaged, with the backups and what they hold', async () => {
    await story.restart(() => {
      truncateSync(file, Math.floor(statSync(file).size / 2));
    });
    const { page } = story;
    await password(page, entry.unlock.password).fill(testPassword);
    await button(page, entry.unlock.submit).click();
    await seen(heading(page, entry.rescue.title));
    await reads(page, entry.rescue.calm);
    await reads(page, sentence('zh', 'store.damaged'));
    const backup = page.getByRole('row').filter({ has: restore(page) });
    await reads(backup, new RegExp(`${list} \\d+`));
    await reads(backup, / [KM]B/);
    await reads(backup, /\d{4}年\d+月\d+日/);
    // Nothing here destroys anything.
    expect(await page.getByRole('button', { name: /删除|清空|新建/ }).count()).toBe(0);
  });

  test('is restored from a backup, and the members are back', async () => {
    const { page } = story;
    await restore(page).first().click();
    const dialog = page.getByRole('dialog');
    await reads(dialog, safety.backups.restoreKeptDamaged);
    await button(dialog, safety.backups.restoreConfirm).click();
    await gone(heading(page, entry.rescue.title));
    await goTo(page, list);
    await soon(() => listed(page, list)).toBe(demoMembers);
    await openMember(page, '欧阳文娟', '欧阳');
    await seen(button(page, register.edit));
  });
});
