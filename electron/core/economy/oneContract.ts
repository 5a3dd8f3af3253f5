import { contracts } from '../../../shared/registers/contracts.ts';
import { readContract } from '../../../shared/rules/accounts/contract.ts';
import { Refusal } from '../refusal.ts';
import { getRecord } from '../registers/get.ts';
import type { Session } from '../session.ts';
import { chartOf } from '../accounts/chart.ts';
import type { ContractAnswer } from './answers.ts';
import { contractAccounts } from './contractAccounts.ts';
import { contractFactsOf, termsOf } from './contractFacts.ts';
import { contractRows } from './listContracts.ts';
import { mentionsOf, namedLeaf } from './naming.ts';
import { partyKinds } from './partyKinds.ts';

/** A contract with its receipts and what its terms say. @throws Refusal `record.unknown`, `record.voided` */
export function oneContract(
  session: Session,
  id: string,
  asOf: string = session.today(),
): ContractAnswer {
  const record = getRecord(session.store, contracts, id);
  const contract = contractRows(session, asOf).find((row) => row.id === id);
  if (contract === undefined) throw new Refusal('record.voided');
  const { receipts } = contractFactsOf(session, record);
  const mentions = mentionsOf(
    session.store,
    receipts.map(({ voucher }) => voucher),
  );
  const chart = chartOf(session);
  const accounts = contractAccounts(record, partyKinds(session).get(contract.counterparty.id));
  return {
    asOf,
    contract,
    receipts: receipts.map(({ id: receipt, day, amountFen, voucher, remarks }) => ({
      id: receipt,
      ...{ day, amountFen, remarks },
      voucher: mentions(voucher),
    })),
    byTerms: termsOf(readContract(record)).map(({ dueOn, fromOn, toOn, amountFen }) => ({
      ...{ dueOn, fromOn, toOn, amountFen },
    })),
    accounts: {
      receivable: namedLeaf(chart, accounts.owed),
      income: namedLeaf(chart, accounts.result),
      prepaid: namedLeaf(chart, accounts.prepaid),
    },
  };
}
