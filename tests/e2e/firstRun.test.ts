import { describe, expect, test } from 'vitest';
import {
  button,
  gone,
  heading,
  input,
  keepCode,
  lock,
  password,
  reads,
  seen,
  unlock,
} from './support/person.ts';
import { tellStory } from './support/story.ts';
import { fill, sentence, words } from './support/words.ts';

const { common, entry, home, shell } = words.zh;
const secret = 'qing-liu-cun-1949';
const newSecret = 'xin-de-mi-ma-2026';

describe('a secretary on the first day', () => {
  const story = tellStory();
  let code = '';

  test('sets up the ledger: language, village, organisation, secretary, password, recovery code', async () => {
    const { page } = story;
    await seen(heading(page, entry.firstRun.title));
    await page.getByRole('radio', { name: entry.firstRun.language.en }).click();
    await seen(heading(page, words.en.entry.firstRun.title));
    await page.getByRole('radio', { name: entry.firstRun.language.zh }).click();
    await seen(heading(page, entry.firstRun.title));
    await button(page, common.next).click();

    await button(page, common.next).click();
    await reads(page, entry.firstRun.unit.nameMissing);
    await input(page, entry.firstRun.unit.name).fill('青柳村');
    expect(await input(page, entry.firstRun.unit.organization).inputValue()).toBe('青柳村党支部');
    await page.keyboard.press('Enter');

    await input(page, entry.firstRun.secretary.name).fill('李建国');
    expect(await input(page, entry.firstRun.secretary.post).inputValue()).toBe('支部书记');
    await button(page, common.next).click();

    await password(page, entry.password.first).fill('short');
    await button(page, entry.firstRun.create).click();
    await reads(page, fill(entry.password.short, { count: 5 }));
    await password(page, entry.password.first).fill(secret);
    await password(page, entry.password.again).fill(`${secret}!`);
    await button(page, entry.firstRun.create).click();
    await reads(page, entry.password.different);
    await password(page, entry.password.again).fill(secret);
    await button(page, entry.firstRun.create).click();

    code = await keepCode(page);
    expect(code).toMatch(/^(\d{6}-){7}\d{6}$/);
    await seen(heading(page, fill(home.title, { unit: '青柳村' })));
    await seen(heading(page, home.empty.title));
  });

  test('locks, is refused with a wrong password, and opens with the right one', async () => {
    const { page } = story;
    await lock(page);
    await seen(heading(page, entry.unlock.locked));
    await password(page, entry.unlock.password).fill('wrong password');
    await page.keyboard.press('Enter');
    await reads(page, sentence('zh', 'keys.wrong-password'));
    await unlock(page, secret);
    await gone(heading(page, entry.unlock.locked));
    await seen(heading(page, home.empty.title));
  });

  test('forgets the password and sets a new one by the recovery code', async () => {
    const { page } = story;
    await lock(page);
    await button(page, entry.unlock.forgot).click();
    await seen(heading(page, entry.recover.title));
    await input(page, entry.recover.code).fill(
      code.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10)),
    );
    await password(page, entry.password.fresh).fill(newSecret);
    await password(page, entry.password.again).fill(newSecret);
    await button(page, entry.recover.submit).click();
    await reads(page, sentence('zh', 'keys.recovery-typo', { group: 1 }));
    await input(page, entry.recover.code).fill(code.replaceAll('-', ' '));
    await button(page, entry.recover.submit).click();
    await reads(page, entry.code.replaced);
    expect(await keepCode(page)).not.toBe(code);
    await password(page, entry.unlock.password).fill(secret);
    await page.keyboard.press('Enter');
    await reads(page, sentence('zh', 'keys.wrong-password'));
    await unlock(page, newSecret);
  });

  test('closes the program for the night and finds everything in the morning', async () => {
    await story.restart();
    const { page } = story;
    await seen(heading(page, entry.unlock.title));
    await unlock(page, newSecret);
    await seen(heading(page, fill(home.title, { unit: '青柳村' })));
    await reads(page, fill(shell.top.operator, { post: '支部书记', name: '李建国' }));
  });
});
