import type { MonthShare } from '../../../shared/rules/dues/allocate.ts';
import type { Chosen } from './chosen.ts';

interface Planned {
  readonly member: { readonly id: string };
  readonly shares: readonly MonthShare[];
}

/** What is ticked with the amounts that the program would write; the grid's may be out of date. */
export function withPlanned(chosen: Chosen, items: readonly Planned[]): Chosen {
  const sharesOf = new Map(items.map(({ member, shares }) => [member.id, shares]));
  return new Map(
    [...chosen].map(([id, member]) => {
      const shares = sharesOf.get(id);
      if (shares === undefined) return [id, member];
      const months = new Map(shares.map(({ month, amountFen }) => [month, amountFen]));
      return [id, { ...member, months }];
    }),
  );
}
