import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoCounty, demoMembers } from '../../shared/demo/county.ts';
import { showYuan } from '../../shared/fields/show.ts';
import { bankLines } from '../../shared/registers/bankLines.ts';
import { pick, printedRows, tellEvent, tells } from './support/books.ts';
import {
  atBankFen,
  distributionClock,
  distributionVillage,
  shareholders,
  yearBroughtFen,
  yearCostFen,
} from './support/distributionVillage.ts';
import { giveFile, lookAtRows, outcomes, writeRows } from './support/importing.ts';
import { button, gone, goTo, heading, input, link, reads, seen, unlock } from './support/person.ts';
import { soon } from './support/soon.ts';
import { demoVillageAt, testPassword } from './support/stores.ts';
import { tellStory } from './support/story.ts';
import { fill, words } from './support/words.ts';

const {
  accountsBooks: books,
  accountsStatements: sheets,
  common,
  economy,
  importing,
  shell,
} = words.zh;
const { contracts, debts, distribution } = economy;
const { bank } = sheets;

/** The day up to which the fictional village has kept its books. */
const clock = '2026-11-22T02:00:00Z';
const today = '2026-11-22';

const village = demoCounty(demoMembers).books;
const partyName = (id: unknown): string =>
  String(village.parties.find((party) => party.id === id)?.['name']);
const inArrears = '羊角坡荒山承包合同';
const lessee = partyName(
  village.contracts.find(({ name }) => name === inArrears)?.['counterparty'],
);
const arrearsFen = 10_500_00;
const partFen = 5_250_00;
const oldDebt = '2009年修桥垫付款';
const creditor = partyName(village.debts.find(({ cause }) => cause === oldDebt)?.['creditor']);
const debtFen = 3_200_00;
/** The bank took a fee that nobody knows of, and one that the village has open anyway. */
const feeFen = 15_00;
const openFeeFen = Number(
  village.bankLines.find(({ summary }) => summary === '账户管理费')?.['outFen'],
);

const rowOf = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

/** The form of an act in its dialog is complete and was shown: it is carried out. */
async function carryOut(page: Page, act: string, said: string): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  const submit = button(dialog, act);
  await soon(() => submit.isEnabled()).toBe(true);
  await submit.click();
  await reads(dialog.getByRole('status'), said);
  return dialog;
}

/** The entries of the voucher that will be written, as they are told beside the form. */
const toldEntries = async (dialog: Locator): Promise<string[]> => {
  const entries = dialog.getByRole('region', { name: economy.voucher.title }).getByRole('listitem');
  await seen(entries);
  return (await entries.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
};

async function openContracts(page: Page): Promise<void> {
  await goTo(page, shell.menu.contracts);
  await seen(heading(page, contracts.title));
  await seen(rowOf(page, new RegExp(inArrears)));
}

/** What a contract is in arrears with, as its row says. */
const arrearsOf = (page: Page): Locator =>
  rowOf(page, new RegExp(inArrears)).first().getByRole('cell').nth(3);

const receive = (page: Page): Promise<void> =>
  button(page, fill(contracts.receiveName.in, { name: inArrears })).click();

const close = async (dialog: Locator): Promise<void> => {
  await button(dialog, common.close).last().click();
  await gone(dialog);
};

describe('what the village owns and is owed', () => {
  const story = tellStory(demoVillageAt(clock), { clock });

  test('a contract in arrears says so, and its money is received', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await openContracts(page);
    await reads(arrearsOf(page), showYuan(arrearsFen));
    await receive(page);
    const dialog = page.getByRole('dialog');
    expect(await input(dialog, economy.act.amount).inputValue()).toBe(showYuan(arrearsFen));
    const entries = await toldEntries(dialog);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toContain(`102 银行存款 ${showYuan(arrearsFen)}`);
    expect(entries[1]).toContain(showYuan(arrearsFen));
    expect(entries[1]).toContain(lessee);
    expect(entries[1]).toContain('113');
    const params = { party: lessee, amount: showYuan(arrearsFen) };
    await carryOut(page, contracts.receiveDo.in, fill(contracts.receiveDone.in, params));
  });

  test('its voucher is there; reversed, the arrears are back', async () => {
    const { page } = story;
    await link(page.getByRole('dialog'), economy.voucher.look).click();
    await seen(page.getByRole('table', { name: books.editor.lines }));
    await reads(page.getByRole('table'), showYuan(arrearsFen));
    const voucher = await page.getByRole('heading', { level: 1 }).innerText();
    expect(voucher).toContain(today);
    await openContracts(page);
    await soon(() => arrearsOf(page).innerText()).toBe('');
    await page.goBack();
    await seen(heading(page, voucher));
    await button(page, books.view.reverse).click();
    const dialog = page.getByRole('dialog');
    await input(dialog, books.reverse.reason).fill('钱没有到账');
    await button(dialog, books.reverse.do).click();
    await gone(dialog);
    await reads(page, books.view.reverses);
    await openContracts(page);
    await reads(arrearsOf(page), showYuan(arrearsFen));
  });

  test('half of it comes, and half stays in arrears', async () => {
    const { page } = story;
    await receive(page);
    await input(page.getByRole('dialog'), economy.act.amount).fill('10500/2');
    const params = { party: lessee, amount: showYuan(partFen) };
    const dialog = await carryOut(
      page,
      contracts.receiveDo.in,
      fill(contracts.receiveDone.in, params),
    );
    await close(dialog);
    await reads(arrearsOf(page), showYuan(arrearsFen - partFen));
  });

  test('a debt is repaid and settled', async () => {
    const { page } = story;
    await goTo(page, shell.menu.debts);
    await seen(heading(page, economy.debts.title));
    const name = `${creditor} ${oldDebt}`;
    await button(page, fill(debts.settleName.debts, { name })).click();
    const form = page.getByRole('dialog');
    await input(form, debts.columns.repaid.debts).fill('3200');
    const entries = await toldEntries(form);
    expect(entries[0]).toContain('211');
    expect(entries[1]).toContain(`102 银行存款 ${showYuan(debtFen)}`);
    const params = { party: creditor, amount: showYuan(debtFen) };
    const dialog = await carryOut(page, debts.settleDo.debts, fill(debts.settleDone.debts, params));
    await close(dialog);
    await gone(rowOf(page, new RegExp(oldDebt)));
    await page.getByLabel(economy.view, { exact: true }).selectOption(debts.views.settled);
    await reads(rowOf(page, new RegExp(oldDebt)), debts.settled);
  });

  describe('the statement of the bank', () => {
    /** An amount of the reconciliation statement, in fen. */
    const amountOf = async (page: Page, name: string): Promise<number> => {
      const text = await rowOf(page, name).first().getByRole('cell').innerText();
      return Math.round(Number(text.replaceAll(',', '')) * 100);
    };
    const openBank = async (page: Page): Promise<void> => {
      await goTo(page, shell.menu.bank);
      await seen(heading(page, bank.title));
      await seen(rowOf(page, bank.balance.bank));
    };

    test('is imported as the bank gives it', async () => {
      const { page } = story;
      await openBank(page);
      const before = await amountOf(page, bank.balance.bank);
      const lines = [
        ['20261120', '手续费', '', 0, feeFen],
        ['20261122', '转账', lessee, partFen, 0],
        ['20261122', '还款', creditor, 0, debtFen],
      ] as const;
      let balance = before;
      const csv = [
        '交易日期,摘要,对方户名,收入金额,支出金额,账户余额',
        ...lines.map(([day, summary, party, inFen, outFen]) => {
          balance += inFen - outFen;
          const yuan = (fen: number): string => (fen === 0 ? '' : (fen / 100).toFixed(2));
          return [day, summary, party, yuan(inFen), yuan(outFen), yuan(balance)].join(',');
        }),
      ].join('\r\n');
      await button(page, bank.import).click();
      await seen(heading(page, fill(importing.title, { register: bankLines.label.zh })));
      await giveFile(page, { name: '对账单.csv', bytes: new TextEncoder().encode(csv) });
      const account = page.getByRole('combobox', { name: bankLines.fields.bankAccount.label.zh });
      if ((await account.count()) > 0) {
        await pick(page, account.first(), String(village.bankAccounts[0]?.['name']));
        await button(page, importing.constants.use).click();
      }
      await lookAtRows(page);
      expect(await outcomes(page)).toMatchObject({ new: lines.length, rejected: 0 });
      await writeRows(page, lines.length);
      await openBank(page);
      await soon(() => amountOf(page, bank.balance.bank)).toBe(balance);
    });

    test('is matched, and what differs is listed', async () => {
      const { page } = story;
      for (const fen of [partFen, -debtFen])
        await seen(
          page.getByRole('checkbox', {
            name: fill(bank.sameName, { on: today, amount: showYuan(fen) }),
          }),
        );
      const match = page.getByRole('button', {
        name: new RegExp(`^${bank.matchAll.split('{{')[0] ?? ''}`),
      });
      await match.click();
      await gone(match);
      const open = page.getByRole('table', { name: bank.notInBooks });
      await reads(open, showYuan(-feeFen));
      // What was received and taken back is none of the bank's business.
      await reads(page, bank.noneNotAtBank);
      expect(await page.getByText(showYuan(arrearsFen)).count()).toBe(0);
      expect(await amountOf(page, bank.minus.books)).toBe(openFeeFen + feeFen);
      const adjusted = await printedRows(page);
      const [byBooks, byBank] = adjusted
        .filter(([name]) => name === bank.adjusted)
        .map(([, amount]) => amount);
      expect(byBooks).toBe(byBank);
      await reads(page, fill(bank.agrees, { amount: byBooks ?? '' }));
    });

    test('what only the bank knew is entered, and matched too', async () => {
      const { page } = story;
      await link(page, bank.enter).click();
      await seen(heading(page, books.title));
      await tellEvent(page, { event: 'other-expense', day: '2026.11.20', amount: '15' });
      await button(page, books.enter.post).click();
      await reads(page.getByRole('status'), showYuan(feeFen));
      await openBank(page);
      await button(page, fill(bank.matchAll, { count: 1 })).click();
      await soon(() => amountOf(page, bank.minus.books)).toBe(openFeeFen);
      expect(
        await page
          .getByRole('table', { name: bank.notInBooks })
          .getByText(showYuan(-feeFen))
          .count(),
      ).toBe(0);
    });
  });
});

describe('the year is distributed', () => {
  const story = tellStory(distributionVillage, { clock: distributionClock });
  const netFen = yearBroughtFen - yearCostFen;
  const reserveFen = Math.round(netFen / 5);
  const membersFen = netFen - reserveFen;
  const allShares = shareholders.reduce((sum, [, shares]) => sum + shares, 0);

  async function openPlan(page: Page): Promise<void> {
    await goTo(page, shell.menu.distribution);
    await seen(heading(page, distribution.title));
    await page.getByLabel(words.zh.duties.year, { exact: true }).selectOption('2026');
    await seen(page.getByRole('list', { name: distribution.steps }));
  }
  const step = (page: Page, key: keyof typeof distribution.step): Promise<void> =>
    seen(
      page
        .getByRole('list', { name: distribution.steps })
        .locator('[aria-current=step]')
        .getByText(distribution.step[key]),
    );

  test('only once its result was transferred', async () => {
    const { page } = story;
    await unlock(page, testPassword);
    await openPlan(page);
    await reads(page, fill(distribution.notTransferred, { year: 2026 }));
    await link(page, distribution.toYearEnd).click();
    await link(page, books.periods.yearEnd).click();
    await reads(page, fill(books.yearEnd.surplus, { year: 2026, yuan: showYuan(netFen) }));
    await button(page, fill(books.yearEnd.do, { year: 2026 })).click();
    await button(page.getByRole('dialog'), books.yearEnd.post).click();
    await reads(page, fill(books.yearEnd.done, { year: 2026 }));
  });

  test('by a plan, which the members approve', async () => {
    const { page } = story;
    await openPlan(page);
    await input(page, distribution.reservePercent).fill('20');
    const amounts = page.getByRole('table', { name: distribution.comesTo });
    await reads(amounts, showYuan(membersFen));
    await reads(amounts, showYuan(reserveFen));
    await button(page, distribution.save).click();
    await step(page, 'open');
    await input(page, distribution.openedOn).fill('2027-1-12');
    await button(page, distribution.save).click();
    await step(page, 'approve');
    await input(page, distribution.approvedOn).fill('2027-1-18');
    await input(page, distribution.meetingNote).fill('应到 3 人，实到 3 人，同意 3 人');
    await button(page, distribution.save).click();
    await step(page, 'post');
    const briefly = { on: '2027-01-12', days: 6, least: 10 };
    await tells(page, 'distribution.opened-briefly', briefly);
    await input(page, distribution.openedOn).fill('2027-1-5');
    await button(page, distribution.save).click();
    await gone(page.getByText(fill(words.zh.findings['distribution.opened-briefly'], briefly)));
  });

  test('posted, and paid to each by the shares', async () => {
    const { page } = story;
    await button(page, distribution.post).click();
    const posted = await carryOut(
      page,
      distribution.post,
      fill(distribution.postDone, { year: 2026 }),
    );
    await close(posted);
    await step(page, 'pay');
    const got: number[] = [];
    for (const [name, shares] of shareholders) {
      const text = await rowOf(page, name).getByRole('cell').filter({ hasText: '.' }).innerText();
      const fen = Math.round(Number(text.replaceAll(',', '')) * 100);
      expect(Math.abs(fen - (membersFen * shares) / allShares)).toBeLessThanOrEqual(2);
      got.push(fen);
    }
    expect(got.reduce((sum, fen) => sum + fen, 0)).toBe(membersFen);
    await button(page, distribution.payAll).click();
    const paid = await carryOut(
      page,
      distribution.payDo,
      fill(distribution.payDone, { count: shareholders.length, amount: showYuan(membersFen) }),
    );
    await close(paid);
    await reads(page, distribution.next.paid);
    await goTo(page, shell.menu.books);
    await reads(page.getByRole('main'), showYuan(atBankFen - membersFen));
  });
});
