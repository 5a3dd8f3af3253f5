import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../../shared/label.ts';
import { shippedEvents } from '../../../shared/rules/accounts/shippedEvents.ts';
import { button, gone, goTo, heading, input, link, seen } from './person.ts';
import { fill, words } from './words.ts';

/** A screen of the accounts or of the estate, as the fictional village has it. */
export interface BooksScreen {
  readonly name: string;
  /** Leads to it from anywhere; what lay over the page is closed first. */
  readonly open: (page: Page, language: Language) => Promise<void>;
  /** What the screen is for: the control that must be reachable on it. */
  readonly action: (page: Page, language: Language) => Locator;
}

type Menu = keyof (typeof words)['zh']['shell']['menu'];
type Say = (typeof words)[Language];

/** Everything that the page asked for has come. */
const settled = async (page: Page, language: Language): Promise<void> => {
  await gone(page.getByText(words[language].common.loading));
};

const away = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) === 0) return;
  await page.keyboard.press('Escape');
  await gone(dialog);
};

const at =
  (menu: Menu, title: (say: Say) => string): BooksScreen['open'] =>
  async (page, language) => {
    await away(page);
    const say = words[language];
    await goTo(page, say.shell.menu[menu], language);
    await seen(heading(page, title(say)));
    await settled(page, language);
  };

/** A tab of a page, by what it is called. */
const tab =
  (open: BooksScreen['open'], name: (say: Say) => string): BooksScreen['open'] =>
  async (page, language) => {
    await open(page, language);
    const chosen = link(page.getByRole('main').getByRole('navigation'), name(words[language]));
    await chosen.click();
    await seen(chosen.and(page.locator('[aria-current=page]')));
    await settled(page, language);
  };

/** What a press on a button of a page leads to. */
const pressed =
  (
    open: BooksScreen['open'],
    press: (page: Page, say: Say) => Locator,
    shows: (page: Page, say: Say) => Locator,
  ): BooksScreen['open'] =>
  async (page, language) => {
    await open(page, language);
    await press(page, words[language]).first().click();
    await seen(shows(page, words[language]));
    await settled(page, language);
  };

const act =
  (name: (say: Say) => string): BooksScreen['action'] =>
  (page, language) =>
    button(page.getByRole('main'), name(words[language])).first();
const dialogAct =
  (name: (say: Say) => string): BooksScreen['action'] =>
  (page, language) =>
    button(page.getByRole('dialog'), name(words[language])).last();
const inDialog = (page: Page): Locator => page.getByRole('dialog').getByRole('button');

const rent = shippedEvents.find(({ key }) => key === 'rent-received');
const eventName = (language: Language): string => String(rent?.[language]);
/** The figures of a statement carry, after their amount, how to look behind them. */
const behind = ({ accountsStatements }: Say): RegExp =>
  new RegExp(`${accountsStatements.behind.openName.split('{{amount}}').at(-1) ?? ''}$`);
const inArrears = '羊角坡荒山承包合同';

const books = at('books', (say) => say.accountsBooks.title);
const list = at('vouchers', (say) => say.accountsBooks.list.title);
const periods = at('periods', (say) => say.accountsBooks.periods.title);
const statements = at('statements', (say) => say.accountsStatements.title);
const journals = at('journals', (say) => say.accountsStatements.journals.title);
const assets = at('assets', (say) => say.economy.assets.title);
const contracts = at('contracts', (say) => say.economy.contracts.title);
const debts = at('debts', (say) => say.economy.debts.title);
const distribution = at('distribution', (say) => say.economy.distribution.title);
const rules = at('rules', (say) => say.duties.rules.title);
const exported = act((say) => say.accountsStatements.export.button);

const voucher: BooksScreen['open'] = pressed(
  list,
  (page) =>
    page
      .getByRole('grid')
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell') }),
  (page, say) => button(page, say.accountsBooks.view.again),
);

/** The screens of the books: what is written, closed and told of them. */
const ofBooks: readonly BooksScreen[] = [
  {
    name: 'money in and out',
    open: books,
    action: (page, language) => link(page.getByRole('main'), eventName(language)).last(),
  },
  {
    name: 'an event',
    open: async (page, language) => {
      await books(page, language);
      await link(page.getByRole('main'), eventName(language)).last().click();
      await seen(heading(page, eventName(language)));
    },
    action: (page, language) => input(page, words[language].accountsBooks.enter.amount),
  },
  {
    name: 'opening balances',
    open: pressed(
      pressed(
        books,
        (page, say) => button(page, say.accountsBooks.more),
        (page) => page.getByRole('menuitem'),
      ),
      (page, say) => page.getByRole('menuitem', { name: say.accountsBooks.toOpening }),
      (page, say) => heading(page, say.accountsBooks.opening.title),
    ),
    action: act((say) => say.accountsBooks.title),
  },
  { name: 'vouchers', open: list, action: act((say) => say.accountsBooks.newVoucher) },
  {
    name: 'a new voucher',
    open: pressed(
      list,
      (page, say) => button(page, say.accountsBooks.newVoucher),
      (page, say) => input(page, fill(say.accountsBooks.editor.debitOf, { number: 1 })),
    ),
    action: act((say) => say.accountsBooks.editor.keep),
  },
  { name: 'a voucher', open: voucher, action: act((say) => say.common.print) },
  {
    name: 'a reversal',
    open: pressed(voucher, (page, say) => button(page, say.accountsBooks.view.reverse), inDialog),
    action: (page, language) =>
      input(page.getByRole('dialog'), words[language].accountsBooks.reverse.reason),
  },
  {
    name: 'a voucher on paper',
    open: pressed(
      voucher,
      (page, say) => button(page, say.common.print),
      (page) => page.getByRole('article'),
    ),
    action: act((say) => say.common.print),
  },
  {
    name: 'closing',
    open: periods,
    action: (page, language) =>
      page.getByRole('button', {
        name: new RegExp(
          `^[a-z-]* ?${words[language].accountsBooks.periods.close.split('{{')[0] ?? ''}`,
        ),
      }),
  },
  {
    name: 'the year’s end',
    open: tab(periods, (say) => say.accountsBooks.periods.yearEnd),
    action: (page) => page.getByLabel(/./).and(page.locator('#periods-year')),
  },
  ...(['trial', 'balance', 'income', 'sources'] as const).map((key): BooksScreen => ({
    name: `statements: ${key}`,
    open: tab(statements, (say) => say.accountsStatements.tabs[key]),
    action: exported,
  })),
  {
    name: 'statements: village',
    open: tab(statements, (say) => say.accountsStatements.tabs.village),
    action: (page, language) =>
      link(page.getByRole('main'), words[language].accountsStatements.tabs.village),
  },
  {
    name: 'behind a figure',
    open: pressed(
      tab(statements, (say) => say.accountsStatements.tabs.income),
      (page, say) => page.getByRole('button', { name: behind(say) }),
      (page) => page.getByRole('dialog').getByRole('table'),
    ),
    action: dialogAct((say) => say.common.close),
  },
  ...(['cash', 'bank', 'ledger', 'parties'] as const).map((key): BooksScreen => ({
    name: `journals: ${key}`,
    open: tab(journals, (say) => say.accountsStatements.journals.tabs[key]),
    action: (page, language) =>
      link(page.getByRole('main'), words[language].accountsStatements.journals.tabs[key]),
  })),
  {
    name: 'bank',
    open: at('bank', (say) => say.accountsStatements.bank.title),
    action: act((say) => say.accountsStatements.bank.import),
  },
  {
    name: 'cash count',
    open: at('cashCount', (say) => say.accountsStatements.count.title),
    action: act((say) => say.accountsStatements.count.save),
  },
  ...(['accounts', 'voucherEvents', 'statementRows', 'accountMappings'] as const).map(
    (key): BooksScreen => ({
      name: `rules: ${key}`,
      open: tab(rules, (say) => say.duties.rules.tabs[key]),
      action: act((say) => say.duties.rules.add[key]),
    }),
  ),
];

/** The screens of what the collective owns, owes and lets. */
const ofEstate: readonly BooksScreen[] = [
  ...(['cards', 'depreciation', 'count'] as const).map((key): BooksScreen => ({
    name: `assets: ${key}`,
    open: tab(assets, (say) => say.economy.assets.tabs[key]),
    action: act((say) => say.economy.assets.add),
  })),
  {
    name: 'a new asset',
    open: pressed(
      assets,
      (page, say) => button(page, say.economy.assets.add),
      (page, say) => heading(page, say.economy.assets.newTitle),
    ),
    action: act((say) => say.economy.assets.newDo),
  },
  { name: 'contracts', open: contracts, action: act((say) => say.economy.contracts.add) },
  {
    name: 'a contract unfolded',
    open: pressed(
      contracts,
      (page, say) => button(page, fill(say.economy.unfoldName, { name: inArrears })),
      (page, say) => heading(page, say.economy.contracts.receipts.in),
    ),
    action: act((say) => say.economy.contracts.schedule),
  },
  {
    name: 'money of a contract',
    open: pressed(
      contracts,
      (page, say) => button(page, fill(say.economy.contracts.receiveName.in, { name: inArrears })),
      (page) => page.getByRole('dialog').getByRole('listitem'),
    ),
    action: dialogAct((say) => say.economy.contracts.receiveDo.in),
  },
  ...(['debts', 'claims'] as const).map((key): BooksScreen => ({
    name: key,
    open: tab(debts, (say) => say.economy.debts.tabs[key]),
    action: act((say) => say.economy.debts.add[key]),
  })),
  {
    name: 'a debt repaid',
    open: pressed(
      debts,
      (page, say) =>
        page.getByRole('button', {
          name: new RegExp(`^${say.economy.debts.settleName.debts.split('{{')[0] ?? ''}`),
        }),
      inDialog,
    ),
    action: dialogAct((say) => say.common.cancel),
  },
  {
    name: 'distribution: plan',
    open: tab(distribution, (say) => say.economy.distribution.tabs.plan),
    action: act((say) => say.economy.distribution.save),
  },
  {
    name: 'distribution: rights',
    open: tab(distribution, (say) => say.economy.distribution.tabs.rights),
    action: act((say) => say.economy.rights.add),
  },
  {
    name: 'distribution: grants',
    open: tab(distribution, (say) => say.economy.distribution.tabs.grants),
    action: act((say) => say.economy.grants.add),
  },
  {
    name: 'resources',
    open: at('resources', (say) => say.economy.resources.title),
    action: act((say) => say.economy.resources.add),
  },
  {
    name: 'disclosure',
    open: at('disclosure', (say) => say.economy.disclosure.title),
    action: act((say) => say.economy.disclosure.add),
  },
];

export const booksScreens: readonly BooksScreen[] = [...ofBooks, ...ofEstate];
