import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { operatorRoles } from '../../shared/codes/operatorRoles.ts';
import {
  button,
  gone,
  goTo,
  heading,
  input,
  listed,
  lock,
  openMember,
  password,
  reads,
  seen,
  unlock,
} from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberRegister, words } from './support/words.ts';

const { entry, home, operators, register, safety, settings, shell } = words.zh;
const reader = { name: '周明', post: '监督委员', secret: 'zhou-ming-kan-kan' };
const list = memberRegister.zh;

/** Every button and link of the page that would change something. */
const changing = [
  register.add,
  register.edit,
  register.import,
  register.change.menu,
  register.void.button,
  home.actions.addMember,
  home.actions.import,
  operators.add.button,
  operators.handover.button,
  safety.backups.make,
  safety.backups.restore,
  shell.undo.button,
  words.zh.common.save,
];

async function offered(page: Page): Promise<string[]> {
  const controls = page.getByRole('button').or(page.getByRole('link'));
  const names = (await controls.allInnerTexts()).map((text) => text.trim());
  return changing.filter((text) => names.includes(text));
}

describe('a reader', () => {
  const story = tellStory(demoVillage);

  test('is added by the secretary', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await goTo(page, shell.menu.operators);
    await soon(() => offered(page)).toContain(operators.add.button);
    await button(page, operators.add.button).click();
    const dialog = page.getByRole('dialog', { name: operators.add.title });
    await input(dialog, operators.name).fill(reader.name);
    await input(dialog, operators.post).fill(reader.post);
    await password(dialog, entry.password.first).fill(reader.secret);
    await password(dialog, entry.password.again).fill(reader.secret);
    const role = operatorRoles.items.find(({ code }) => code === 'reader')?.zh ?? '';
    await dialog.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
    await button(dialog, operators.add.submit).click();
    await reads(page, fill(operators.add.done, { name: reader.name }));
    await gone(dialog);
    await lock(page);
    await page.getByRole('radio', { name: /^周/ }).check();
    await unlock(page, reader.secret);
    await reads(page, fill(shell.top.operator, reader));
  });

  test('sees everything and is offered nothing that changes anything', async () => {
    const { page } = story;
    await goTo(page, shell.menu.home);
    await seen(heading(page, home.counts));
    expect(await offered(page)).toEqual([]);
    await goTo(page, list);
    await soon(() => listed(page, list)).toBeGreaterThan(50);
    expect(await offered(page)).toEqual([]);
    await openMember(page, '欧阳文娟', '欧阳');
    await seen(button(page, register.toList));
    expect(await offered(page)).toEqual([]);
    for (const [menu, content] of [
      [shell.menu.safety, safety.backups.copy],
      [shell.menu.operators, reader.name],
      [shell.menu.settings, settings.secretaryOnly],
    ] as const) {
      await goTo(page, menu);
      await reads(page.getByRole('main'), content);
      expect(await offered(page)).toEqual([]);
    }
  });

  test('is refused by the program itself when the page is got round', async () => {
    const { page } = story;
    const answers = await page.evaluate(async () => {
      const { records } = (await (await fetch('/api/registers/members')).json()) as {
        records: { id: string }[];
      };
      const one = `/api/registers/members/${records[0]?.id ?? ''}`;
      const asked: readonly (readonly [string, string, object])[] = [
        ['POST', '/api/registers/members', { values: {} }],
        ['PUT', one, { version: 1, values: { name: 'X' } }],
        ['POST', `${one}/void`, { reason: 'X' }],
        ['POST', '/api/backups', {}],
        ['PUT', '/api/settings', { idleMinutes: 0 }],
        ['POST', '/api/audit/undo', { seq: 1 }],
        [
          'POST',
          '/api/operators',
          { name: 'X', post: 'X', role: 'secretary', password: 'xxxxxxxxx' },
        ],
        ['POST', '/api/imports?register=members&name=x.csv', {}],
      ];
      const statuses: [string, number][] = [];
      for (const [method, path, body] of asked) {
        const headers = { 'content-type': 'application/json' };
        const { status } = await fetch(path, { method, headers, body: JSON.stringify(body) });
        statuses.push([`${method} ${path.replace(/[0-9a-f-]{36}/, ':id')}`, status]);
      }
      return statuses;
    });
    expect(answers.filter(([, status]) => status !== 403)).toEqual([]);
    expect(answers).toHaveLength(8);
  });
});
