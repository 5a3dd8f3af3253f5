import type { Locator, Page } from 'playwright-core';

/** Works as a person does and counts each key pressed and each click; the text itself is free. */
export class Strokes {
  count = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.count += 1;
      await this.#page.keyboard.press(key);
    }
  }

  async click(control: Locator): Promise<void> {
    this.count += 1;
    await control.click();
  }

  /** Types what is to be read later. */
  async text(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Types the pinyin of a name, takes the first name that fits, and goes on. */
  async name(pinyin: string, name: string): Promise<void> {
    await this.#page.keyboard.type(pinyin);
    // The list of this very field: those of others may still be there, with the same names.
    const list = await this.#page.locator(':focus[aria-controls]').getAttribute('aria-controls');
    await this.#page
      .locator(`[id="${list}"]`)
      .getByRole('option')
      .first()
      .and(this.#page.getByRole('option', { name, exact: true }))
      .waitFor({ state: 'attached' });
    await this.press('Enter');
  }
}
