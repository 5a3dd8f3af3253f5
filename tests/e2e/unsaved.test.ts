import { describe, expect, test } from 'vitest';
import { button, gone, goTo, heading, input, lock, seen, unlock } from './support/person.ts';
import { emptyVillage, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, memberField, memberRegister, words } from './support/words.ts';

const { entry, home, register, shell } = words.zh;

describe('a form that is not saved yet', () => {
  const story = tellStory(emptyVillage);

  test('is still there after the ledger was locked and opened again', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await page.getByRole('link', { name: home.empty.add }).click();
    await seen(heading(page, fill(register.form.newTitle, { register: memberRegister.zh })));
    await input(page, memberField('name')).fill('王建华');
    await input(page, memberField('nativePlace')).fill('云山省青溪县');
    await lock(page);
    await seen(heading(page, entry.unlock.locked));
    // Out of reach while the lock screen covers it.
    await expect(input(page, memberField('name')).click({ timeout: 1_000 })).rejects.toThrow(
      'intercepts',
    );
    await unlock(page, testPassword);
    expect(await input(page, memberField('name')).inputValue()).toBe('王建华');
    expect(await input(page, memberField('nativePlace')).inputValue()).toBe('云山省青溪县');
  });

  test('is not lost by going to another page unasked', async () => {
    const { page } = story;
    await goTo(page, shell.menu.home);
    const dialog = page.getByRole('dialog', { name: register.leave.title });
    await button(dialog, register.leave.stay).click();
    await gone(dialog);
    expect(await input(page, memberField('name')).inputValue()).toBe('王建华');
    await goTo(page, shell.menu.home);
    await button(
      page.getByRole('dialog', { name: register.leave.title }),
      register.leave.go,
    ).click();
    await seen(heading(page, fill(home.title, { unit: '青石村' })));
  });
});
