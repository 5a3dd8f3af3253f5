import type { AnyRecord } from '../../registers/define.ts';
import { addDays, addMonths, isDay } from '../calendar.ts';
import { numberIn, textIn } from '../reading.ts';

/** Code of contractStates. */
export type ContractState = 'running' | 'expired' | 'breached' | 'ended';

/** A contract as the rules read it (register contracts; domain.md 6.10). Days are ISO days. */
export interface Contract {
  readonly id: string;
  readonly name: string;
  /** Code of contractKinds. */
  readonly kind: string;
  /** Whether the collective receives or pays. */
  readonly direction: 'in' | 'out';
  readonly state: ContractState;
  readonly fromOn: string;
  readonly toOn: string;
  readonly endedOn: string | null;
  readonly totalFen: number | null;
  readonly yearlyFen: number | null;
  /** Null where all is paid at once. */
  readonly everyMonths: number | null;
  readonly firstDueOn: string | null;
  /** 5 is 5 % more each time. */
  readonly escalatorPercent: number | null;
  readonly escalatorFen: number | null;
  /** After how many years each time; every year where it is left out. */
  readonly escalatorYears: number | null;
  /** In mu. */
  readonly area: number | null;
}

const states: readonly ContractState[] = ['running', 'expired', 'breached', 'ended'];

export const readContract = (record: AnyRecord): Contract => ({
  id: textIn(record, 'id') ?? '',
  name: textIn(record, 'name') ?? '',
  kind: textIn(record, 'kind') ?? 'other',
  direction: record['direction'] === 'out' ? 'out' : 'in',
  state: states.find((state) => state === record['state']) ?? 'running',
  fromOn: textIn(record, 'fromOn') ?? '',
  toOn: textIn(record, 'toOn') ?? '',
  endedOn: textIn(record, 'endedOn'),
  totalFen: numberIn(record, 'totalFen'),
  yearlyFen: numberIn(record, 'yearlyFen'),
  everyMonths: numberIn(record, 'everyMonths'),
  firstDueOn: textIn(record, 'firstDueOn'),
  escalatorPercent: numberIn(record, 'escalatorPercent'),
  escalatorFen: numberIn(record, 'escalatorFen'),
  escalatorYears: numberIn(record, 'escalatorYears'),
  area: numberIn(record, 'area'),
});

/** Whether its term can be reckoned with: two real days in order. */
export const hasTerm = ({ fromOn, toOn }: Pick<Contract, 'fromOn' | 'toOn'>): boolean =>
  isDay(fromOn) && isDay(toOn) && fromOn <= toOn;

/**
 * The day after the term. Many papers let a term of full years end on the day on which it began
 * (2020-01-01 to 2030-01-01): that is ten years, not ten years and a day.
 */
export function endOfTerm({ fromOn, toOn }: Pick<Contract, 'fromOn' | 'toOn'>): string {
  const years = Number(toOn.slice(0, 4)) - Number(fromOn.slice(0, 4));
  return years > 0 && addMonths(fromOn, years * 12) === toOn ? toOn : addDays(toOn, 1);
}

/** How it stands at a day: what its state says, and expired once its term is over. */
export function contractState(contract: Contract, asOf: string): ContractState {
  const { state, endedOn, toOn } = contract;
  if (endedOn !== null && endedOn <= asOf) return 'ended';
  if (state === 'ended') return endedOn === null ? 'ended' : 'running';
  return state === 'running' && toOn < asOf ? 'expired' : state;
}
