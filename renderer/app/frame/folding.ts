import type { GroupKey } from './menu.tsx';

/** What this PC remembers of the menu. */
export interface Folding {
  /** Groups that somebody folded. */
  readonly folded: readonly GroupKey[];
  /** The others, those gone to last first: where there is no room for all, these stay open. */
  readonly recent: readonly GroupKey[];
}

/** How many lines a group takes when it is open: its entries. */
export type GroupLines = ReadonlyMap<GroupKey, number>;

/** In this order they stay open while nobody has gone anywhere yet. */
export const firstFolding: Folding = {
  folded: [],
  recent: ['life', 'people', 'money', 'accounts', 'results', 'care', 'estate'],
};

/**
 * The groups that stand open: what was folded stays folded, of the others as many as there is room
 * for, those gone to last first.
 * @param room how many entries there is room for in all groups that fold
 */
export function openGroups(
  { folded, recent }: Folding,
  lines: GroupLines,
  room: number,
): ReadonlySet<GroupKey> {
  const open = new Set<GroupKey>();
  let left = room;
  for (const key of recent) {
    const needed = lines.get(key) ?? 0;
    if (folded.includes(key) || needed > left) continue;
    open.add(key);
    left -= needed;
  }
  // In a window so low that not even one has room the last one is scrolled to.
  const first = recent.find((key) => !folded.includes(key));
  if (open.size === 0 && first !== undefined) open.add(first);
  return open;
}

const front = (key: GroupKey, keys: readonly GroupKey[]): readonly GroupKey[] => [
  key,
  ...keys.filter((other) => other !== key),
];

/** Opened by its heading, or gone to. */
export const unfold = ({ folded, recent }: Folding, key: GroupKey): Folding => ({
  folded: folded.filter((other) => other !== key),
  recent: front(key, recent),
});

/** Folded by its heading. */
export const fold = ({ folded, recent }: Folding, key: GroupKey): Folding => ({
  folded: front(key, folded),
  recent,
});

const isKnown = (key: unknown): key is GroupKey =>
  firstFolding.recent.some((known) => known === key);

const knownIn = (value: unknown, name: string): GroupKey[] => {
  if (typeof value !== 'object' || value === null) return [];
  const list: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return Array.isArray(list) ? list.filter(isKnown) : [];
};

/** What was remembered; groups that came with a later version stand behind the others. */
export function readFolding(text: string | null): Folding {
  if (text === null) return firstFolding;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return firstFolding;
  }
  return {
    folded: [...new Set(knownIn(kept, 'folded'))],
    recent: [...new Set([...knownIn(kept, 'recent'), ...firstFolding.recent])],
  };
}
