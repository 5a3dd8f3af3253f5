import type { Chosen } from './chosen.ts';

/** Somebody who brings the money of others. */
export interface Proxy {
  readonly payer: string;
  /** Ids of the members. */
  readonly members: readonly string[];
}

/** Somebody without a name pays for others, or somebody for nobody. */
export const isHalf = ({ payer, members }: Proxy): boolean =>
  (payer.trim() === '') !== (members.length === 0);

/** One receipt of a collection. */
export interface CollectItem {
  readonly member: string;
  readonly months: readonly string[];
  /** What is open of the months where left out. */
  readonly amountFen?: number;
  readonly payer: string | null;
  /** Why months that lie far back are paid. */
  readonly reason: string | null;
}

/** So many months before that of the receipt are paid without a word (domain.md 5.1). */
export const isFarBack = (month: string, earliest: string): boolean => month < earliest;

/**
 * What is sent of what is ticked: one receipt for each member, with who paid and, for those who pay
 * months that lie far back, why.
 * @param earliest the first month that needs no reason, `YYYY-MM`
 */
export function collectItems(
  chosen: Chosen,
  proxies: readonly Proxy[],
  reason: string,
  earliest: string,
): readonly CollectItem[] {
  const payerOf = new Map(
    proxies.flatMap(({ payer, members }) =>
      payer.trim() === '' ? [] : members.map((member) => [member, payer.trim()] as const),
    ),
  );
  return [...chosen.values()].map(({ id, months }) => {
    const far = [...months.keys()].some((month) => isFarBack(month, earliest));
    return {
      member: id,
      months: [...months.keys()].sort(),
      payer: payerOf.get(id) ?? null,
      reason: far && reason.trim() !== '' ? reason.trim() : null,
    };
  });
}

/** Those of whom months are ticked that lie further back than is paid without a word. */
export const farBack = (chosen: Chosen, earliest: string): readonly string[] =>
  [...chosen.values()].flatMap(({ name, months }) =>
    [...months.keys()].some((month) => isFarBack(month, earliest)) ? [name] : [],
  );
