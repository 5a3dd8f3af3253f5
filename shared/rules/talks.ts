import type { Talk } from './duties/facts.ts';

/** Two members who talked with each other, and when; `a` sorts before `b`. */
export interface TalkedPair {
  readonly a: string;
  readonly b: string;
  readonly talks: readonly Talk[];
}

/** The key of two members, whichever is named first. */
export const pairKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/**
 * Who talked with whom (domain.md 4.2, heart-to-heart talks): each two of those present at a talk.
 * @returns the pairs by `pairKey`, the talks of each in order of their days
 */
export function talkedPairs(talks: readonly Talk[]): ReadonlyMap<string, TalkedPair> {
  const pairs = new Map<string, { a: string; b: string; talks: Talk[] }>();
  const inOrder = [...talks].sort((x, y) => (x.on < y.on ? -1 : x.on > y.on ? 1 : 0));
  for (const talk of inOrder) {
    const present = [...new Set(talk.members)].sort();
    present.forEach((a, at) => {
      for (const b of present.slice(at + 1)) {
        const key = pairKey(a, b);
        const pair = pairs.get(key);
        if (pair === undefined) pairs.set(key, { a, b, talks: [talk] });
        else pair.talks.push(talk);
      }
    });
  }
  return pairs;
}
