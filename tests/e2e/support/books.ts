import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { showYuan } from '../../../shared/fields/show.ts';
import { shippedEvents } from '../../../shared/rules/accounts/shippedEvents.ts';
import { button, gone, goTo, heading, input, link, reads, seen } from './person.ts';
import { soon } from './soon.ts';
import { fill, words } from './words.ts';

// What a person does with the books of the collective, on any of their screens.

const { accountsBooks: books, accountsStatements: sheets, common, shell } = words.zh;

/** A choice of a list by typing what it is called. */
export async function pick(page: Page, list: Locator, name: string, typed = name): Promise<void> {
  await list.fill(typed);
  await page.getByTitle(name, { exact: true }).last().click();
}

/** Types a name that the books do not know and adds it on the spot. */
export async function addParty(page: Page, list: Locator, name: string): Promise<void> {
  const { inputs } = books;
  await pick(page, list, fill(inputs.addParty, { name }), name);
  const dialog = page.getByRole('dialog', { name: inputs.newParty });
  await button(dialog, inputs.addPartyDo).click();
  await gone(dialog);
}

/** Something that happened, as the secretary tells it in the form of its kind. */
export interface Happening {
  /** Key of a shipped event. */
  readonly event: string;
  /** As somebody writes it. */
  readonly day: string;
  readonly amount: string;
  /** Chosen where the form offers several accounts: the question, and the answer. */
  readonly accounts?: readonly (readonly [question: string, answer: string])[];
  readonly party?: { readonly name: string; readonly isNew: boolean };
  readonly growthWay?: string;
  readonly attachments?: number;
}

type Direction = keyof typeof books.direction;

const eventOf = (key: string): { readonly name: string; readonly direction: Direction } => {
  const event = shippedEvents.find((row) => row['key'] === key);
  const direction = event?.['direction'];
  if (direction !== 'in' && direction !== 'out' && direction !== 'transfer')
    throw new Error(`there is no event ${key}`);
  return { name: String(event?.['zh']), direction };
};

/** Opens the form of an event from the page of the books. */
export async function openEvent(page: Page, key: string): Promise<void> {
  const { name, direction } = eventOf(key);
  await goTo(page, shell.menu.books);
  const group = page.getByRole('region', { name: books.direction[direction], exact: true });
  await link(group, name).click();
  await seen(heading(page, name));
}

/** Fills the form of an event; the voucher that will be written is shown beside it. */
export async function tellEvent(page: Page, happening: Happening): Promise<Locator> {
  const { event, day, amount, accounts = [], party, growthWay, attachments } = happening;
  const { enter } = books;
  const { direction } = eventOf(event);
  await openEvent(page, event);
  await input(page, enter.amount).fill(amount);
  await input(page, enter.day).fill(day);
  for (const [question, answer] of accounts)
    await page.getByRole('group', { name: question }).getByText(answer, { exact: true }).click();
  if (party !== undefined) {
    const list = page.getByRole('combobox', { name: enter.party[direction], exact: true });
    await (party.isNew ? addParty : pick)(page, list, party.name);
  }
  if (growthWay !== undefined)
    await pick(page, page.getByRole('combobox', { name: enter.growthWay, exact: true }), growthWay);
  if (attachments !== undefined) await input(page, books.attachments).fill(String(attachments));
  const preview = page.getByRole('region', { name: enter.preview });
  await seen(preview.getByRole('listitem'));
  return preview;
}

/** A voucher is named `记-007` in the month of its day. */
export const generalName = (number: number): string =>
  `${books.type.general}-${String(number).padStart(3, '0')}`;

/** Tells an event and posts it. @param number that its voucher gets in the month */
export async function postEvent(
  page: Page,
  happening: Happening,
  { number, fen }: { readonly number: number; readonly fen: number },
): Promise<void> {
  const preview = await tellEvent(page, happening);
  await reads(preview, generalName(number));
  await reads(preview.getByRole('listitem').first(), showYuan(fen));
  await button(page, books.enter.post).click();
  await reads(
    preview.getByRole('status'),
    fill(books.enter.done, { name: generalName(number), yuan: showYuan(fen) }),
  );
}

/** The finding is told somewhere, with these words in it. */
export const tells = (
  place: Page | Locator,
  code: keyof typeof words.zh.findings,
  params: Readonly<Record<string, string | number>> = {},
): Promise<void> => reads(place, fill(words.zh.findings[code], params));

export type Sheet = 'trial' | 'balance' | 'income';

/** Opens a statement, of the month before the one that is shown first where it says so. */
export async function openSheet(page: Page, sheet: Sheet, monthsBack: number): Promise<void> {
  await goTo(page, shell.menu.statements);
  await link(page.getByRole('navigation', { name: sheets.title }), sheets.tabs[sheet]).click();
  for (let month = 0; month < monthsBack; month += 1)
    await button(page, sheets.period.before.month).click();
  await gone(page.getByText(common.loading));
  await seen(page.getByRole('main').getByRole('table'));
}

/** The cells of the tables of a page, a row each, as they stand on the paper. */
export const printedRows = (page: Page): Promise<string[][]> =>
  page
    .getByRole('main')
    .locator('tbody tr, tfoot tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll<HTMLElement>('th, td')].map((cell) => cell.innerText.trim()),
      ),
    );

/**
 * Waits until each numbered row of a statement has the amount of the story in its first column of
 * amounts. What the story does not tell of must be empty or nothing.
 * @param told fen by the number of the row
 */
export const sheetReads = (page: Page, told: ReadonlyMap<number, number>): Promise<void> =>
  soon(async () => {
    const shown = new Map(
      (await printedRows(page))
        .filter(([, number = '']) => /^\d+$/.test(number))
        .map(([, number, amount = '']) => [Number(number), amount]),
    );
    const rows = new Set([...shown.keys(), ...told.keys()]);
    return [...rows].flatMap((row) => {
      const [fen, amount] = [told.get(row) ?? 0, shown.get(row)];
      const right = amount === showYuan(fen) || (fen === 0 && amount === '');
      return right ? [] : [{ row, told: showYuan(fen), shown: amount }];
    });
  }).toEqual([]);

/** That the checks of the page come out: some are made, and none is wrong. */
export async function checksHold(page: Page): Promise<void> {
  const checks = page.getByRole('region', { name: sheets.checks.title });
  await soon(() => checks.getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await checks.getByText(sheets.checks.wrong.error).count()).toBe(0);
}
