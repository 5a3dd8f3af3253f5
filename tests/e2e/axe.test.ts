import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { agendaKinds, meetingKinds } from '../../shared/codes/index.ts';
import type { Language } from '../../shared/label.ts';
import { agendaItems } from '../../shared/registers/agendaItems.ts';
import { meetings } from '../../shared/registers/meetings.ts';
import { organizations } from '../../shared/registers/organizations.ts';
import { reportDeclarations } from '../../shared/reports/index.ts';
import { asXlsx } from '../fixtures/import/drawnSheet.ts';
import { messyRoster } from '../fixtures/import/messyRoster.ts';
import { serious } from './support/axe.ts';
import { booksScreens } from './support/booksScreens.ts';
import { chooseFile, lookAtRows } from './support/importing.ts';
import {
  button,
  goTo,
  gone,
  heading,
  input,
  link,
  listed,
  openMember,
  rowsOf,
  seen,
  speak,
  unlock,
} from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberField, memberRegister, words } from './support/words.ts';

type Look = (page: Page, language: Language) => Promise<void>;

const roster = { name: 'roster.xlsx', bytes: asXlsx(messyRoster().sheets) };

const openSomebody: Look = (page, language) => openMember(page, '欧阳文娟', '欧阳', language);

const tab =
  (key: 'timeline' | 'history'): Look =>
  async (page, language) => {
    await openSomebody(page, language);
    await page.getByRole('tab', { name: words[language].register.tabs[key] }).click();
    await seen(
      page
        .getByRole('tabpanel')
        .getByRole('table')
        .or(page.getByRole('tabpanel').getByRole('heading')),
    );
  };

const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await gone(page.getByRole('dialog'));
};

const dutyTabs = ['todo', 'year', 'absences', 'content'] as const;
const ruleTabs = ['dutyRules', 'voteRules', 'minuteTemplates'] as const;
const general = meetingKinds.items.find(({ code }) => code === 'general');
const election = agendaKinds.items.find(({ code }) => code === 'election');

/** Every screen of an open ledger, and the way to it; some leave a dialog to be closed. */
const screens: readonly (readonly [string, Look])[] = [
  [
    'home',
    async (page, language) => {
      await goTo(page, words[language].shell.menu.home, language);
      await seen(heading(page, words[language].home.recent.title));
    },
  ],
  [
    'members, with the filter',
    async (page, language) => {
      const list = memberRegister[language];
      await goTo(page, list, language);
      await soon(() => listed(page, list)).toBeGreaterThan(50);
      await button(page, words[language].register.filter.title).click();
      await seen(page.getByRole('region', { name: words[language].register.filter.title }));
    },
  ],
  [
    'the columns of the list',
    async (page, language) => {
      await button(page, words[language].register.columns.button).click();
      await seen(page.getByRole('dialog'));
    },
  ],
  ['record', openSomebody],
  ['record: what changed by decision', tab('timeline')],
  ['record: who changed what', tab('history')],
  [
    'edit, with an error',
    async (page, language) => {
      await openSomebody(page, language);
      await button(page, words[language].register.edit).click();
      await input(page, memberField('name', language)).fill('');
      await page.keyboard.press('Control+s');
      await seen(page.getByRole('alert'));
      await input(page, memberField('name', language)).fill('欧阳文娟');
    },
  ],
  [
    'change by decision',
    async (page, language) => {
      const { change, changes } = words[language].register;
      await openSomebody(page, language);
      await button(page, change.menu).click();
      await page.getByRole('menuitem', { name: changes.post.name }).click();
      await seen(page.getByRole('dialog'));
    },
  ],
  [
    'void',
    async (page, language) => {
      await button(page, words[language].register.void.button).click();
      await seen(page.getByRole('dialog'));
    },
  ],
  [
    'a new member',
    async (page, language) => {
      await goTo(page, memberRegister[language], language);
      await button(page, words[language].register.add).click();
      await seen(input(page, memberField('name', language)));
    },
  ],
  [
    'import: the file',
    async (page, language) => {
      await goTo(page, memberRegister[language], language);
      await button(page, words[language].register.import).click();
      await seen(button(page, words[language].importing.choose.button));
    },
  ],
  ['import: the headings', (page, language) => chooseFile(page, roster, language)],
  [
    'import: the rows',
    async (page, language) => {
      await lookAtRows(page, language);
      await seen(page.getByRole('main').getByRole('listitem').getByRole('heading'));
    },
  ],
  [
    'statistics',
    async (page, language) => {
      const { chart } = words[language].statistics;
      await goTo(page, words[language].shell.menu.statistics, language);
      const charts = page.getByRole('img', { name: chart.split('{{title}}').at(-1) ?? '' });
      await soon(() => charts.locator('svg').count()).toBe(4);
    },
  ],
  [
    'reports, with one made',
    async (page, language) => {
      await goTo(page, words[language].shell.menu.reports, language);
      await page
        .getByRole('radio', { name: reportDeclarations[1].label[language], exact: true })
        .check();
      await button(page, words[language].reports.export).click();
      await seen(button(page, words[language].reports.save));
    },
  ],
  [
    'safety: backups',
    async (page, language) => {
      await goTo(page, words[language].shell.menu.safety, language);
      await seen(page.getByRole('table'));
    },
  ],
  [
    'safety: check',
    async (page, language) => {
      const { check, tabs } = words[language].safety;
      await link(page, tabs.check).click();
      await button(page, check.run).click();
      await seen(page.getByText(check.good));
    },
  ],
  [
    'safety: log',
    async (page, language) => {
      await link(page, words[language].safety.tabs.log).click();
      await seen(page.getByRole('table'));
    },
  ],
  [
    'operators',
    async (page, language) => {
      await goTo(page, words[language].shell.menu.operators, language);
      await seen(page.getByRole('table'));
    },
  ],
  [
    'a new operator',
    async (page, language) => {
      await button(page, words[language].operators.add.button).click();
      await seen(page.getByRole('dialog'));
    },
  ],
  [
    'handover',
    async (page, language) => {
      await button(page, words[language].operators.handover.button).click();
      await seen(heading(page, words[language].operators.handover.title));
    },
  ],
  [
    'settings',
    async (page, language) => {
      await goTo(page, words[language].shell.menu.settings, language);
      await seen(heading(page, words[language].settings.title));
    },
  ],
  ...dutyTabs.map((name): readonly [string, Look] => [
    `duties: ${name}`,
    async (page, language) => {
      const { title, tabs } = words[language].duties;
      await goTo(page, words[language].shell.menu.duties, language);
      await link(page.getByRole('navigation', { name: title }), tabs[name]).click();
      await seen(page.getByRole('main').getByRole('table'));
    },
  ]),
  [
    'training',
    async (page, language) => {
      await goTo(page, words[language].shell.menu.training, language);
      await seen(page.getByRole('main').getByRole('table'));
    },
  ],
  [
    'a new training',
    async (page, language) => {
      await button(page, words[language].duties.training.add).click();
      await seen(heading(page, words[language].duties.newTraining.title));
    },
  ],
  [
    'talks',
    async (page, language) => {
      await goTo(page, words[language].shell.menu.talks, language);
      await seen(page.getByRole('main').getByRole('table'));
    },
  ],
  ...ruleTabs.map((name): readonly [string, Look] => [
    `rules: ${name}`,
    async (page, language) => {
      const { tabs } = words[language].duties.rules;
      await goTo(page, words[language].shell.menu.rules, language);
      await link(page.getByRole('main'), tabs[name]).click();
      await seen(page.getByRole('table', { name: tabs[name] }));
    },
  ]),
  [
    'a new meeting: what, who, when',
    async (page, language) => {
      await goTo(page, meetings.label[language], language);
      await button(page.getByRole('main'), words[language].register.add).first().click();
      await seen(button(page, words[language].meetings.begin.do));
    },
  ],
  [
    'a new meeting: the minutes with an election',
    async (page, language) => {
      const { agenda, begin, election: candidates } = words[language].meetings;
      await page.getByRole('radio', { name: general?.[language] ?? '', exact: true }).check();
      await button(page, begin.do).click();
      const item = page.getByRole('group', {
        name: fill(agenda.item, { number: 1 }),
        exact: true,
      });
      await item.getByLabel(agendaItems.fields.kind.label[language], { exact: true }).click();
      await page
        .getByTitle(election?.[language] ?? '', { exact: true })
        .last()
        .click();
      await button(item, candidates.add).click();
      await seen(item.getByRole('group', { name: candidates.title }));
    },
  ],
  [
    'a meeting: the sheet, and who changed what',
    async (page, language) => {
      await goTo(page, meetings.label[language], language);
      await button(page.getByRole('dialog'), words[language].register.leave.go).click();
      await rowsOf(page, meetings.label[language]).first().click();
      await seen(page.getByRole('main').getByRole('article'));
      expect(await serious(page)).toEqual([]);
      await page.getByRole('tab', { name: words[language].register.tabs.history }).click();
      await page.getByRole('tabpanel').locator('summary').last().click();
    },
  ],
  [
    'organisations, as a tree',
    async (page, language) => {
      const { tree } = words[language].register;
      await goTo(page, organizations.label[language], language);
      await button(page, tree.asTree).click();
      await seen(page.getByRole('tree'));
    },
  ],
  ...booksScreens.map(({ name, open }): readonly [string, Look] => [name, open]),
];

describe('nobody is shut out of the ledger', () => {
  const story = tellStory(demoVillage);

  test('when it is opened', async () => {
    await unlock(story.page, testPassword);
    await seen(heading(story.page, fill(words.zh.home.title, { unit: '青石村' })));
  });

  describe.each(['zh', 'en'] as const)('in %s', (language) => {
    beforeAll(async () => {
      if (language === 'en') await speak(story.page, language);
    });

    test.each(screens)('at %s', async (_name, open) => {
      const { page } = story;
      await open(page, language);
      expect(await serious(page)).toEqual([]);
      if ((await page.getByRole('dialog').count()) > 0) await closeDialog(page);
    });
  });
});
