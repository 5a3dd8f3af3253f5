import { describe, expect, test } from 'vitest';
import { goTo, listed, rowsOf, unlock } from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoCounty, demoPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { memberRegister } from './support/words.ts';

const list = memberRegister.zh;
const members = 3_000;

describe('a list of thousands', () => {
  const story = tellStory(demoCounty(members));

  test('is scrolled to its end, where the last member stands', async () => {
    const { page } = story;
    await unlock(page, demoPassword);
    await goTo(page, list);
    await soon(() => listed(page, list)).toBe(members);
    // Only what is seen is drawn.
    expect(await rowsOf(page, list).count()).toBeLessThan(60);
    const grid = page.getByRole('grid', { name: list });
    await grid.focus();
    await page.keyboard.press('End');
    const last = rowsOf(page, list).last();
    await soon(() => last.getAttribute('aria-rowindex')).toBe(String(members + 1));
    await soon(() => last.innerText()).toMatch(/\p{L}{2,}/u);
    expect(await last.getAttribute('aria-selected')).toBe('true');
    expect(await isInSight(last.getByRole('gridcell').first())).toBe(true);
  });

  test('goes back to its beginning', async () => {
    const { page } = story;
    await page.keyboard.press('Home');
    const first = rowsOf(page, list).first();
    await soon(() => first.getAttribute('aria-rowindex')).toBe('2');
    expect(await isInSight(first.getByRole('gridcell').first())).toBe(true);
  });

  test('is scrolled by the wheel, each place with its rows', async () => {
    const { page } = story;
    const box = await page.getByRole('grid', { name: list }).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
    await page.mouse.wheel(0, 40_000);
    const middle = rowsOf(page, list).nth(10);
    await soon(async () => Number(await middle.getAttribute('aria-rowindex'))).toBeGreaterThan(500);
    await soon(() => middle.innerText()).toMatch(/\p{L}{2,}/u);
  });
});

/** Whether the middle of an element is where the browser says it is, and not under something else. */
const isInSight = (locator: ReturnType<typeof rowsOf>): Promise<boolean> =>
  locator.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
