import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { Ageing } from '../../../shared/rules/accounts/ageing.ts';
import type { ContractState } from '../../../shared/rules/accounts/contract.ts';
import type { Named, VoucherMention } from '../accounts/answers.ts';
import type { NamedAccount } from './answers.ts';

// What /api/economy answers of contracts (domain.md 6.10). Money is whole fen.

/** A payment that is due of a contract. */
export interface ContractDueRow {
  /** Null while the schedule follows from the terms and is not stored. */
  readonly id: string | null;
  readonly dueOn: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly amountFen: number;
  readonly paidFen: number;
  readonly openFen: number;
  /** Received before its time and still under 211. */
  readonly prepaidFen: number;
  /** Days for which it is late at the day; 0 where it is not. */
  readonly daysLate: number;
  /** By which its claim or its income was booked. */
  readonly voucher: VoucherMention | null;
  readonly remarks: string | null;
}

export interface ContractReceiptRow {
  readonly id: string;
  readonly day: string;
  readonly amountFen: number;
  readonly voucher: VoucherMention | null;
  readonly remarks: string | null;
}

/** A contract as the list shows it. */
export interface ContractRow {
  readonly id: string;
  readonly version: number;
  /** The contract, with the keys of the register contracts. */
  readonly record: AnyRecord;
  readonly number: string;
  readonly name: string;
  readonly direction: 'in' | 'out';
  readonly counterparty: Named;
  readonly asset: Named | null;
  readonly resource: Named | null;
  readonly fromOn: string;
  readonly toOn: string;
  /** As it stands at the day. */
  readonly state: ContractState;
  /** True while the dues follow from the terms and are not stored. */
  readonly byTerms: boolean;
  readonly dues: readonly ContractDueRow[];
  readonly receivedFen: number;
  /** All that is due over the term. */
  readonly totalFen: number;
  /** Due up to the day. */
  readonly dueFen: number;
  readonly arrearsFen: number;
  /** Since when the oldest is unpaid. */
  readonly since: string | null;
  readonly ageing: Ageing;
  /** Received beyond all that is due. */
  readonly aboveFen: number;
  readonly nextDue: { readonly dueOn: string; readonly openFen: number } | null;
  readonly rentPerMuFen: number | null;
  readonly medianRentFen: number | null;
  readonly alerts: readonly Finding[];
}

/** GET /contracts */
export interface ContractsAnswer {
  readonly asOf: string;
  readonly rows: readonly ContractRow[];
  readonly totals: {
    readonly running: number;
    /** Of those under which the collective receives. */
    readonly yearDueFen: number;
    readonly yearReceivedFen: number;
    readonly arrearsFen: number;
    readonly ageing: Ageing;
    readonly withAlerts: number;
  };
}

/** GET /contracts/:id */
export interface ContractAnswer {
  readonly asOf: string;
  readonly contract: ContractRow;
  readonly receipts: readonly ContractReceiptRow[];
  /** What the terms say, for putting stored dues right. */
  readonly byTerms: readonly {
    readonly dueOn: string;
    readonly fromOn: string;
    readonly toOn: string;
    readonly amountFen: number;
  }[];
  /** Where a receipt goes unless the user chooses otherwise. */
  readonly accounts: {
    readonly receivable: NamedAccount | null;
    readonly income: NamedAccount | null;
    readonly prepaid: NamedAccount | null;
  };
}
