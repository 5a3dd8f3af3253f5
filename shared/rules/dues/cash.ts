import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import type { DuesReceipt } from './receipt.ts';

/** An amount that went on a day. */
export interface Moved {
  /** ISO day. */
  readonly on: string;
  readonly amountFen: number;
}

/** All that brings dues into a branch's cash or takes them out; the love fund is kept apart. */
export interface CashBook {
  readonly receipts: readonly Pick<
    DuesReceipt,
    'kind' | 'amountFen' | 'receivedOn' | 'paidElsewhere'
  >[];
  readonly remittances: readonly (Moved & { readonly kind: 'dues' | 'large' })[];
  readonly returns: readonly Moved[];
  readonly spendings: readonly Moved[];
}

/** in hand = collected − remitted + returned − spent; large dues by themselves. */
export interface DuesCash {
  /** Regular and voluntary, without what was paid elsewhere. */
  readonly collectedFen: number;
  readonly remittedFen: number;
  readonly returnedFen: number;
  readonly spentFen: number;
  readonly inHandFen: number;
  readonly largeCollectedFen: number;
  readonly largeRemittedFen: number;
  readonly largeInHandFen: number;
  /** Paid at the place of inflow: in the grid, but never in this cash. */
  readonly elsewhereFen: number;
}

/** The cash of a branch at the end of a day (domain.md 5.2, 5.3), of all years up to it. */
export function cash(book: CashBook, asOf: string): DuesCash {
  const { own, large, elsewhere } = partsOf(book);
  const until = (moves: readonly Moved[]): number =>
    moves.filter(({ on }) => on <= asOf).reduce((sum, { amountFen }) => sum + amountFen, 0);
  const sums = {
    collectedFen: until(own.collected),
    remittedFen: until(own.remitted),
    returnedFen: until(book.returns),
    spentFen: until(book.spendings),
    largeCollectedFen: until(large.collected),
    largeRemittedFen: until(large.remitted),
  };
  return {
    ...sums,
    inHandFen: sums.collectedFen - sums.remittedFen + sums.returnedFen - sums.spentFen,
    largeInHandFen: sums.largeCollectedFen - sums.largeRemittedFen,
    elsewhereFen: until(elsewhere),
  };
}

/**
 * Cash was never less than nothing: neither the dues nor the large ones at the end of any day.
 * @returns at most one error for each of the two, of the first such day
 */
export function checkCash(book: CashBook): readonly Finding[] {
  const { own, large } = partsOf(book);
  const pots = [
    {
      code: 'dues.cash-below-zero',
      into: [...own.collected, ...book.returns],
      out: [...own.remitted, ...book.spendings],
    },
    { code: 'dues.large-below-zero', into: large.collected, out: large.remitted },
  ];
  return pots.flatMap(({ code, into, out }): Finding[] => {
    const short = firstShort(into, out);
    if (short === undefined) return [];
    const params = { on: short.on, amount: showYuan(-short.amountFen) };
    return [{ level: 'error', code, params }];
  });
}

/** The first day that ends below nothing, and with how much. */
function firstShort(into: readonly Moved[], out: readonly Moved[]): Moved | undefined {
  const byDay = new Map<string, number>();
  for (const { on, amountFen } of into) byDay.set(on, (byDay.get(on) ?? 0) + amountFen);
  for (const { on, amountFen } of out) byDay.set(on, (byDay.get(on) ?? 0) - amountFen);
  let amountFen = 0;
  for (const [on, change] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    amountFen += change;
    if (amountFen < 0) return { on, amountFen };
  }
  return undefined;
}

function partsOf({ receipts, remittances }: CashBook) {
  const moved = (rows: CashBook['receipts']): Moved[] =>
    rows.map(({ receivedOn, amountFen }) => ({ on: receivedOn, amountFen }));
  const here = receipts.filter(({ paidElsewhere }) => !paidElsewhere);
  return {
    own: {
      collected: moved(here.filter(({ kind }) => kind !== 'large')),
      remitted: remittances.filter(({ kind }) => kind === 'dues'),
    },
    large: {
      collected: moved(here.filter(({ kind }) => kind === 'large')),
      remitted: remittances.filter(({ kind }) => kind === 'large'),
    },
    elsewhere: moved(receipts.filter(({ paidElsewhere }) => paidElsewhere)),
  };
}
