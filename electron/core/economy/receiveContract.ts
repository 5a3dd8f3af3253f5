import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { contractReceipts } from '../../../shared/registers/contractReceipts.ts';
import { contracts } from '../../../shared/registers/contracts.ts';
import {
  type SettledDue,
  allocateReceipt,
  settle,
} from '../../../shared/rules/accounts/contractArrears.ts';
import type { Chart, Line } from '../../../shared/rules/accounts/types.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { booksOf } from '../accounts/books.ts';
import { chartOf } from '../accounts/chart.ts';
import { newId } from '../registers/newId.ts';
import type { Session } from '../session.ts';
import type { Posting } from './answers.ts';
import type { Receive } from './asked.ts';
import { type ContractAccounts, contractAccounts } from './contractAccounts.ts';
import { type ContractFacts, type KnownDue, contractFactsOf } from './contractFacts.ts';
import { afterAll } from './contractStanding.ts';
import { heldRecord } from './heldRecord.ts';
import { checkMoneyAccount, credit, debit, moving } from './moneyLines.ts';
import { inOpenings } from './openingClaims.ts';
import { partyKinds } from './partyKinds.ts';
import { post } from './posting.ts';
import { summariesOf, summaryOf } from './summaries.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';
import { addRow } from './writeRow.ts';

/** Of a receipt: what clears a claim, what is income, and what is put aside until its year. */
interface Parts {
  readonly owedFen: number;
  readonly resultFen: number;
  readonly prepaidFen: number;
  /** Beyond all that is due. */
  readonly aboveFen: number;
}

/**
 * Money received under a contract, or paid under one of ours to pay: the receipt and its voucher in
 * one act (domain.md 6.4, 6.10). It pays the earliest dues first: of a due that was booked it clears
 * the claim; what is for a later year is put aside unless the user takes it at once; the rest is
 * income.
 */
export function receiveContract(session: Session, id: string, asked: Receive): Posting {
  const record = heldRecord(session, contracts, id);
  const facts = contractFactsOf(session, record);
  const chart = chartOf(session);
  const counterparty = textIn(record, 'counterparty');
  const accounts = contractAccounts(record, partyKinds(session).get(counterparty ?? ''));
  const receives = facts.contract.direction === 'in';
  const parts = partsOf(
    facts,
    asked,
    inOpenings(booksOf(session), accounts.owed, counterparty, receives),
  );
  const { day, amountFen, remarks } = asked;
  const words = receives
    ? summariesOf(session).contractReceived
    : summariesOf(session).contractPaid;
  const lines = linesOf(chart, asked, parts, {
    accounts: { ...accounts, result: asked.against ?? accounts.result },
    receives,
    counterparty,
    growthWay: asked.growthWay ?? textIn(record, 'growthWay'),
  });
  return post(session, {
    what: 'contract.receive',
    plan: asked.plan,
    findings: [...checkMoneyAccount(chart, asked.account), ...checkAbove(parts, facts)],
    proposals: [
      {
        day,
        summary: summaryOf(asked.summary, words(facts.contract.name)),
        source: 'contract',
        attachments: asked.attachments,
        lines,
      },
    ],
    write: (writing, [voucher = null]) => {
      const receipt = newId();
      addRow(writing, contractReceipts, receipt, {
        contract: id,
        ...{ day, amountFen, voucher, remarks },
      });
      return receipt;
    },
  });
}

function partsOf(
  { dues, receipts }: ContractFacts,
  { day, amountFen, prepaid }: Receive,
  isInOpenings: (due: KnownDue) => boolean,
): Parts {
  // Where nothing is laid down, what comes in is simply what the contract brings.
  if (dues.length === 0) return { owedFen: 0, resultFen: amountFen, prepaidFen: 0, aboveFen: 0 };
  const { shares, aboveFen } = allocateReceipt(amountFen, settle(dues, receipts, afterAll));
  const booked = ({ due }: SettledDue<KnownDue>): boolean =>
    due.voucher !== null || isInOpenings(due);
  const ahead = ({ due }: SettledDue<KnownDue>): boolean =>
    prepaid === 'defer' && due.fromOn.slice(0, 4) > day.slice(0, 4);
  const paid = (some: readonly SettledDue<KnownDue>[]): number =>
    sumOf(some.map(({ paidFen }) => paidFen));
  const open = shares.filter((share) => !booked(share));
  return {
    owedFen: paid(shares.filter(booked)),
    resultFen: paid(open.filter((share) => !ahead(share))),
    prepaidFen: paid(open.filter(ahead)) + aboveFen,
    aboveFen,
  };
}

function linesOf(
  chart: Chart,
  { account, amountFen, party }: Receive,
  { owedFen, resultFen, prepaidFen }: Parts,
  where: {
    readonly accounts: ContractAccounts;
    readonly receives: boolean;
    readonly counterparty: string | null;
    readonly growthWay: string | null;
  },
): readonly Line[] {
  const { accounts, receives, counterparty, growthWay } = where;
  const [money, other] = receives ? [debit, credit] : [credit, debit];
  const whose = { party: counterparty };
  const inBooks = [
    other(chart, accounts.owed, owedFen, whose),
    // Somebody else may pay for the counterparty; the claim is still the counterparty's.
    other(chart, accounts.result, resultFen, { party: party ?? counterparty, growthWay }),
    other(chart, accounts.prepaid, prepaidFen, whose),
  ];
  // The money stands on the account that was chosen, leaf or not: the voucher's rules say so.
  const moved = { ...money(chart, account, amountFen), account };
  return moving(receives ? [moved, ...inBooks] : [...inBooks, moved]);
}

function checkAbove({ aboveFen }: Parts, { contract }: ContractFacts): readonly Finding[] {
  if (aboveFen === 0) return [];
  const params = { amount: showYuan(aboveFen), name: contract.name };
  return [{ level: 'warning', code: 'contract.above-dues', field: 'amountFen', params }];
}
