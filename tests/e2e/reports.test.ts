import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportDeclarations } from '../../shared/reports/index.ts';
import { chooseFile, lookAt, lookAtRows, outcomes } from './support/importing.ts';
import { button, goTo, listed, reads, seen, unlock } from './support/person.ts';
import { demoVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberRegister, words } from './support/words.ts';

const { importing, register, reports, shell } = words.zh;
const list = memberRegister.zh;
const labelOf = (key: string): string =>
  reportDeclarations.find((report) => report.key === key)?.label.zh ?? '';

describe('the member register', () => {
  const story = tellStory(demoVillage);
  let file = '';

  test('is exported on the reports page and saved', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await goTo(page, shell.menu.reports);
    await page.getByRole('radio', { name: labelOf('member-register'), exact: true }).check();
    await page.getByLabel(reports.year).selectOption('2026');
    file = await story.save(() => button(page, reports.export).click());
    expect(basename(file)).toMatch(/\.xlsx$/);
    await reads(page, fill(reports.done, { name: basename(file) }));
  });

  test('comes back as it went out: the same members, and nothing to say of any', async () => {
    const { page } = story;
    await goTo(page, list);
    const members = await listed(page, list);
    await chooseFile(page, { name: basename(file), bytes: readFileSync(file) });
    const unknown = importing.mapping.unknown.split('{{columns}}').at(-1) ?? '';
    expect(await page.getByText(unknown).count()).toBe(0);
    await lookAtRows(page);
    expect(await outcomes(page)).toMatchObject({ new: 0, changed: 0, same: members, rejected: 0 });
    await lookAt(page, 'same');
    for (const level of ['error', 'warning', 'note'] as const) {
      const only = fill(importing.preview.with, { level: register.level[level] });
      await page.getByRole('radio', { name: only }).check();
      await reads(page, importing.preview.none);
    }
    await seen(page.getByText(importing.preview.nothing));
  });
});
