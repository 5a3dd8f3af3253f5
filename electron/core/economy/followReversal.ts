import { assets } from '../../../shared/registers/assets.ts';
import { bankLines } from '../../../shared/registers/bankLines.ts';
import { claimReceipts } from '../../../shared/registers/claimReceipts.ts';
import { claims } from '../../../shared/registers/claims.ts';
import { contractDues } from '../../../shared/registers/contractDues.ts';
import { contractReceipts } from '../../../shared/registers/contractReceipts.ts';
import { debtPayments } from '../../../shared/registers/debtPayments.ts';
import { debts } from '../../../shared/registers/debts.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { depreciations } from '../../../shared/registers/depreciations.ts';
import { distributionPlans } from '../../../shared/registers/distributionPlans.ts';
import { distributionShares } from '../../../shared/registers/distributionShares.ts';
import { grants } from '../../../shared/registers/grants.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { storedLines } from '../accounts/voucherDesk.ts';
import { getRecord } from '../registers/get.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { PlannedPart } from '../registers/settling.ts';
import type { Session } from '../session.ts';
import { disposedAsset } from './disposalEvent.ts';
import { recordsWith } from './estate.ts';

/** Rows that are void when their voucher is taken back. */
const voided: readonly Register[] = [depreciations, contractReceipts, debtPayments, claimReceipts];

/** Rows that were only booked by the voucher: they stay and are open again. */
const opened: readonly (readonly [Register, field: string, cleared: AnyRecord])[] = [
  [contractDues, 'voucher', { voucher: null }],
  [grants, 'receiptVoucher', { receiptVoucher: null }],
  [grants, 'voucher', { voucher: null, quantifiedOn: null, asset: null, assetFen: null }],
  [distributionPlans, 'voucher', { voucher: null }],
  [distributionShares, 'voucher', { voucher: null, paidOn: null }],
];

/**
 * What is undone in the act in which a voucher is taken back (domain.md 6.4, 6.5, 6.9, 6.10): the
 * movements that it booked are void, debts and claims that they settled are open, a card is as it
 * was, and the lines of the bank statement wait for another line of the books.
 */
export function followReversal(session: Session, voucher: string): PlannedPart[] {
  const { store } = session;
  const gone = { voidedAt: session.now() };
  return [
    ...voided.flatMap((register) =>
      recordsWith(store, register, 'voucher', voucher).map((row) => changed(register, row, gone)),
    ),
    ...opened.flatMap(([register, field, cleared]) =>
      recordsWith(store, register, field, voucher).map((row) => changed(register, row, cleared)),
    ),
    ...openAgain(session, voucher),
    ...cardAsItWas(session, voucher),
    ...storedLines(store, voucher).flatMap((line) =>
      recordsWith(store, bankLines, 'line', textIn(line, 'id') ?? '').map((row) =>
        changed(bankLines, row, { line: null }),
      ),
    ),
  ];
}

const changed = (register: Register, existing: StoredRecord, changes: AnyRecord): PlannedPart => ({
  register,
  plan: {
    ...{ id: existing.id, existing, changes, findings: [] },
    record: { ...existing, ...changes },
  },
});

/** Debts owe again what was paid of them, also the interest that was agreed; claims likewise. */
function openAgain({ store }: Session, voucher: string): PlannedPart[] {
  const payments = recordsWith(store, debtPayments, 'voucher', voucher);
  const receipts = recordsWith(store, claimReceipts, 'voucher', voucher);
  return [
    ...[...Map.groupBy(payments, (row) => String(row['debt']))].map(([id, rows]) => {
      const debt = getRecord(store, debts, id);
      const agreed = numberIn(debt, 'interestOwedFen');
      const paid = rows.reduce((sum, row) => sum + (numberIn(row, 'interestFen') ?? 0), 0);
      const interest = agreed === null ? {} : { interestOwedFen: agreed + paid };
      return changed(debts, debt, { settledOn: null, ...interest });
    }),
    ...[...new Set(receipts.map((row) => String(row['claim'])))].map((id) =>
      changed(claims, getRecord(store, claims, id), { settledOn: null }),
    ),
  ];
}

/**
 * A card that was made with its purchase goes with it; one that was booked from a grant stays and is
 * in the books no more; one that was disposed of is there again.
 */
function cardAsItWas(session: Session, voucher: string): PlannedPart[] {
  const { store } = session;
  const record = getRecord(store, vouchers, voucher);
  const disposed = disposedAsset(textIn(record, 'event'));
  const bought = record['source'] === 'asset';
  const ofGrant = recordsWith(store, grants, 'voucher', voucher).flatMap((grant) => {
    const id = textIn(grant, 'asset');
    return id === null ? [] : [getRecord(store, assets, id)];
  });
  const booked = recordsWith(store, assets, 'voucher', voucher);
  const granted = new Set(ofGrant.map(({ id }) => id));
  return [
    ...ofGrant.map((card) =>
      changed(assets, card, {
        grant: null,
        ...(card['voucher'] === voucher && { voucher: null }),
      }),
    ),
    ...booked
      .filter(({ id }) => !granted.has(id))
      .map((card) =>
        changed(assets, card, bought ? { voidedAt: session.now() } : { voucher: null }),
      ),
    ...(disposed === null ? [] : [changed(assets, getRecord(store, assets, disposed), held)]),
  ];
}

/** A card without its disposal. */
const held: AnyRecord = {
  disposedOn: null,
  disposal: null,
  disposalFen: null,
  disposalReason: null,
};
