import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import * as xlsx from 'xlsx';
import { grades } from '../../shared/codes/index.ts';
import { appraisals } from '../../shared/registers/appraisals.ts';
import { serious } from './support/axe.ts';
import {
  button,
  gone,
  goTo,
  heading,
  input,
  link,
  openMember,
  reads,
  seen,
  speak,
  unlock,
} from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, sentence, words } from './support/words.ts';

const { appraisals: own, register, reports, shell } = words.zh;
const list = appraisals.label.zh;
const field = (key: keyof typeof appraisals.fields): string => appraisals.fields[key].label.zh;
const gradeName = (code: string): string =>
  grades.items.find((item) => item.code === code)?.zh ?? code;
const branch = '云岭镇青石茶叶专业合作社党支部';

/** The day of the story: the fictional village lives in 2026. */
const clock = '2026-11-20T09:30:00+08:00';

const rows = (page: Page): Locator => page.getByRole('table').locator('tbody tr');
const cell = (page: Page, column: string, at: number): Locator =>
  page.locator(`[data-column="${column}"]`).nth(at);
const nameAt = async (page: Page, at: number): Promise<string> =>
  (await rows(page).nth(at).getByRole('rowheader').innerText()).split('\n')[0]?.trim() ?? '';

/** Goes on to the next step, which says what is to be done there. */
async function goOn(page: Page, step: keyof typeof own.what): Promise<void> {
  await button(page, own.saveNext).click();
  await reads(page, own.what[step]);
}

/** Types a column of figures with Enter after each, as a hand on the keyboard does. */
async function typeColumn(page: Page, column: string, texts: readonly string[]): Promise<void> {
  await cell(page, column, 0).focus();
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

describe('the appraisal of a branch', () => {
  const story = tellStory(demoVillage, { clock });
  let people = 0;
  let shortcoming = '';

  test('begins with everybody on the roll of the branch', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await goTo(page, list);
    await button(page, register.add).click();
    await page.getByRole('combobox', { name: own.begin.branch }).fill('合作社');
    await page.getByRole('option', { name: branch }).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await reads(page, /^按 2026-11-20 的名册/);
    expect(await serious(page)).toEqual([]);
    await button(page, own.begin.create).click();
    await seen(heading(page, fill('{{year}}年度民主评议党员', { year: 2026 })));
    await reads(page, own.what.list);
    people = await rows(page).count();
    expect(people).toBeGreaterThan(10);
    expect(await serious(page)).toEqual([]);
  });

  test('keeps its list: who does not take part is taken off and can come back', async () => {
    const { page } = story;
    const name = await nameAt(page, 1);
    await button(page, fill(own.takeOffOne, { name })).click();
    await reads(page, fill(own.takenOff, { name }));
    await soon(() => rows(page).count()).toBe(people - 1);
    await button(page, fill(own.putOnOne, { name })).click();
    await soon(() => rows(page).count()).toBe(people);
    await input(page, field('heldOn')).fill('2026.11.10');
    await goOn(page, 'self');
  });

  test('takes the self-assessment from the digit keys', async () => {
    const { page } = story;
    await cell(page, 'selfGrade', 0).getByRole('radio').first().focus();
    for (let at = 0; at < people; at += 1) {
      await page.keyboard.press(at % 3 === 0 ? '1' : '2');
      await page.keyboard.press('Enter');
    }
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(people);
    await page.keyboard.press('Backspace');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(people - 1);
    await page.keyboard.press('2');
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await reads(page, fill(own.saved, { title: '2026年度民主评议党员' }));
  });

  test('asks before it is left with something unsaved', async () => {
    const { page } = story;
    await cell(page, 'selfGrade', 1).getByRole('radio').first().focus();
    await page.keyboard.press('3');
    await goTo(page, shell.menu.home);
    const dialog = page.getByRole('dialog');
    await seen(dialog.getByText(register.leave.what));
    await button(dialog, register.leave.stay).click();
    await gone(dialog);
    await page.keyboard.press('Control+s');
    await soon(() => button(page, words.zh.common.save).isDisabled()).toBe(true);
    await goOn(page, 'ballots');
  });

  test('counts the ballots and does not take more than there are', async () => {
    const { page } = story;
    await input(page, field('issued')).fill('17');
    await input(page, field('returned')).fill('17');
    await input(page, field('valid')).fill('16');
    const many = Array.from({ length: people }, (_, at) => (at % 2 === 0 ? '12' : '3'));
    await typeColumn(page, 'excellent', many);
    await typeColumn(
      page,
      'qualified',
      Array.from({ length: people }, (_, at) => (at % 2 === 0 ? '4' : '13')),
    );
    // One vote too many for the second, whose ballots say basically qualified.
    await cell(page, 'qualified', 1).fill('2');
    await cell(page, 'basic', 1).fill('12');
    const tooMany = sentence('zh', 'appraisal.votes-above', { votes: 17, valid: 16 });
    await reads(page, tooMany);
    shortcoming = await nameAt(page, 1);
    expect(await serious(page)).toEqual([]);
    await button(page, own.saveNext).click();
    await reads(page.getByRole('alert'), tooMany);
    await cell(page, 'basic', 1).fill('11');
    await gone(page.getByText(tooMany));
    await input(page, field('teamGood')).fill('15');
    await input(page, field('teamFair')).fill('1');
    await goOn(page, 'decision');
  });

  test('suggests what most ballots say, and warns of more than a third excellent', async () => {
    const { page } = story;
    const most = Math.floor(people / 3);
    const excellent = Math.ceil(people / 2);
    await button(page, own.fill).click();
    await reads(page, fill(own.filledIn, { count: people }).slice(0, 10));
    await reads(page, fill(own.excellentOver, { excellent, most, over: excellent - most }));
    await reads(
      page,
      sentence('zh', 'appraisal.too-many-excellent', { excellent, members: people, most }),
    );
    expect(await serious(page)).toEqual([]);
    // Every other one is excellent: the last ones become qualified, by one key each.
    for (let at = 2 * most; at < people; at += 2) {
      await cell(page, 'grade', at).getByRole('radio', { checked: true }).focus();
      await page.keyboard.press('2');
    }
    await reads(page, fill(own.excellentOf, { excellent: most, most }));
    // The committee may decide above the ballots, but is told so.
    await cell(page, 'grade', 3).getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('1');
    await reads(page, sentence('zh', 'appraisal.above-ballots'));
    await page.keyboard.press('2');
    await input(page, field('decidedOn')).fill('2026-11-12');
    await goOn(page, 'told');
  });

  test('tells everybody on one day, and asks what is to be improved', async () => {
    const { page } = story;
    await reads(page, sentence('zh', 'appraisal.improvement-missing'));
    await input(page, own.toldAll).fill('2026.11.11');
    await button(page, own.toldAllButton).click();
    await reads(
      page,
      sentence('zh', 'appraisal.told-before-decided', {
        toldOn: '2026-11-11',
        decidedOn: '2026-11-12',
      }),
    );
    for (let at = 0; at < people; at += 1) await cell(page, 'toldOn', at).fill('2026-11-15');
    await cell(page, 'improvement', 1).fill('按时参加组织生活。');
    await gone(page.getByText(sentence('zh', 'appraisal.improvement-missing')));
    expect(await serious(page)).toEqual([]);
    await goOn(page, 'notFinished');
  });

  test('is refused clearly where somebody else saved meanwhile, and nothing typed is lost', async () => {
    const { page } = story;
    const id = page.url().split('/').at(-1) ?? '';
    await page.evaluate(async (appraisal) => {
      const address = `/api/appraisals/${appraisal}`;
      const now = (await (await fetch(address)).json()) as { appraisal: { version: number } };
      await fetch(address, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          version: now.appraisal.version,
          values: { teamGood: 14 },
          grades: [],
        }),
      });
    }, id);
    await input(page, field('remarks')).fill('评议会与组织生活会合并召开');
    await page.keyboard.press('Control+s');
    await reads(page, own.changedMeanwhile);
    expect(await input(page, field('remarks')).inputValue()).toBe('评议会与组织生活会合并召开');
    await page.keyboard.press('Control+s');
    await gone(page.getByText(own.changedMeanwhile));
  });

  test('is finished, taken back and finished again', async () => {
    const { page } = story;
    await button(page, own.finish).click();
    await reads(page, own.what.finished);
    await button(page, words.zh.shell.undo.button).last().click();
    await seen(button(page, own.finish));
    await button(page, own.finish).click();
    await seen(button(page, own.reopen));
    expect(await serious(page)).toEqual([]);
  });

  test('gives a workbook to be signed', async () => {
    const { page } = story;
    await button(page, own.export.button).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(reports.languages.zh, { exact: true }).click();
    const file = await story.save(() => button(dialog, reports.export).click());
    await page.keyboard.press('Escape');
    await gone(dialog);
    const book = xlsx.read(readFileSync(file));
    expect(book.SheetNames).toEqual(['评议结果', '评议情况统计']);
    const lines = xlsx.utils
      .sheet_to_json<(string | number | null)[]>(book.Sheets['评议结果'] ?? {}, {
        header: 1,
        defval: null,
      })
      .filter(([serial]) => typeof serial === 'number');
    expect(lines).toHaveLength(people);
    const line = lines.find(([, name]) => name === shortcoming);
    expect(line?.slice(3, 11)).toEqual([3, 2, 11, null, 17, 17, 16, gradeName('basic')]);
    expect(line?.at(-1)).toBe('按时参加组织生活。');
    expect(lines.filter((each) => each[10] === gradeName('excellent'))).toHaveLength(
      Math.floor(people / 3),
    );
  });

  test('stands in the record of each member', async () => {
    const { page } = story;
    await openMember(page, shortcoming);
    await page.getByRole('tab', { name: own.year.tab }).click();
    const table = page.getByRole('table', { name: own.year.grades });
    await reads(table.getByRole('row').filter({ hasText: '2026' }), gradeName('basic'));
    expect(await serious(page)).toEqual([]);
    await link(table, '2026年').click();
    await reads(page, own.what.finished);
  });

  test('shuts nobody out in English either', async () => {
    const { page } = story;
    await speak(page, 'en');
    for (const step of ['list', 'self', 'ballots', 'decision', 'told', 'finished'] as const) {
      await page.getByText(words.en.appraisals.steps[step], { exact: true }).first().click();
      await reads(page, words.en.appraisals.what[step]);
      expect(await serious(page)).toEqual([]);
    }
    await speak(page, 'zh');
  });
});
