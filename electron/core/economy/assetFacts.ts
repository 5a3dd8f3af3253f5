import { assets } from '../../../shared/registers/assets.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { depreciations } from '../../../shared/registers/depreciations.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';
import { type Asset, readAsset } from '../../../shared/rules/accounts/asset.ts';
import { depreciationOf, depreciationSpan } from '../../../shared/rules/accounts/depreciation.ts';
import { workDepreciationOf } from '../../../shared/rules/accounts/workDepreciation.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { monthsFrom } from '../../../shared/rules/dues/months.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { recordsBy, recordsOf, recordsWith } from './estate.ts';

const register: Register = assets;

/** What is posted of an asset for a month. */
export interface PostedMonth {
  readonly amountFen: number;
  readonly work: number;
  readonly voucher: string | null;
}

/** An asset card as the rules read it, with what is posted of its depreciation by month. */
export interface AssetFacts {
  readonly record: StoredRecord;
  readonly asset: Asset;
  readonly posted: ReadonlyMap<string, PostedMonth>;
}

/** All asset cards, in the order in which they were written. */
export function allAssetFacts({ store }: Session): readonly AssetFacts[] {
  const rows = recordsBy(store, depreciations, 'asset');
  return recordsOf(store, register).map((record) => factsOf(record, rows.get(record.id) ?? []));
}

/** One card. */
export const assetFactsOf = ({ store }: Session, record: StoredRecord): AssetFacts =>
  factsOf(record, recordsWith(store, depreciations, 'asset', record.id));

const factsOf = (record: StoredRecord, rows: readonly StoredRecord[]): AssetFacts => ({
  record,
  asset: readAsset(record),
  posted: new Map(
    rows.map((row): [string, PostedMonth] => [
      String(row['month']),
      {
        amountFen: numberIn(row, 'amountFen') ?? 0,
        work: numberIn(row, 'work') ?? 0,
        voucher: textIn(row, 'voucher'),
      },
    ]),
  ),
});

/** The same with one more month posted. */
export const withPosted = (facts: AssetFacts, month: string, more: PostedMonth): AssetFacts => ({
  ...facts,
  posted: new Map([...facts.posted, [month, more]]),
});

/** Taken over and posted up to and with a month, in fen. */
export const accumulatedTo = ({ asset, posted }: AssetFacts, month: string): number =>
  asset.takenOverFen +
  [...posted].reduce((sum, [each, { amountFen }]) => sum + (each <= month ? amountFen : 0), 0);

/** What there is left to depreciate after all that is posted, in fen. */
const leftOf = (facts: AssetFacts): number =>
  Math.max(0, facts.asset.costFen - facts.asset.residualFen - accumulatedTo(facts, '9999-12'));

/** Work done before a month, since the books have the asset. */
export const workBefore = ({ posted }: AssetFacts, month: string): number =>
  [...posted].reduce((sum, [each, { work }]) => sum + (each < month ? work : 0), 0);

/**
 * What an asset is to be depreciated by in a month, in fen (domain.md 6.5), and never by more than
 * is left. In the last month of its life goes all that is left, where all months before are posted.
 * @param work of the month, for an asset that is depreciated by it
 * @returns 0 where the month is posted already
 */
export function amountOf(facts: AssetFacts, month: string, work = 0): number {
  const { asset, posted } = facts;
  if (posted.has(month)) return 0;
  const left = leftOf(facts);
  if (asset.method === 'work-done')
    return Math.min(left, workDepreciationOf(asset, month, workBefore(facts, month), work));
  const span = depreciationSpan(asset);
  const atEnd =
    span?.lifeEnd === month &&
    monthsFrom(span.from, addMonths(month, -1)).every((each) => posted.has(each));
  return atEnd ? left : Math.min(left, depreciationOf(asset, month));
}

/**
 * The months up to one in which an asset should have been depreciated and is not, from the
 * beginning of the books on: what was before them is taken over. By work nothing is known before
 * the work is given.
 */
export function openMonths(facts: AssetFacts, beginMonth: string, to: string): readonly string[] {
  const span = depreciationSpan(facts.asset);
  if (!span?.lifeEnd || !span.to) return [];
  const from = span.from < beginMonth ? beginMonth : span.from;
  const last = span.to < to ? span.to : to;
  return monthsFrom(from, last).filter((month) => amountOf(facts, month) > 0);
}

/** Whether work can be given of an asset in a month. */
export function takesWork({ asset, posted }: AssetFacts, month: string): boolean {
  const span = depreciationSpan(asset);
  if (span === null || asset.method !== 'work-done' || posted.has(month)) return false;
  return month >= span.from && (span.to === null || month <= span.to);
}
