import type { AnyRecord } from '../../../shared/registers/define.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { isMemberKind } from './partyKinds.ts';
import { prepaidAccounts } from './prepaid.ts';

/** Where a contract is booked. */
export interface ContractAccounts {
  /** What is owed under it: 112 or 113; of a contract of ours to pay 211. */
  readonly owed: string;
  /** Its income, or what it is paid for. */
  readonly result: string;
  /** What is paid before its time. */
  readonly prepaid: string;
}

/**
 * The accounts of a contract, where it leaves them out (domain.md 6.4): a member's fee is owed on
 * 113, others' on 112, and is operating revenue; works that the collective pays go to 153, the rest
 * to 511.
 * @param partyKind code of partyKinds
 */
export function contractAccounts(
  record: AnyRecord,
  partyKind: string | null | undefined,
): ContractAccounts {
  const direction = record['direction'] === 'out' ? 'out' : 'in';
  const owed = direction === 'out' ? '211' : isMemberKind(partyKind ?? null) ? '113' : '112';
  const result = direction === 'in' ? '501' : record['kind'] === 'works' ? '153' : '511';
  return {
    owed: textIn(record, 'receivableAccount') ?? owed,
    result: textIn(record, 'incomeAccount') ?? result,
    prepaid: prepaidAccounts[direction],
  };
}
