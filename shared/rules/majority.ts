import type { Finding } from '../fields/finding.ts';

/** So many parts of a number: more than them or, where `exact`, just them or more. */
export interface Share {
  readonly of: number;
  readonly in: number;
  readonly exact: boolean;
}

/** When a body may decide, and how many must agree; `key` is a code of `voteRuleKinds`. */
export interface VoteRule {
  readonly key: string;
  readonly quorum: Share;
  readonly pass: Share & { readonly base: 'due' | 'present' };
}

/** A number against the least that suffices. */
export interface Tally {
  readonly has: number;
  readonly needed: number;
  readonly met: boolean;
}

/** The least whole number that is such a share of a total; at least 1: nobody decides nothing. */
export function leastOf(share: Share, total: number): number {
  const parts = share.of * total;
  const least = share.exact ? Math.ceil(parts / share.in) : Math.floor(parts / share.in) + 1;
  return Math.max(1, least);
}

/** A number against a share of a total; null while one of them is not known. */
export function tallyOf(share: Share, has: number | null, total: number | null): Tally | null {
  if (has === null || total === null) return null;
  const needed = leastOf(share, total);
  return { has, needed, met: has >= needed };
}

/** True where all hold, false where one is known not to, null where it cannot be said yet. */
export function bothHold(...conditions: readonly (boolean | null | undefined)[]): boolean | null {
  if (conditions.includes(false)) return false;
  return conditions.every((condition) => condition === true) ? true : null;
}

/** Too few are present. @param due of whom */
export const noQuorum = ({ has, needed }: Tally, due: number): Finding => ({
  level: 'warning',
  code: 'vote.no-quorum',
  field: 'present',
  params: { due, has, needed },
});
