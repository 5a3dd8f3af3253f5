import type { CodeItem, CodeList } from './define.ts';

/** The longest proper beginning of a number that is a code itself: 0164 stands under 016. */
function prefixOf(code: string, known: (code: string) => boolean): string | undefined {
  if (!/^\d+$/.test(code)) return undefined;
  for (let length = code.length - 1; length > 0; length -= 1) {
    const prefix = code.slice(0, length);
    if (known(prefix)) return prefix;
  }
  return undefined;
}

/** Parents for a list whose numbers nest by their beginning, such as occupation. */
export function prefixParents(codes: readonly string[]): Record<string, string> {
  const known = new Set(codes);
  return Object.fromEntries(
    codes.flatMap((code) => {
      const prefix = prefixOf(code, (other) => known.has(other));
      return prefix === undefined ? [] : [[code, prefix]];
    }),
  );
}

const itemsByCode = new WeakMap<CodeList, ReadonlyMap<string, CodeItem>>();

function byCode(list: CodeList): ReadonlyMap<string, CodeItem> {
  const known = itemsByCode.get(list);
  if (known) return known;
  const items = new Map(list.items.map((item) => [item.code, item]));
  itemsByCode.set(list, items);
  return items;
}

/**
 * A code and everything above it, the code itself first. A number without a declared parent, as a
 * user may add it, stands under the longest code that it begins with.
 * @returns empty when the list has no such code
 */
export function pathOf(list: CodeList, code: string): readonly string[] {
  const items = byCode(list);
  const path: string[] = [];
  let at = items.get(code);
  while (at !== undefined && !path.includes(at.code)) {
    path.push(at.code);
    const above = at.parent ?? prefixOf(at.code, (other) => items.has(other));
    at = above === undefined ? undefined : items.get(above);
  }
  return path;
}

/** The item of a code, as stored; not a search for a name. */
export const itemOf = (list: CodeList, code: string): CodeItem | undefined =>
  byCode(list).get(code);
