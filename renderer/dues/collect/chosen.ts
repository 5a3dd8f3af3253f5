import type { DuesCell } from '../../../shared/rules/dues/grid.ts';
import { openFen } from '../../../shared/rules/dues/grid.ts';

/** A row of the grid, as far as ticking needs it. */
export interface TickedRow {
  readonly member: { readonly id: string; readonly name: string };
  /** Code of payerKinds; null where nothing is due. */
  readonly kind: string | null;
  readonly cells: readonly Pick<DuesCell, 'month' | 'state' | 'dueFen' | 'paidFen'>[];
}

/** A member of whom months are ticked, with what is open of each. */
export interface ChosenMember {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  /** Fen by `YYYY-MM`. */
  readonly months: ReadonlyMap<string, number>;
}

/** What is ticked, by member; it may be of several years. */
export type Chosen = ReadonlyMap<string, ChosenMember>;

export const nothingChosen: Chosen = new Map();

/** A month of a member that is meant by a click or a key. */
export interface Meant {
  readonly row: TickedRow;
  readonly months: readonly string[];
}

const owed = ({ row, months }: Meant): readonly (readonly [string, number])[] =>
  row.cells
    .filter((cell) => months.includes(cell.month) && openFen(cell) > 0)
    .map((cell) => [cell.month, openFen(cell)]);

export const isChosen = (chosen: Chosen, member: string, month: string): boolean =>
  chosen.get(member)?.months.has(month) ?? false;

/** Whether anything is to be paid of what is meant. */
export const anyOwed = (meant: readonly Meant[]): boolean =>
  meant.some((one) => owed(one).length > 0);

/** Whether all that is to be paid of what is meant is ticked. */
export const allChosen = (chosen: Chosen, meant: readonly Meant[]): boolean =>
  anyOwed(meant) &&
  meant.every((one) => owed(one).every(([month]) => isChosen(chosen, one.row.member.id, month)));

/**
 * Ticks what is to be paid of what is meant; where all of it is ticked already, takes the ticks
 * away. Months that are paid or not due are left out.
 */
export function toggle(chosen: Chosen, meant: readonly Meant[]): Chosen {
  const off = allChosen(chosen, meant);
  const next = new Map(chosen);
  for (const one of meant) {
    const { member, kind } = one.row;
    const months = new Map(next.get(member.id)?.months);
    for (const [month, fen] of owed(one)) {
      if (off) months.delete(month);
      else months.set(month, fen);
    }
    if (months.size === 0) next.delete(member.id);
    else next.set(member.id, { id: member.id, name: member.name, kind, months });
  }
  return next;
}

/** How many members and months, and how much in all. */
export interface ChosenSum {
  readonly members: number;
  readonly months: number;
  readonly amountFen: number;
}

export const sumOf = (members: Iterable<ChosenMember>): ChosenSum => {
  const sum = { members: 0, months: 0, amountFen: 0 };
  for (const { months } of members) {
    sum.members += 1;
    sum.months += months.size;
    for (const fen of months.values()) sum.amountFen += fen;
  }
  return sum;
};

/** The sums of each kind of payer, in the order in which the kinds first come. */
export const sumsByKind = (
  chosen: Chosen,
): readonly (ChosenSum & { readonly kind: string | null })[] =>
  [...Map.groupBy(chosen.values(), ({ kind }) => kind)].map(([kind, members]) => ({
    kind,
    ...sumOf(members),
  }));

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

/** The months of a quarter of a year. */
export const monthsOfQuarter = (year: number, quarter: Quarter): readonly string[] =>
  [1, 2, 3].map((at) => monthOf(year, (quarter - 1) * 3 + at));

export const monthOf = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}`;

/** The quarter of a month, `YYYY-MM`. */
export const quarterOf = (month: string): Quarter =>
  quarters[Math.ceil(Number(month.slice(5, 7)) / 3) - 1] ?? 1;
