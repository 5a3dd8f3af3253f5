import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { Ageing } from '../../../shared/rules/accounts/ageing.ts';
import type { DebtStanding } from '../../../shared/rules/accounts/debt.ts';
import type { Named, VoucherMention } from '../accounts/answers.ts';
import type { NamedAccount } from './answers.ts';

// What /api/economy answers of debts and claims (domain.md 6.10). Money is whole fen.

/** A debt or a claim with how it stands. */
export interface DebtRow extends DebtStanding {
  readonly id: string;
  readonly version: number;
  readonly record: AnyRecord;
  readonly party: Named;
  readonly kind: string;
  readonly cause: string;
  readonly incurredOn: string;
  readonly dueOn: string | null;
  readonly principalFen: number;
  /** Where it is booked. */
  readonly account: NamedAccount | null;
  readonly movements: readonly DebtMovement[];
  /** Dated after the day. */
  readonly later: number;
}

export interface DebtMovement {
  readonly id: string;
  readonly day: string;
  readonly principalFen: number;
  readonly interestFen: number;
  readonly voucher: VoucherMention | null;
  readonly remarks: string | null;
}

/** GET /debts and /claims */
export interface DebtsAnswer {
  readonly asOf: string;
  readonly rows: readonly DebtRow[];
  readonly totals: {
    readonly count: number;
    readonly principalFen: number;
    readonly repaidFen: number;
    readonly balanceFen: number;
    readonly interestOwedFen: number;
    readonly overdueFen: number;
  };
  readonly ageing: Ageing;
}
