import { contractDues } from '../../../shared/registers/contractDues.ts';
import { contractReceipts } from '../../../shared/registers/contractReceipts.ts';
import { contracts } from '../../../shared/registers/contracts.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { resources } from '../../../shared/registers/resources.ts';
import { type Contract, readContract } from '../../../shared/rules/accounts/contract.ts';
import {
  type ContractDue,
  contractDues as duesByTerms,
} from '../../../shared/rules/accounts/contractDues.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { recordsBy, recordsOf, recordsWith } from './estate.ts';
import { type PrepaidOf, prepaidOf } from './prepaid.ts';

const register: Register = contracts;

/** A payment due with what the store keeps about it; the id is null while it follows from the terms. */
export interface KnownDue extends ContractDue {
  readonly id: string | null;
  readonly version: number;
  /** By which its claim or its income was booked. */
  readonly voucher: string | null;
  readonly remarks: string | null;
}

/** Money received, or paid under a contract of ours to pay. */
export interface KnownReceipt {
  readonly id: string;
  readonly day: string;
  readonly amountFen: number;
  /** Of it: what was kept aside as paid before its time. */
  readonly prepaidFen: number;
  readonly voucher: string | null;
  readonly remarks: string | null;
}

/** A contract with what is due of it and what came in. */
export interface ContractFacts {
  readonly record: StoredRecord;
  readonly contract: Contract;
  /** True while the dues follow from the terms and are not stored. */
  readonly byTerms: boolean;
  readonly dues: readonly KnownDue[];
  /** By day, those of one day in the order in which they were written. */
  readonly receipts: readonly KnownReceipt[];
  /** Code of resourceKinds; null where its subject is no resource. */
  readonly resourceKind: string | null;
}

/** All contracts, in the order in which they were written. */
export function allContractFacts(session: Session): readonly ContractFacts[] {
  const { store } = session;
  const dues = recordsBy(store, contractDues, 'contract');
  const receipts = recordsBy(store, contractReceipts, 'contract');
  const prepaid = prepaidOf(store);
  const kinds = new Map(
    recordsOf(store, resources).map((record) => [record.id, textIn(record, 'kind')]),
  );
  return recordsOf(store, register).map((record) =>
    factsOf(record, dues.get(record.id) ?? [], receipts.get(record.id) ?? [], prepaid, kinds),
  );
}

/** One contract. */
export function contractFactsOf({ store }: Session, record: StoredRecord): ContractFacts {
  return factsOf(
    record,
    recordsWith(store, contractDues, 'contract', record.id),
    recordsWith(store, contractReceipts, 'contract', record.id),
    prepaidOf(store, record.id),
    new Map(),
  );
}

function factsOf(
  record: StoredRecord,
  dues: readonly StoredRecord[],
  receipts: readonly StoredRecord[],
  prepaid: PrepaidOf,
  kinds: ReadonlyMap<string, string | null>,
): ContractFacts {
  const contract = readContract(record);
  const stored = dues.map(readDue).sort(byDue);
  return {
    record,
    contract,
    byTerms: stored.length === 0,
    dues: stored.length > 0 ? stored : termsOf(contract),
    receipts: receipts
      .map((receipt) => readReceipt(receipt, contract.direction, prepaid))
      .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)),
    resourceKind: kinds.get(textIn(record, 'resource') ?? '') ?? null,
  };
}

const byDue = (a: KnownDue, b: KnownDue): number =>
  a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1;

/** The dues as they follow from the terms. */
export const termsOf = (contract: Contract): readonly KnownDue[] =>
  duesByTerms(contract).map((due) => ({
    ...due,
    ...{ id: null, version: 0, voucher: null, remarks: null },
  }));

function readDue(record: StoredRecord): KnownDue {
  const dueOn = textIn(record, 'dueOn') ?? '';
  return {
    id: record.id,
    version: record.version,
    dueOn,
    fromOn: textIn(record, 'fromOn') ?? dueOn,
    toOn: textIn(record, 'toOn') ?? dueOn,
    amountFen: numberIn(record, 'amountFen') ?? 0,
    voucher: textIn(record, 'voucher'),
    remarks: textIn(record, 'remarks'),
  };
}

function readReceipt(
  record: StoredRecord,
  direction: 'in' | 'out',
  prepaid: PrepaidOf,
): KnownReceipt {
  const voucher = textIn(record, 'voucher');
  return {
    id: record.id,
    day: textIn(record, 'day') ?? '',
    amountFen: numberIn(record, 'amountFen') ?? 0,
    prepaidFen: voucher === null ? 0 : prepaid(voucher, direction),
    voucher,
    remarks: textIn(record, 'remarks'),
  };
}
