import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { Ledger } from '../../electron/core/ledger.ts';
import { saveRecord } from '../../electron/core/registers/save.ts';
import type { Session } from '../../electron/core/session.ts';
import type { Values } from '../../shared/registers/accept.ts';
import { dutyRules } from '../../shared/registers/dutyRules.ts';
import { findRegister } from '../../shared/registers/index.ts';
import { trainings } from '../../shared/registers/trainings.ts';
import { addDays } from '../../shared/rules/calendar.ts';
import { fictionalId } from '../../shared/rules/fictionalId.ts';
import { readPeriod } from '../../shared/rules/period.ts';
import { testDerivation } from '../support/ledger.ts';
import { serious } from './support/axe.ts';
import { button, gone, goTo, heading, input, link, reads, seen, unlock } from './support/person.ts';
import { overflow, sizes } from './support/sizes.ts';
import { soon } from './support/soon.ts';
import { testPassword, villageSetup } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, words } from './support/words.ts';

const { common, duties, meetings, reports, shell } = words.zh;
const branchName = villageSetup.organization;
const meetingRegister = '会议记录';

const now = new Date();
const two = (number: number): string => String(number).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** The quarter that has gone by. */
const quarterNow = Math.floor(now.getMonth() / 3) + 1;
const lastQuarter =
  quarterNow === 1 ? `${now.getFullYear() - 1}-Q4` : `${now.getFullYear()}-Q${quarterNow - 1}`;
const period = readPeriod(lastQuarter) ?? { from: '', to: '', label: { zh: '', en: '' } };
/** A day in its first month. */
const heldOn = addDays(period.from, 9);
const heldMonth = Number(heldOn.slice(5, 7));
const heldYear = Number(heldOn.slice(0, 4));
const general = '支部党员大会';

const goName = fill(duties.go.name, {
  action: duties.go.meetings,
  duty: general,
  subject: branchName,
  period: period.label.zh,
});

const names = ['王伟', '李国强', '张桂英', '刘洋', '陈秀兰', '杨帆', '赵大海', '孙丽'];
const posts = ['书记', '组织委员', '宣传委员'];

function added(session: Session, key: string, values: Values): string {
  const declared = findRegister(key);
  if (declared === undefined) throw new Error(key);
  const { id, findings } = saveRecord(session, declared, values);
  if (id === undefined) throw new Error(JSON.stringify(findings));
  return id;
}

/**
 * A branch of eight that is checked from the last quarter on. All that is recorded is a talk of the
 * secretary with one of the committee, today.
 */
async function branchOfEight(dataDir: string): Promise<void> {
  const ledger = new Ledger({ dataDir, derivation: testDerivation });
  await ledger.setUp(villageSetup, { demo: true });
  const session = ledger.session();
  const branch = [...session.references.all('organizations')][0]?.[0] ?? '';
  const people = names.map((name, at) => {
    const bornOn = `${1960 + at * 3}-01-01`;
    return added(session, 'members', {
      name,
      sex: '1',
      ethnicity: '01',
      idNumber: fictionalId(bornOn, '1', 1),
      bornOn,
      memberType: '正式党员',
      joinedOn: '2010-07-01',
      fullMemberOn: '2011-07-01',
      branch,
      partyPost: posts[at] ?? null,
    });
  });
  const talk = added(session, 'meetings', {
    branch,
    kind: 'talk',
    heldOn: today,
    topic: '书记与组织委员谈心',
    state: 'held',
  });
  for (const member of people.slice(0, 2))
    added(session, 'attendances', { meeting: talk, member, presence: 'present' });
  ledger.changeSettings({ dutiesSince: period.from });
  await ledger.close();
}

const overdue = (page: Page) => page.getByRole('region', { name: duties.home.overdue });

/** The line of the general meeting of the last quarter in the table of duties. */
const lineOf = (page: Page) =>
  page.getByRole('row').filter({ hasText: general }).filter({ hasText: period.label.zh });

/** Looks at the duties of one state in the calendar. */
async function lookAt(page: Page, state: 'open' | 'met'): Promise<void> {
  await goTo(page, shell.menu.duties);
  await seen(heading(page, duties.title));
  if (state === 'open') return;
  await page.getByRole('combobox', { name: duties.table.filterState }).click();
  await page.getByTitle(duties.state.met, { exact: true }).click();
}

describe('the duties of a branch', () => {
  const story = tellStory(branchOfEight);

  test('a quarter without a general meeting is overdue on the workbench', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await seen(overdue(page));
    await seen(link(overdue(page), goName));
  });

  test('its button opens the form that fulfils it', async () => {
    const { page } = story;
    await link(overdue(page), goName).click();
    await seen(heading(page, meetings.begin.title));
    await page.getByRole('textbox', { name: '召开日期' }).fill(heldOn);
    await button(page, meetings.begin.do).click();
    await input(page, '会议主题').fill('半年总结');
    await page.keyboard.press('Control+s');
    await button(page.getByRole('dialog'), meetings.unmarked.later).click();
    await gone(button(page, common.save));
  });

  test('once the meeting is recorded, the duty is met', async () => {
    const { page } = story;
    await goTo(page, shell.menu.home);
    await seen(overdue(page));
    await gone(link(overdue(page), goName));
    await lookAt(page, 'met');
    await seen(lineOf(page).filter({ hasText: duties.state.met }));
    await seen(lineOf(page).getByRole('link', { name: '半年总结' }));
  });

  test('the report of the year is a press away', async () => {
    const { page } = story;
    await link(page, duties.tabs.year).click();
    await button(page, duties.export).click();
    const dialog = page.getByRole('dialog');
    await button(dialog, reports.export).click();
    await seen(button(dialog, reports.save));
    await button(dialog, common.close).last().click();
    await gone(dialog);
  });

  test('the year at a glance ticks it off and leads to the minutes', async () => {
    const { page } = story;
    await link(page, duties.tabs.year).click();
    if (heldYear !== now.getFullYear()) {
      await page.getByRole('combobox', { name: duties.year }).click();
      await page.getByTitle(fill(duties.yearOf, { year: heldYear }), { exact: true }).click();
    }
    const name = fill(duties.grid.cell.met, { kind: general, month: heldMonth, count: 1 });
    const cell = page.getByRole('link', { name, exact: true });
    await seen(cell);
    expect(await cell.innerText()).toContain(duties.sign.met);
    await cell.click();
    await reads(page, '半年总结');
  });

  test('a rule that asks for two makes it overdue again', async () => {
    const { page } = story;
    await goTo(page, shell.menu.rules);
    await link(page, fill(duties.rules.changeName, { name: general })).click();
    const least = input(page, dutyRules.fields.least.label.zh);
    await seen(least);
    expect(await least.inputValue()).toBe('1');
    await least.fill('2');
    await page.keyboard.press('Control+s');
    await gone(button(page, common.save));
    await lookAt(page, 'open');
    await seen(lineOf(page).filter({ hasText: fill(duties.far.times, { done: 1, least: 2 }) }));
  });

  test('the default can be restored', async () => {
    const { page } = story;
    await goTo(page, shell.menu.rules);
    const row = page.getByRole('row').filter({ hasText: general }).first();
    await reads(row, duties.rules.origin.changed);
    await button(page, fill(duties.rules.resetName, { name: general })).click();
    await button(page.getByRole('dialog'), duties.rules.reset).click();
    await reads(row, duties.rules.origin.shipped);
    await lookAt(page, 'met');
    await seen(lineOf(page));
  });

  test('the day from which duties are checked is among the settings', async () => {
    const { page } = story;
    await goTo(page, shell.menu.settings);
    const since = input(page, words.zh.settings.life.since);
    expect(await since.inputValue()).toBe(period.from);
    await since.fill('2026.13.1');
    await reads(page, words.zh.settings.life.sinceWrong);
    await since.fill(period.from);
  });

  test('the matrix of talks shows who has talked, and begins a talk for those who have not', async () => {
    const { page } = story;
    await goTo(page, shell.menu.talks);
    const done = fill(duties.talks.done, { a: '李国强', b: '王伟', count: 1, on: today });
    const asked = fill(duties.talks.todo, { a: '刘洋', b: '王伟' });
    const todo = `${duties.sign.due}${common.comma}${asked}`;
    await seen(page.getByRole('link', { name: done, exact: true }));
    await page.getByRole('link', { name: todo, exact: true }).click();
    await seen(heading(page, meetings.begin.title));
    await soon(() => Promise.resolve(new URL(page.url()).searchParams.get('set'))).toContain(
      fill(duties.talks.topicPair, { a: '刘洋', b: '王伟' }),
    );
  });

  test('a training of several is entered once', async () => {
    const { page } = story;
    await goTo(page, shell.menu.training);
    await button(page, duties.training.add).click();
    const people = page.getByRole('combobox', { name: duties.newTraining.members });
    for (const initials of ['ww', 'lgq']) {
      await people.pressSequentially(initials);
      await page
        .getByTitle(initials === 'ww' ? '王伟' : '李国强', { exact: true })
        .last()
        .click();
    }
    const { title, fromOn, hours, channel } = trainings.fields;
    await input(page, title.label.zh).fill('村书记轮训班');
    await input(page, fromOn.label.zh).fill(today);
    await input(page, hours.label.zh).fill('56');
    await page.getByRole('combobox', { name: channel.label.zh }).click();
    await page.getByTitle('村书记轮训', { exact: true }).click();
    await button(page, fill(duties.newTraining.save, { count: 2 })).click();
    await reads(page, fill(duties.newTraining.saved, { count: 2, title: '村书记轮训班' }));
    for (const name of ['王伟', '李国强']) {
      const row = page.getByRole('row').filter({ hasText: name });
      await reads(row, fill(duties.training.far, { hours: 56, target: 56 }));
      await reads(row, duties.training.met);
    }
  });
});

/** Every screen of duties, training, talks and rules, and where it stands. */
const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the workbench', (page) => goTo(page, shell.menu.home)],
  ['due and overdue', (page) => goTo(page, shell.menu.duties)],
  ['the year', (page) => link(page, duties.tabs.year).click()],
  ['the absences', (page) => link(page, duties.tabs.absences).click()],
  ['the content', (page) => link(page, duties.tabs.content).click()],
  ['training', (page) => goTo(page, shell.menu.training)],
  ['a new training', (page) => button(page, duties.training.add).click()],
  ['talks', (page) => goTo(page, shell.menu.talks)],
  ['duty rules', (page) => goTo(page, shell.menu.rules)],
  ['voting rules', (page) => link(page, duties.rules.tabs.voteRules).click()],
  ['templates', (page) => link(page, duties.rules.tabs.minuteTemplates).click()],
];

describe.each(sizes)('%s', (_where, window) => {
  const story = tellStory(branchOfEight, { window });

  test('the ledger is opened', () => unlock(story.page, testPassword));

  test.each(screens)('%s shuts nobody out and fits its width', async (_name, open) => {
    const { page } = story;
    await open(page);
    await seen(page.getByRole('main').getByRole('heading', { level: 1 }));
    await gone(page.getByText(common.loading));
    expect(await serious(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('the whole menu is reached', async () => {
    const { page } = story;
    await goTo(page, meetingRegister);
    const menu = page.getByRole('navigation', { name: shell.menu.label });
    if (window.scale > 1) return;
    const last = await link(menu, shell.menu.settings).boundingBox();
    expect((last?.y ?? NaN) + (last?.height ?? NaN)).toBeLessThanOrEqual(window.height);
  });
});

describe('a branch without minutes', () => {
  const story = tellStory(async (dataDir) => {
    const ledger = new Ledger({ dataDir, derivation: testDerivation });
    await ledger.setUp(villageSetup, { demo: true });
    const session = ledger.session();
    const branch = [...session.references.all('organizations')][0]?.[0] ?? '';
    added(session, 'members', {
      name: '王伟',
      sex: '1',
      ethnicity: '01',
      idNumber: fictionalId('1980-01-01', '1', 1),
      bornOn: '1980-01-01',
      memberType: '正式党员',
      joinedOn: '2010-07-01',
      fullMemberOn: '2011-07-01',
      branch,
    });
    await ledger.close();
  });

  test('is told how to begin, and not scolded', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await seen(heading(page, duties.begin.title));
    expect(await overdue(page).count()).toBe(0);
  });

  test('says from which day it is to be checked', async () => {
    const { page } = story;
    const wouldBe = page.getByText(duties.begin.wouldBe.split('{{')[0] ?? '');
    await seen(wouldBe);
    await input(page, duties.begin.since).fill(today.replaceAll('-', '.'));
    await button(page, duties.begin.sinceSave).click();
    await reads(page, common.saved);
    await gone(wouldBe);
  });

  test('brings its old minutes in', async () => {
    const { page } = story;
    await link(page, duties.begin.import).click();
    await seen(heading(page, fill(words.zh.importing.title, { register: meetingRegister })));
  });
});
