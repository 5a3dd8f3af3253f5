import type { AnyRecord } from '../../registers/define.ts';
import { isDay } from '../calendar.ts';
import { numberIn, textIn } from '../reading.ts';

/** Code of depreciationMethods. */
export type DepreciationMethod = 'straight-line' | 'work-done' | 'none';

/** An asset card as the rules read it (register assets; domain.md 6.5). */
export interface Asset {
  readonly id: string;
  readonly name: string;
  /** The account of its cost: 151 unless it is biological or intangible. */
  readonly account: string;
  /** What its depreciation is charged to. */
  readonly expenseAccount: string;
  readonly method: DepreciationMethod;
  readonly costFen: number;
  readonly residualFen: number;
  /** `YYYY-MM` of the day on which its use began; of its acquisition where that is not written down. */
  readonly usedFrom: string | null;
  readonly lifeMonths: number | null;
  /** All the work that it is good for, in its own unit. */
  readonly workTotal: number | null;
  /** Depreciated before the books took it over, up to and with `takenOverMonth`. */
  readonly takenOverFen: number;
  readonly takenOverMonth: string | null;
  /** `YYYY-MM`; null while it is held. */
  readonly disposedIn: string | null;
}

const accountOf: Readonly<Record<string, string>> = {
  'productive-biological': '132',
  'public-biological': '134',
  'intangible': '161',
};

/** Land, consumable (131) and public-welfare (134) biological assets are never depreciated. */
const neverDepreciated = (category: string | null, account: string): boolean =>
  category === 'land' || account.startsWith('131') || account.startsWith('134');

const monthForm = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const monthOf = (text: string | null): string | null =>
  text !== null && (isDay(text) || monthForm.test(text)) ? text.slice(0, 7) : null;

/** @param record of assets; where accounts are left out they follow from category and class */
export function readAsset(record: AnyRecord): Asset {
  const category = textIn(record, 'category');
  const account = textIn(record, 'account') ?? accountOf[category ?? ''] ?? '151';
  return {
    id: textIn(record, 'id') ?? '',
    name: textIn(record, 'name') ?? '',
    account,
    expenseAccount:
      textIn(record, 'expenseAccount') ?? (record['class'] === 'public' ? '514' : '511'),
    method: neverDepreciated(category, account) ? 'none' : methodOf(textIn(record, 'method')),
    costFen: numberIn(record, 'costFen') ?? 0,
    residualFen: numberIn(record, 'residualFen') ?? 0,
    usedFrom: monthOf(textIn(record, 'startedOn')) ?? monthOf(textIn(record, 'acquiredOn')),
    lifeMonths: numberIn(record, 'lifeMonths'),
    workTotal: numberIn(record, 'workTotal'),
    takenOverFen: numberIn(record, 'takenOverFen') ?? 0,
    takenOverMonth: monthOf(textIn(record, 'takenOverMonth')),
    disposedIn: monthOf(textIn(record, 'disposedOn')),
  };
}

const methodOf = (method: string | null): DepreciationMethod =>
  method === 'straight-line' || method === 'work-done' ? method : 'none';
