import { describe, expect, test } from 'vitest';
import { goTo, heading, listed, reads, rowsOf, seen, unlock } from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberRegister, words } from './support/words.ts';

const { register, shell, statistics } = words.zh;
const list = memberRegister.zh;
/** What a number of a table is called: `{{row}}，{{column}}：{{number}} 名 …`. */
const numberName = new RegExp(`：(\\d+) ${/\}\} ([^}]+)$/.exec(statistics.open)?.[1] ?? ''}$`);

describe('the statistics of the members', () => {
  const story = tellStory(demoVillage);

  test('draw a chart beside each of the four tables that are drawn', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await goTo(page, shell.menu.statistics);
    await seen(heading(page, statistics.identity.title));
    const charts = page.getByRole('img', { name: /统计图/ });
    expect(await charts.count()).toBe(4);
    await soon(() => charts.locator('svg').count()).toBe(4);
  });

  test('lead from each kind of number to exactly the members that it counts', async () => {
    const { page } = story;
    const tables = await page.getByRole('table').count();
    const led: number[] = [];
    for (let index = 0; index < tables; index += 1) {
      const table = page.getByRole('table').nth(index);
      const numbers = table.getByRole('link', { name: numberName });
      await seen(heading(page, statistics.title));
      const count = await numbers.count();
      if (count === 0) continue;
      // Not the totals, which stand first: a number from the middle.
      const number = numbers.nth(Math.floor(count / 2));
      const name = await number.getAttribute('aria-label');
      const members = Number(numberName.exec(name ?? '')?.[1]);
      expect(members).toBeGreaterThan(0);
      await number.click();
      await soon(() => listed(page, list)).toBe(members);
      await reads(page, fill(register.total, { total: members }));
      if (members < 10) expect(await rowsOf(page, list).count()).toBe(members);
      led.push(members);
      await page.goBack();
      await seen(page.getByRole('table').nth(index));
    }
    expect(led.length).toBeGreaterThan(6);
  });

  test('say that the year’s account of members is balanced', async () => {
    const { page } = story;
    const [words] = statistics.identity.balanced.split('：');
    await reads(page, words ?? '');
  });
});
