import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { attendances } from '../../shared/registers/attendances.ts';
import { meetings as register } from '../../shared/registers/meetings.ts';
import { serious } from './support/axe.ts';
import { Strokes } from './support/meetingStrokes.ts';
import { committee, meetingField, meetingVillage } from './support/meetingVillage.ts';
import {
  button,
  goTo,
  gone,
  heading,
  input,
  reads,
  seen,
  speak,
  unlock,
} from './support/person.ts';
import { soon } from './support/soon.ts';
import { testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, sentence, words } from './support/words.ts';

const { common, meetings, register: record, shell } = words.zh;
const list = register.label.zh;

/** The part of the form with that heading. */
const part = (page: Page, title: string) => page.getByRole('region', { name: title });
const item = (page: Page, number: number) =>
  page.getByRole('group', { name: fill(meetings.agenda.item, { number }), exact: true });
const sheet = (page: Page) => page.getByRole('main').getByRole('article');

/** The input that the cursor stands in has that label. */
const at = (page: Page, label: string) =>
  soon(() =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      return (
        element?.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.innerText
      );
    }),
  ).toBe(label);

async function beginMeeting(page: Page, kind: string): Promise<void> {
  await goTo(page, list);
  await button(page.getByRole('main'), record.add).first().click();
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await button(page, meetings.begin.do).click();
  await seen(heading(page, fill(meetings.form.newTitle, { kind })));
  await seen(part(page, meetings.attendance.title));
}

const mark = (page: Page, name: string, presence: keyof typeof meetings.attendance.short) =>
  page
    .getByRole('radiogroup', { name, exact: true })
    .getByRole('radio', { name: meetings.attendance.short[presence] })
    .click();

/** Keeps the print dialog shut: the printer is asked by the test. */
const withoutPrinter = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.print = () => undefined;
  });

describe('the minutes of meetings', () => {
  const story = tellStory(meetingVillage);
  beforeAll(() => unlock(story.page, testPassword));

  test('of a monthly committee meeting with twelve take fewer than 60 strokes and clicks', async () => {
    const { page } = story;
    const hand = new Strokes(page);
    await goTo(page, list);
    await hand.click(button(page.getByRole('main'), record.add).first());
    await hand.click(page.getByText('支部委员会', { exact: true }));
    await hand.press('Enter');
    await at(page, meetingField('place'));
    await hand.text('村部会议室');
    await hand.press('Enter');
    await hand.text('1500');
    await hand.press('Enter');
    await hand.text('16:30');
    // The template has the topic, the register the chair.
    await hand.press('Enter', 'Enter', 'Enter');
    await at(page, meetingField('recorder'));
    await hand.name('qxm', '钱小梅');
    await at(page, meetings.attendance.quick);
    // Two are not there; the letters choose them, so they count as strokes.
    await hand.press('w', 'w', '2');
    await hand.press('z', 'd', 'm', '3');
    await hand.press('Alt+a');
    const counts = part(page, meetings.attendance.title);
    await reads(counts, fill(meetings.counts.votingOf, { due: 12, present: 10 }));
    await reads(counts, meetings.counts.quorum);
    await hand.press('Enter', 'Control+Enter');
    await at(page, '议程');
    await hand.press('Enter', 'Enter');
    await hand.name('ljg', committee[0]);
    await at(page, '内容');
    await hand.text('传达了镇党委关于冬季工作的通知。');
    await hand.press('Control+Enter', 'Control+Enter', 'Enter', 'Enter', 'Enter');
    await hand.text('研究困难党员慰问。');
    await hand.press('Control+Enter');
    await hand.text('慰问困难党员 5 名，每人 500 元。');
    await hand.click(button(item(page, 2), meetings.agenda.vote));
    await at(page, '赞成');
    await hand.text('9');
    await reads(item(page, 2), meetings.vote.majority);
    await hand.press('Enter');
    await hand.text('0');
    await hand.press('Enter');
    await hand.text('1');
    await hand.press('Enter', 'Enter', 'Enter', 'Enter');
    await hand.text('收缴本月党费。');
    await hand.press('Control+Enter', 'Control+Enter');
    await at(page, '事项');
    await hand.text('走访慰问困难党员');
    await hand.press('Enter');
    await hand.name('qxm', '钱小梅');
    await hand.text('2026.12.20');
    await hand.press('Control+s');
    await seen(sheet(page));
    expect(hand.count).toBeLessThan(60);
    await reads(sheet(page), '支部委员会会议记录');
    await reads(sheet(page), '王伟（请假）');
  });

  test('are printed as a sheet ready for signature', async () => {
    const { page } = story;
    await withoutPrinter(page);
    await button(page.getByRole('main'), common.print).click();
    const printed = page.locator('.print-minutes');
    await printed.waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await seen(printed);
    expect(await page.getByRole('main').isVisible()).toBe(false);
    const text = await printed.innerText();
    for (const line of [
      '支部委员会会议记录',
      '第 1 次',
      '15:00—16:30',
      '12 人（有表决权 12 人）',
      '王伟（请假）、赵德明（外出）',
      '慰问困难党员 5 名，每人 500 元。',
      '赞成 9 票，反对 0 票，弃权 1 票',
      meetings.sheet.vote.carried,
      '2026年12月20日',
      meetings.sheet.signChair,
      meetings.sheet.signRecorder,
      meetings.sheet.signChecked,
    ])
      expect(text).toContain(line);
    const size = await printed.evaluate((element) => getComputedStyle(element).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(16);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await printed.waitFor({ state: 'detached' });
  });

  test('can be corrected; what was corrected can be taken back', async () => {
    const { page } = story;
    await button(page, record.edit).click();
    await mark(page, '王伟', 'present');
    await reads(page, fill(meetings.counts.votingOf, { due: 12, present: 11 }));
    await item(page, 2).getByLabel('决定', { exact: true }).fill('慰问困难党员 6 名。');
    await page.keyboard.press('Control+s');
    await reads(sheet(page), '慰问困难党员 6 名。');
    await reads(sheet(page), '应到有表决权 12 人，实到 11 人');
    const said = page
      .getByRole('status')
      .filter({ hasText: fill(record.form.saved, { title: '' }) });
    await button(said, shell.undo.button).click();
    await reads(sheet(page), '慰问困难党员 5 名，每人 500 元。');
    await reads(sheet(page), '王伟（请假）');
    const changed = fill(record.history.parts, {
      register: attendances.label.zh,
      counts: fill(record.history.partCounts.changed, { count: 1 }),
    });
    await page.getByRole('tab', { name: record.tabs.history }).click();
    const history = page.getByRole('tabpanel').getByRole('listitem');
    await soon(() => history.filter({ hasText: changed }).count()).toBe(2);
    await reads(history.first(), '王伟');
    await page.getByRole('tab').first().click();
    await seen(sheet(page));
  });

  test('tell while one types whether there is a quorum and whether a decision carries', async () => {
    const { page } = story;
    await beginMeeting(page, '支部党员大会');
    const attendance = part(page, meetings.attendance.title);
    await reads(attendance, fill(meetings.counts.votingOf, { due: 16, present: 0 }));
    for (const name of committee.slice(0, 8)) await mark(page, name, 'present');
    await reads(attendance, fill(meetings.counts.lacking, { lacking: 1 }));
    for (const name of [...committee.slice(8), '蒋树林', '沈春花', '韩立新', '杨金凤', '朱晓燕'])
      await mark(page, name, 'away');
    await reads(attendance, meetings.counts.noQuorum);
    await reads(attendance, fill(meetings.counts.needed, { needed: 9, has: 8 }));
    const vote = item(page, 4);
    await vote.getByLabel('赞成', { exact: true }).fill('8');
    await reads(vote, meetings.vote.notCarried);
    await reads(vote, sentence('zh', 'vote.no-quorum', { due: 16, has: 8, needed: 9 }));
    await mark(page, committee[8], 'present');
    await reads(attendance, meetings.counts.quorum);
    await reads(vote, sentence('zh', 'vote.no-majority', { base: 16, has: 8, needed: 9 }));
    await vote.getByLabel('赞成', { exact: true }).fill('9');
    await seen(vote.getByText(meetings.vote.carried, { exact: true }));
  });

  test('bring the open tasks of the last meeting forward, and ask about people not marked', async () => {
    const { page } = story;
    const tasks = part(page, fill(meetings.openTasks.title, { count: 1 }));
    await tasks.getByRole('checkbox').check();
    await input(tasks, fill(meetings.openTasks.resultOf, { what: '走访慰问困难党员' })).fill(
      '已全部走访。',
    );
    await mark(page, '朱晓燕', 'away');
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: fill(meetings.unmarked.title, { count: 1 }) });
    await reads(dialog, '朱晓燕');
    await button(dialog, meetings.unmarked.back).click();
    await gone(dialog);
    expect(await serious(page)).toEqual([]);
    await mark(page, '朱晓燕', 'ill');
    await page.keyboard.press('Control+s');
    await reads(sheet(page), '已全部走访。');
    await reads(sheet(page), '朱晓燕（生病）');
    expect(await serious(page)).toEqual([]);
  });

  test('are not lost when somebody else has changed them meanwhile', async () => {
    const { page } = story;
    const address = new URL(page.url());
    await button(page, record.edit).click();
    await input(page, meetingField('topic')).fill('我改的主题');
    await page.evaluate(async (path) => {
      const kept = (await (await fetch(`/api${path}`)).json()) as { version: number };
      await fetch(`/api${path}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ version: kept.version, values: { place: '文化广场' } }),
      });
    }, address.pathname);
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: record.conflict.title });
    await reads(dialog, '文化广场');
    await reads(dialog, '我改的主题');
    await button(dialog, record.conflict.keepMine).click();
    await seen(heading(page, '我改的主题'));
    await reads(sheet(page), '文化广场');
  });

  test('of a lecture given at a meeting are recorded on their own', async () => {
    const { page } = story;
    await button(page, meetings.lectureWithin).click();
    await seen(heading(page, fill(meetings.form.newTitle, { kind: '党课' })));
    await seen(part(page, meetings.attendance.title));
    await page.keyboard.press('Alt+a');
    await page.keyboard.press('Control+s');
    await reads(sheet(page), '党课记录');
    await reads(sheet(page), '我改的主题');
  });

  test('may have the counts alone, and may be planned for a day to come', async () => {
    const { page } = story;
    await beginMeeting(page, '主题党日');
    await page.getByRole('checkbox', { name: meetings.attendance.countsOnly }).check();
    await input(page, meetingField('dueCount')).fill('17');
    await input(page, meetingField('presentCount')).fill('15');
    await page.keyboard.press('Control+s');
    await reads(sheet(page), '15 人');
    await goTo(page, list);
    await button(page.getByRole('main'), record.add).first().click();
    await page.getByRole('radio', { name: '党课', exact: true }).check();
    await input(page, meetingField('heldOn')).fill('2099.1.5');
    await reads(page, fill(meetings.begin.planned, { on: '2099-01-05' }));
    await page.keyboard.press('Enter');
    await reads(page, meetings.attendance.later);
    await page.keyboard.press('Control+s');
    await reads(sheet(page), '拟召开');
    await button(page, meetings.takeUp).click();
    await input(page, meetingField('heldOn')).fill('2026.1.5');
    await page.keyboard.press('Alt+a');
    await page.keyboard.press('Control+s');
    await reads(sheet(page), '2026年1月5日');
    expect(await sheet(page).getByText('拟召开').count()).toBe(0);
  });

  test('are readable and within reach in English and enlarged', async () => {
    const { page } = story;
    await speak(page, 'en');
    await button(page, words.en.register.edit).click();
    await seen(part(page, words.en.meetings.attendance.title));
    await page.setViewportSize({ width: 683, height: 384 });
    expect(await serious(page)).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });
});
