import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { depreciations } from '../../../shared/registers/depreciations.ts';
import { distributionPlans } from '../../../shared/registers/distributionPlans.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { Refusal } from '../refusal.ts';
import { getRecord } from '../registers/get.ts';
import type { StoredRecord } from '../registers/rows.ts';
import {
  type Asked,
  type Considered,
  type PlannedPart,
  type Settling,
  nothingToAdd,
} from '../registers/settling.ts';
import type { Session } from '../session.ts';
import { recordsWith } from './estate.ts';

/**
 * A row that was written with a voucher stays as the voucher says: it is taken back by reversing
 * that (domain.md 6.4). One without a voucher, as from before the books, is free.
 * @param free the fields that may be put right all the same
 */
const bookedRow = (free: readonly string[]): Settling => ({
  consider: ({ existing, values }) => ({
    ...nothingToAdd,
    findings: isBooked(existing) ? changesOf(existing, values, free) : [],
  }),
  undone: refuseBooked,
  refused: { restore: 'economy.not-restored' },
});

const isBooked = (record: StoredRecord | undefined): record is StoredRecord =>
  record !== undefined && textIn(record, 'voucher') !== null;

function changesOf(existing: StoredRecord, values: AnyRecord, free: readonly string[]): Finding[] {
  return Object.keys(values)
    .filter((field) => !free.includes(field))
    .filter((field) => (values[field] ?? null) !== (existing[field] ?? null))
    .slice(0, 1)
    .map((field) => ({ level: 'error', code: 'economy.booked-fixed', field }));
}

/** @throws Refusal `economy.reverse-instead` for a row that its voucher carries */
function refuseBooked(_session: Session, record: StoredRecord): PlannedPart[] {
  if (isBooked(record)) throw new Refusal('economy.reverse-instead');
  return [];
}

/** Each asset and month once, by whatever way a row comes in (domain.md 6.5). */
function settleDepreciation(asked: Asked): Considered {
  const { session, existing, values } = asked;
  if (existing !== undefined) return { ...nothingToAdd, findings: changesOf(existing, values, []) };
  const [asset, month] = [textIn(values, 'asset'), textIn(values, 'month')];
  if (asset === null || month === null) return nothingToAdd;
  const done = recordsWith(session.store, depreciations, 'asset', asset).some(
    (row) => row['month'] === month,
  );
  return done
    ? {
        ...nothingToAdd,
        findings: [
          { level: 'error', code: 'depreciation.done', field: 'month', params: { month } },
        ],
      }
    : nothingToAdd;
}

/** A card with depreciation stays: its cost is in the books. @throws Refusal `asset.depreciated` */
function refuseDepreciated({ store }: Session, record: StoredRecord): PlannedPart[] {
  if (textIn(record, 'voucher') !== null) throw new Refusal('economy.reverse-instead');
  if (recordsWith(store, depreciations, 'asset', record.id).length > 0)
    throw new Refusal('asset.depreciated');
  return [];
}

/** The parts of a plan are in its voucher, also before they are paid. */
function settleShare(asked: Asked): Considered {
  const { session, existing, values } = asked;
  const plan = textIn({ ...existing, ...values }, 'plan');
  const posted = plan !== null && isBooked(getRecord(session.store, distributionPlans, plan));
  if (!posted) return nothingToAdd;
  const findings: Finding[] =
    existing === undefined
      ? [{ level: 'error', code: 'economy.booked-fixed', field: 'plan' }]
      : changesOf(existing, values, []);
  return { ...nothingToAdd, findings };
}

/** @throws Refusal `economy.reverse-instead` for a part of a plan that was posted */
function refuseShare({ store }: Session, record: StoredRecord): PlannedPart[] {
  if (isBooked(getRecord(store, distributionPlans, String(record['plan']))))
    throw new Refusal('economy.reverse-instead');
  return [];
}

/**
 * What the books hold of a card stays as its voucher says. A day of disposal that is only written on
 * the card leaves the asset in the books.
 */
function settleCard({ existing, values }: Asked): Considered {
  if (existing === undefined) return nothingToAdd;
  const fixed = isBooked(existing) ? ['costFen', 'account', 'voucher'] : [];
  const given = Object.fromEntries(
    Object.entries(values).filter(([field]) => fixed.includes(field)),
  );
  const on = values['disposedOn'] ?? null;
  const disposed: Finding[] =
    on !== null && on !== existing['disposedOn']
      ? [{ level: 'warning', code: 'asset.disposed-on-card', field: 'disposedOn' }]
      : [];
  return { ...nothingToAdd, findings: [...changesOf(existing, given, []), ...disposed] };
}

/** What stands between the registers of the estate and their vouchers. */
export const settleEstate: Readonly<Record<string, Settling>> = {
  depreciations: {
    consider: settleDepreciation,
    undone: refuseBooked,
    refused: { restore: 'economy.not-restored' },
  },
  assets: { consider: settleCard, undone: refuseDepreciated },
  contractReceipts: bookedRow(['remarks']),
  contractDues: bookedRow(['remarks', 'fromOn', 'toOn']),
  debtPayments: bookedRow(['remarks']),
  claimReceipts: bookedRow(['remarks']),
  grants: bookedRow(['remarks', 'sharePercent', 'decision', 'grantor', 'documentNo', 'name']),
  distributionPlans: bookedRow(['remarks', 'meetingNote', 'meeting', 'otherNote']),
  distributionShares: { consider: settleShare, undone: refuseShare },
};
