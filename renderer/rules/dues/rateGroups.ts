import type { AnyRecord } from '../../../shared/registers/define.ts';
import { firstMonthOf } from '../../../shared/rules/dues/months.ts';
import { defaultDuesRates } from '../../../shared/rules/dues/defaultDuesRates.ts';

/** All bands of a kind of payer that hold from one month on (domain.md 5.1). */
export interface RateGroup {
  readonly key: string;
  /** Code of payerKinds. */
  readonly kind: string;
  /** `YYYY-MM`. */
  readonly from: string;
  /** As shipped, in the place of shipped ones from the same month, or the user's own. */
  readonly origin: 'shipped' | 'changed' | 'own';
  /** Records of duesRates, the lowest band first; shipped ones have no id. */
  readonly rows: readonly AnyRecord[];
}

const above = (row: AnyRecord): number => Number(row['aboveFen'] ?? 0);
const kindOf = (row: AnyRecord): string => String(row['kind']);
const monthOf = (row: AnyRecord): string => firstMonthOf(String(row['from']));
const keyOf = (row: AnyRecord): string => `${kindOf(row)} ${monthOf(row)}`;

/**
 * The table of rates in groups, in the order of the shipped kinds, the latest month first: the
 * user's rows stand beside the shipped ones, or in their place where kind and month are the same.
 * @param own records of duesRates that are not voided
 */
export function rateGroups(
  own: readonly AnyRecord[],
  shipped: readonly AnyRecord[] = defaultDuesRates,
): readonly RateGroup[] {
  const mine = Map.groupBy(own, keyOf);
  const theirs = Map.groupBy(shipped, keyOf);
  const kinds = [...new Set([...shipped, ...own].map(kindOf))];
  return [...new Set([...theirs.keys(), ...mine.keys()])]
    .map((key): RateGroup => {
      const ownRows = mine.get(key);
      const rows = (ownRows ?? theirs.get(key) ?? []).toSorted((a, b) => above(a) - above(b));
      const [kind = '', from = ''] = key.split(' ');
      const origin = ownRows === undefined ? 'shipped' : theirs.has(key) ? 'changed' : 'own';
      return { key, kind, from, origin, rows };
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.from < b.from ? 1 : -1));
}

/** How a group stands in a month: the one that holds, one that is to come, or one gone by. */
export type GroupState = 'now' | 'later' | 'before';

/** @param month `YYYY-MM` */
export function stateOf(group: RateGroup, all: readonly RateGroup[], month: string): GroupState {
  if (group.from > month) return 'later';
  const latest = all
    .filter(({ kind, from }) => kind === group.kind && from <= month)
    .reduce((last, { from }) => (from > last ? from : last), '');
  return group.from === latest ? 'now' : 'before';
}
