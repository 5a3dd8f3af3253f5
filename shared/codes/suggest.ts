import type { CodeItem, CodeList } from './define.ts';
import { fold } from './fold.ts';
import { nearMisses } from './nearMisses.ts';

/** Characters to insert, drop or replace to make one text of the other. */
function editDistance(from: readonly string[], to: readonly string[]): number {
  let row = to.map((_, i) => i + 1);
  for (const [i, a] of from.entries()) {
    let diagonal = i;
    let left = i + 1;
    row = row.map((above, j) => {
      const best = Math.min(above + 1, left + 1, diagonal + (a === to[j] ? 0 : 1));
      diagonal = above;
      left = best;
      return best;
    });
  }
  return row.at(-1) ?? from.length;
}

/** The items with the best score; a hint is only worth giving when there is just one. */
function onlyBest(scored: readonly (readonly [CodeItem, number])[]): CodeItem | undefined {
  const best = Math.max(...scored.map(([, score]) => score));
  const items = new Set(scored.filter(([, score]) => score === best).map(([item]) => item));
  return items.size === 1 ? items.values().next().value : undefined;
}

/**
 * The item that was probably meant by a text that names none, as a hint for the user to decide
 * on: 亿佬族 → 仡佬族 (domain.md 1.2). Never used to fill a value. A known misspelling comes first,
 * then a name within the text or around it, then a name that differs by a character or two.
 * @returns undefined where nothing is near or several are equally near
 */
export function suggestCode(list: CodeList, text: string): CodeItem | undefined {
  const key = fold(text);
  const known = nearMisses[list.key]?.[key];
  if (known !== undefined) return list.items.find(({ code }) => code === known);
  const offered = list.items.filter(({ retired }) => retired !== true);
  const names = offered.flatMap((item) =>
    [item.zh, item.en, ...(item.aliases ?? [])].map((name) => [item, fold(name)] as const),
  );
  const typed = [...key];
  if (typed.length < 2) return undefined;
  const within = names.filter(
    ([, name]) => [...name].length > 1 && (key.includes(name) || name.includes(key)),
  );
  if (within.length > 0) {
    return onlyBest(within.map(([item, name]) => [item, -Math.abs(name.length - key.length)]));
  }
  const allowed = typed.length < 3 ? 0 : typed.length < 6 ? 1 : 2;
  const near = names
    .map(([item, name]) => [item, -editDistance(typed, [...name])] as const)
    .filter(([, score]) => -score <= allowed);
  return near.length > 0 ? onlyBest(near) : undefined;
}
