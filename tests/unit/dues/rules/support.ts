import { lastDayOf } from '../../../../shared/rules/calendar.ts';
import type { DueMonth, DuesRows } from '../../../../shared/rules/dues/dueMonths.ts';
import type { DuesMember } from '../../../../shared/rules/dues/duesMember.ts';
import type { PaidShare } from '../../../../shared/rules/dues/grid.ts';
import { readPayer } from '../../../../shared/rules/dues/payers.ts';
import { readRates } from '../../../../shared/rules/dues/rates.ts';
import type { DuesReceipt } from '../../../../shared/rules/dues/receipt.ts';
import { readRelief } from '../../../../shared/rules/dues/reliefs.ts';
import { readTerms } from '../../../../shared/rules/dues/terms.ts';
import type { AnyRecord } from '../../../../shared/registers/define.ts';

export const shipped = readRates([]);

/** Admitted by the branch long ago, still there. */
export const memberOf = (changes: Partial<DuesMember> = {}): DuesMember => ({
  id: 'm',
  joinedOn: '2010-07-01',
  enteredBy: [{ value: 'admission', on: '2010-07-01' }],
  leftBy: [{ value: null, on: '2010-07-01' }],
  status: [{ value: 'normal', on: '2010-07-01' }],
  branch: [{ value: 'b1', on: '2010-07-01' }],
  ...changes,
});

interface Records {
  readonly payers?: readonly AnyRecord[];
  readonly reliefs?: readonly AnyRecord[];
  readonly terms?: readonly AnyRecord[];
  readonly rates?: readonly AnyRecord[];
}

export const rowsOf = ({
  payers = [],
  reliefs = [],
  terms = [],
  rates = [],
}: Records): DuesRows => ({
  payers: payers.map(readPayer),
  reliefs: reliefs.map(readRelief),
  terms: terms.map((row) => readTerms({ branch: null, ...row })),
  rates: readRates(rates),
});

export const dueOf = (month: string, changes: Partial<DueMonth> = {}): DueMonth => ({
  month,
  state: 'due',
  amountFen: 1500,
  why: 'rate',
  branch: 'b1',
  kind: 'salaried',
  baseFen: 300_000,
  percent: 0.5,
  assumed: false,
  reduced: false,
  relief: null,
  approvalNo: null,
  payByOn: `${month}-28`,
  behindAfterOn: lastDayOf(month),
  ...changes,
});

export const receiptOf = (changes: Partial<DuesReceipt> = {}): DuesReceipt => ({
  id: 'r1',
  branch: 'b1',
  member: 'm',
  kind: 'regular',
  months: ['2026-01'],
  amountFen: 1500,
  receivedOn: '2026-01-10',
  payer: null,
  paidElsewhere: false,
  proof: null,
  reason: null,
  reverses: null,
  reversalReason: null,
  ...changes,
});

export const shareOf = (
  month: string,
  amountFen: number,
  receivedOn: string,
  changes: Partial<PaidShare['receipt']> = {},
): PaidShare => ({
  month,
  amountFen,
  receipt: { ...receiptOf({ id: `${month} ${receivedOn}`, receivedOn }), ...changes },
});
