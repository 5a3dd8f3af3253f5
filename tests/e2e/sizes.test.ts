import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asXlsx } from '../fixtures/import/drawnSheet.ts';
import { messyRoster } from '../fixtures/import/messyRoster.ts';
import { booksScreens } from './support/booksScreens.ts';
import { chooseFile, lookAtRows } from './support/importing.ts';
import {
  button,
  gone,
  goTo,
  heading,
  input,
  link,
  listed,
  openMember,
  password,
  seen,
  unlock,
} from './support/person.ts';
import { overflow, sizes } from './support/sizes.ts';
import { soon } from './support/soon.ts';
import { demoVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberField, memberRegister, words } from './support/words.ts';

const {
  common,
  entry,
  home,
  importing,
  operators,
  register,
  reports,
  safety,
  settings,
  shell,
  statistics,
} = words.zh;
const list = memberRegister.zh;
const roster = { name: 'roster.xlsx', bytes: asXlsx(messyRoster().sheets) };

/** What a screen is for: the control that must be reachable on it. */
interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly action: (page: Page) => ReturnType<typeof button>;
}

const byMenu = (menu: string, title: string) => async (page: Page) => {
  await goTo(page, menu);
  await seen(heading(page, title));
};

const screens: readonly Screen[] = [
  {
    name: 'home',
    open: byMenu(shell.menu.home, fill(home.title, { unit: '青石村' })),
    action: (page) => link(page, home.actions.addMember),
  },
  {
    name: 'members',
    open: async (page) => {
      await byMenu(list, list)(page);
      await soon(() => listed(page, list)).toBeGreaterThan(50);
    },
    action: (page) => button(page, register.add),
  },
  {
    name: 'record',
    open: (page) => openMember(page, '欧阳文娟', '欧阳'),
    action: (page) => button(page, register.edit),
  },
  {
    name: 'edit',
    open: async (page) => {
      await openMember(page, '欧阳文娟', '欧阳');
      await button(page, register.edit).click();
      await seen(input(page, memberField('name')));
    },
    action: (page) => button(page, common.save),
  },
  {
    name: 'import',
    open: async (page) => {
      await goTo(page, list);
      await button(page, register.import).click();
      await seen(heading(page, fill(importing.title, { register: list })));
    },
    action: (page) => button(page, importing.choose.button),
  },
  {
    name: 'import: the headings',
    open: (page) => chooseFile(page, roster),
    // Seen without scrolling sideways: it is what the step is about.
    action: (page) =>
      page.getByRole('combobox', { name: fill(importing.mapping.fieldOf, { heading: '微信号' }) }),
  },
  {
    name: 'import: the rows',
    open: (page) => lookAtRows(page),
    action: (page) =>
      page.getByRole('button', { name: importing.preview.commit.split('{{')[0] ?? '' }),
  },
  {
    name: 'change by decision',
    open: async (page) => {
      await openMember(page, '欧阳文娟', '欧阳');
      await button(page, register.change.menu).click();
      await page.getByRole('menuitem', { name: register.changes.post.name }).click();
    },
    action: (page) => button(page.getByRole('dialog'), register.change.do),
  },
  {
    name: 'new member',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await gone(page.getByRole('dialog'));
      await goTo(page, list);
      await button(page, register.add).click();
      await seen(input(page, memberField('name')));
    },
    action: (page) => button(page, common.save),
  },
  {
    name: 'statistics',
    open: async (page) => {
      await byMenu(shell.menu.statistics, statistics.title)(page);
      await seen(heading(page, statistics.identity.title));
    },
    action: (page) => button(page, statistics.export.button),
  },
  {
    name: 'reports',
    open: byMenu(shell.menu.reports, reports.title),
    action: (page) => button(page, reports.export),
  },
  {
    name: 'safety',
    open: byMenu(shell.menu.safety, safety.title),
    action: (page) => page.getByRole('button', { name: /^恢复 / }).first(),
  },
  {
    name: 'operators',
    open: byMenu(shell.menu.operators, operators.title),
    action: (page) => button(page, operators.handover.button),
  },
  {
    name: 'settings',
    open: byMenu(shell.menu.settings, settings.title),
    action: (page) => button(page, common.save).first(),
  },
  {
    name: 'settings of the statements',
    open: byMenu(shell.menu.settings, settings.title),
    action: (page) => button(page, common.save).last(),
  },
  ...booksScreens.map(({ name, open, action }): Screen => ({
    name,
    open: (page) => open(page, 'zh'),
    action: (page) => action(page, 'zh'),
  })),
];

describe.each(sizes)('%s', (_where, size) => {
  const story = tellStory(demoVillage, { window: size });

  test('the ledger is opened', async () => {
    const { page } = story;
    const secret = password(page, entry.unlock.password);
    await seen(secret);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await unlock(page, testPassword);
  });

  test.each(screens)(
    '$name fits its width, and what it is for is reached',
    async ({ open, action }) => {
      const { page } = story;
      await open(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const control = action(page);
      await control.evaluate((element) => {
        // Down, not sideways.
        window.scrollBy(0, element.getBoundingClientRect().top - window.innerHeight / 2);
      });
      const { x = -1 } = (await control.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(size.width);
      // Scrolls to it as a person would; what lies on top of it would make the trial fail.
      await control.click({ trial: true });
      const reached = await control.boundingBox();
      expect((reached?.x ?? NaN) + (reached?.width ?? NaN)).toBeLessThanOrEqual(size.width);
      expect((reached?.y ?? NaN) + (reached?.height ?? NaN)).toBeLessThanOrEqual(size.height);
    },
  );
});
