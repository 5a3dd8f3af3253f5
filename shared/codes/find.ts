import type { CodeItem, CodeList } from './define.ts';
import { fold } from './fold.ts';

export { suggestCode } from './suggest.ts';

interface Index {
  readonly names: ReadonlyMap<string, CodeItem>;
  /** All numbers equally long, as in ethnicity: then `1` can only mean `01`. */
  readonly sameWidth: boolean;
}

/** By list object, because an import looks up hundreds of thousands of cells. */
const indexes = new WeakMap<CodeList, Index>();

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** What a cell may hold for an item, from the surest to the loosest; the first taker keeps it. */
const spellings: readonly ((item: CodeItem) => readonly string[])[] = [
  ({ code }) => [code],
  ({ zh }) => [zh],
  ({ en, aliases = [] }) => [en, ...aliases],
  // `1.男`, `01 汉族`, and the two languages in one cell as our own sheets write them.
  ({ code, zh, en }) => [`${code} ${zh}`, `${zh} ${en}`, `${code} ${zh} ${en}`],
];

function buildIndex(list: CodeList): Index {
  const names = new Map<string, CodeItem>();
  const add = (text: string, item: CodeItem): void => {
    const key = fold(text);
    if (key !== '' && !names.has(key)) names.set(key, item);
  };
  for (const spelling of spellings) {
    for (const item of list.items) spelling(item).forEach((text) => add(text, item));
  }
  const numbers = list.items.filter(({ code }) => /^\d+$/.test(code));
  const sameWidth = new Set(numbers.map(({ code }) => code.length)).size === 1;
  if (sameWidth) numbers.forEach((item) => add(withoutZeros(item.code), item));
  return { names, sameWidth };
}

/**
 * The item that a text names: by code, Chinese, English or alias, whatever its width, case, spaces
 * and punctuation; leading zeros of numbers are forgiven where that is unambiguous. Retired items
 * are found too. Pass the same list object each time: its index is kept with it.
 * @returns undefined when nothing is named so; nothing is guessed
 */
export function findCode(list: CodeList, text: string): CodeItem | undefined {
  let index = indexes.get(list);
  if (index === undefined) {
    index = buildIndex(list);
    indexes.set(list, index);
  }
  const direct = index.names.get(text);
  if (direct) return direct;
  const key = fold(text);
  const found = index.names.get(key);
  if (found || !index.sameWidth || !/^\d+$/.test(key)) return found;
  return index.names.get(withoutZeros(key));
}
