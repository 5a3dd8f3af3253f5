import type { Page } from 'playwright-core';
import type { Language } from '../../../shared/label.ts';
import { button, goTo, gone, heading, seen } from './person.ts';
import { fill, memberRegister, words } from './words.ts';

const { importing } = words.zh;

/** A file as somebody chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Gives a file to the first step of an import, which leads to how its headings were understood. */
export async function giveFile(
  page: Page,
  { name, bytes }: ChosenFile,
  language: Language = 'zh',
): Promise<void> {
  const { importing } = words[language];
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(page, importing.choose.button).click(),
  ]);
  await chooser.setFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await seen(button(page, importing.mapping.next));
}

/** From the list of members to the step that shows how the headings were understood. */
export async function chooseFile(
  page: Page,
  { name, bytes }: ChosenFile,
  language: Language = 'zh',
): Promise<void> {
  const { importing, register } = words[language];
  const list = memberRegister[language];
  await goTo(page, list, language);
  await button(page, register.import).first().click();
  await seen(heading(page, fill(importing.title, { register: list })));
  await giveFile(page, { name, bytes }, language);
}

/** On to what will become of each row. */
export async function lookAtRows(page: Page, language: Language = 'zh'): Promise<void> {
  const { importing } = words[language];
  await button(page, importing.mapping.next).click();
  await seen(page.getByRole('group', { name: importing.preview.outcomes }));
}

export type Outcome = keyof typeof importing.outcome;

const outcomeButton = (page: Page, outcome: Outcome) =>
  page
    .getByRole('group', { name: importing.preview.outcomes })
    .getByRole('button', { name: importing.outcomeWhat[outcome] });

/** How many rows of each kind the preview tells of. */
export async function outcomes(page: Page): Promise<Record<Outcome, number>> {
  const count = async (outcome: Outcome): Promise<number> =>
    Number(/\d+/.exec(await outcomeButton(page, outcome).innerText())?.[0]);
  return {
    new: await count('new'),
    changed: await count('changed'),
    same: await count('same'),
    rejected: await count('rejected'),
    skipped: await count('skipped'),
  };
}

export const lookAt = (page: Page, outcome: Outcome): Promise<void> =>
  outcomeButton(page, outcome).click();

/** Writes what the preview tells of into the ledger. */
export async function writeRows(page: Page, added: number, changed = 0): Promise<void> {
  await button(page, fill(importing.preview.commit, { added, changed })).click();
  const dialog = page.getByRole('dialog');
  await button(dialog, importing.preview.do).click();
  await seen(button(page, importing.result.undo));
  await gone(dialog);
}
