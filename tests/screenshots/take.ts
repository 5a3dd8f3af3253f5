// The pictures of the READMEs, taken from the running program over the fictional village: the same
// every time, because time stands still in it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { demoPassword } from '../../electron/core/demo/openDemo.ts';
import { generalTopics } from '../../shared/demo/meetings/words.ts';
import type { Language } from '../../shared/label.ts';
import { meetings } from '../../shared/registers/meetings.ts';
import { asXlsx } from '../fixtures/import/drawnSheet.ts';
import { messyRoster } from '../fixtures/import/messyRoster.ts';
import { chooseFile, lookAtRows } from '../e2e/support/importing.ts';
import {
  button,
  goTo,
  heading,
  input,
  link,
  listed,
  rowsOf,
  openMember,
  seen,
  speak,
  unlock,
} from '../e2e/support/person.ts';
import { startWebProgram, underClock } from '../e2e/support/webProgram.ts';
import { fill, memberRegister, words } from '../e2e/support/words.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs', 'pictures');
/** A working day in the year of the demo. */
const clock = '2026-11-20T09:30:00+08:00';
const languages = ['zh', 'en'] as const;
const roster = { name: '青石村党员名册.xlsx', bytes: asXlsx(messyRoster().sheets) };

type Look = (page: Page, language: Language) => Promise<unknown>;

/** The screens that the READMEs show, and the way to them. */
const screens: Readonly<Record<string, Look>> = {
  home: async (page, language) => {
    await goTo(page, words[language].shell.menu.home, language);
    await seen(heading(page, words[language].home.recent.title));
  },
  members: async (page, language) => {
    await goTo(page, memberRegister[language], language);
    await listed(page, memberRegister[language]);
  },
  record: (page, language) => openMember(page, '欧阳文娟', '欧阳', language),
  statistics: async (page, language) => {
    await goTo(page, words[language].shell.menu.statistics, language);
    await page.getByRole('img').locator('svg text').first().waitFor();
    // The first chart with its table, whose part of the page begins with the heading before them.
    await page
      .getByRole('img')
      .filter({ has: page.locator('svg text') })
      .first()
      .evaluate((chart) => {
        chart.parentElement?.scrollIntoView({ block: 'start' });
      });
  },
  duties: async (page, language) => {
    await goTo(page, words[language].shell.menu.duties, language);
    await link(page, words[language].duties.tabs.year).click();
    await seen(page.getByRole('table').first());
  },
  dues: async (page, language) => {
    await goTo(page, words[language].shell.menu.dues, language);
    const grid = fill(words[language].dues.grid.name, { year: clock.slice(0, 4) });
    await seen(page.getByRole('grid', { name: grid }));
  },
  money: async (page, language) => {
    await goTo(page, words[language].shell.menu.books, language);
    await seen(heading(page, words[language].accountsBooks.direction.in));
  },
  balance: async (page, language) => {
    await goTo(page, words[language].shell.menu.statements, language);
    await link(page, words[language].accountsStatements.tabs.balance).click();
    await seen(page.getByRole('table').first());
  },
  meeting: async (page, language) => {
    const list = meetings.label[language];
    await goTo(page, list, language);
    // A general meeting with a vote by show of hands.
    await input(page, words[language].register.search).fill(generalTopics.third);
    // Of the two branches that met for it.
    await page.getByRole('grid', { name: list }).and(page.locator('[aria-rowcount="3"]')).waitFor();
    await rowsOf(page, list).first().click();
    await button(page, words[language].register.edit).click();
    await page.getByText(words[language].meetings.vote.majority).evaluate((result) => {
      result.scrollIntoView({ block: 'center' });
    });
  },
  import: async (page, language) => {
    await chooseFile(page, roster, language);
    await lookAtRows(page, language);
    await seen(page.getByRole('main').getByRole('listitem').getByRole('heading'));
  },
};

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: join(folder, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
}

const dataDir = mkdtempSync(join(tmpdir(), 'ledger-pictures-'));
mkdirSync(folder, { recursive: true });
const { args, env } = underClock(clock);
execFileSync(
  process.execPath,
  [...args, join(root, 'electron/cli/main.ts'), 'demo', '--data', dataDir],
  { env },
);
const program = await startWebProgram({ dataDir, clock });
try {
  const { page } = program;
  await button(page, words.zh.entry.unlock.submit).waitFor();
  for (const language of languages) {
    if (language === 'en') await speak(page, language);
    await take(page, `unlock-${language}`);
  }
  await unlock(page, demoPassword, 'en');
  for (const language of languages) {
    await speak(page, language);
    for (const [name, look] of Object.entries(screens)) {
      await look(page, language);
      await take(page, `${name}-${language}`);
    }
  }
  const trouble = program.watch.take();
  if (trouble.length > 0) throw new Error(trouble.join('\n'));
} finally {
  await program.close();
  rmSync(dataDir, { recursive: true, force: true });
}
