import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serious } from './support/axe.ts';
import { button, heading, input, keepCode, lock, password, seen, speak } from './support/person.ts';
import { demoVillage, testPassword } from './support/stores.ts';
import { type Story, tellStory } from './support/story.ts';
import { fill, words } from './support/words.ts';

const { common, entry, home } = words.zh;
const secret = 'qing-liu-cun-1949';

/** Looks at the screen in English, then in Chinese, in which it stays. */
async function inBothLanguages({ page }: Story): Promise<void> {
  await speak(page, 'en');
  expect(await serious(page)).toEqual([]);
  await speak(page, 'zh');
  expect(await serious(page)).toEqual([]);
}

describe('nobody is shut out of the first run', () => {
  const story = tellStory();

  test('at the language', async () => {
    const { page } = story;
    await seen(heading(page, entry.firstRun.title));
    await inBothLanguages(story);
    // What would shut somebody out is noticed.
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('input')),
    );
    expect(await serious(page)).toEqual([expect.stringMatching(/^label: <input>/)]);
    await page.evaluate(() => document.querySelector('main > input')?.remove());
  });

  test('at the unit, with what is missing', async () => {
    const { page } = story;
    await button(page, common.next).click();
    await button(page, common.next).click();
    await seen(page.getByText(entry.firstRun.unit.nameMissing));
    await inBothLanguages(story);
  });

  test('at the secretary', async () => {
    const { page } = story;
    await input(page, entry.firstRun.unit.name).fill('青柳村');
    await button(page, common.next).click();
    await seen(heading(page, entry.firstRun.secretary.title));
    await inBothLanguages(story);
  });

  test('at the password, with what is wrong', async () => {
    const { page } = story;
    await input(page, entry.firstRun.secretary.name).fill('李建国');
    await button(page, common.next).click();
    await password(page, entry.password.first).fill('12345678');
    await button(page, entry.firstRun.create).click();
    await seen(page.getByText(entry.password.different));
    await inBothLanguages(story);
  });

  test('at the recovery code', async () => {
    const { page } = story;
    await password(page, entry.password.first).fill(secret);
    await password(page, entry.password.again).fill(secret);
    await button(page, entry.firstRun.create).click();
    await seen(heading(page, entry.code.title));
    await inBothLanguages(story);
  });

  test('at the copy of it, and where the ledger is still empty', async () => {
    const { page } = story;
    await button(page, entry.code.kept).click();
    await seen(heading(page, entry.code.checkTitle));
    await inBothLanguages(story);
    await button(page, entry.code.showAgain).click();
    await keepCode(page);
    await seen(heading(page, fill(home.title, { unit: '青柳村' })));
    await seen(heading(page, home.empty.title));
    await inBothLanguages(story);
  });

  test('at the lock screen and the recovery', async () => {
    const { page } = story;
    await lock(page);
    await password(page, entry.unlock.password).fill('wrong password');
    await page.keyboard.press('Enter');
    await seen(page.getByRole('alert'));
    expect(await serious(page)).toEqual([]);
    await button(page, entry.unlock.forgot).click();
    await seen(heading(page, entry.recover.title));
    expect(await serious(page)).toEqual([]);
  });
});

describe('nobody is shut out of the rescue', () => {
  const story = tellStory(demoVillage);
  const file = join(story.dataDir, 'ledger.db');

  test('at the closed door', async () => {
    await seen(heading(story.page, entry.unlock.title));
    await inBothLanguages(story);
  });

  test('with its backups', async () => {
    await story.restart(() => {
      truncateSync(file, Math.floor(statSync(file).size / 2));
    });
    const { page } = story;
    await password(page, entry.unlock.password).fill(testPassword);
    await page.keyboard.press('Enter');
    const restore = page.getByRole('button', { name: /^恢复 / });
    await seen(restore);
    await inBothLanguages(story);
    await restore.first().click();
    await seen(page.getByRole('dialog'));
    expect(await serious(page)).toEqual([]);
  });
});
