import { describe, expect, test } from 'vitest';
import { acts } from '../../shared/i18n/zh/acts.ts';
import {
  button,
  gone,
  goTo,
  heading,
  input,
  keepCode,
  link,
  lock,
  password,
  reads,
  seen,
  unlock,
} from './support/person.ts';
import { demoVillage, testPassword, villageSetup } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberRegister, sentence, words } from './support/words.ts';

const { entry, operators, safety, shell } = words.zh;
const predecessor = villageSetup.operator.name;
const successor = '王小红';
const secret = 'wang-xiao-hong-26';

describe('after an election', () => {
  const story = tellStory(demoVillage);

  test('the predecessor adds the successor, who chooses a password of their own', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await goTo(page, shell.menu.operators);
    await button(page, operators.handover.button).click();
    await seen(heading(page, operators.handover.successor.title));
    await input(page, operators.name).fill(successor);
    await password(page, entry.password.first).fill(secret);
    await password(page, entry.password.again).fill(secret);
    await button(page, operators.handover.successor.submit).click();
    await seen(heading(page, operators.handover.unlock.title));
    await button(page, operators.handover.unlock.submit).click();
    await seen(heading(page, entry.unlock.locked));
  });

  test('the successor opens the ledger and retires the predecessor', async () => {
    const { page } = story;
    // The successor is chosen already.
    expect(await page.getByRole('radio', { name: /^王/ }).isChecked()).toBe(true);
    await unlock(page, secret);
    await seen(heading(page, operators.handover.retire.title));
    await page.getByRole('radio', { name: new RegExp(`^${predecessor}`) }).check();
    await reads(page, fill(operators.retire.effect, { name: predecessor }));
    await button(page, operators.handover.retire.submit).click();
    await keepCode(page);
    const row = page.getByRole('row').filter({ hasText: predecessor });
    await reads(row, /停用/);
  });

  test('the predecessor cannot enter any more, also not after a new start', async () => {
    const { page } = story;
    await lock(page);
    await reads(page, /^王＊/);
    expect(await page.getByText(/^李＊/).count()).toBe(0);
    await password(page, entry.unlock.password).fill(testPassword);
    await page.keyboard.press('Enter');
    await reads(page, sentence('zh', 'keys.wrong-password'));
    await story.restart();
    const { page: again } = story;
    await password(again, entry.unlock.password).fill(testPassword);
    await again.keyboard.press('Enter');
    await reads(again, sentence('zh', 'keys.wrong-password'));
  });

  test('the successor finds every record, and what was done by whom', async () => {
    const { page } = story;
    await unlock(page, secret);
    await gone(heading(page, entry.unlock.title));
    await goTo(page, shell.menu.safety);
    await link(page, safety.tabs.log).click();
    const row = (act: string) => page.getByRole('row').filter({ hasText: act }).first();
    await reads(row(acts['operators.add']), predecessor);
    await reads(row(acts['operators.retire']), successor);
    await goTo(page, memberRegister.zh);
    await seen(page.getByRole('grid', { name: memberRegister.zh }).getByRole('gridcell'));
  });
});
