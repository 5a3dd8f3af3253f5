import type { CodeItem, CodeList } from '../codes/define.ts';
import { findCode, suggestCode } from '../codes/find.ts';
import type { CodesField, Value } from './field.ts';
import { linesOfText, meansNothing } from './normalise.ts';
import { type RawValue, type ReadContext, type Reading, read, refuse, textOf } from './reading.ts';

/** Between the codes of a stored value; no code contains it, see `codeList`. */
export const codeSeparator = ',';

/** The codes that a stored value is made of. */
export const codesIn = (value: Value): readonly string[] =>
  typeof value === 'string' && value !== '' ? value.split(codeSeparator) : [];

/** Codes as they are stored: in the order of the list, each once; null for none. */
export function storedCodes(list: CodeList, chosen: Iterable<string>): string | null {
  const wanted = new Set(chosen);
  const known = list.items.filter(({ code }) => wanted.delete(code)).map(({ code }) => code);
  // What the list no longer has stays, behind the others, rather than being lost.
  const all = [...known, ...wanted];
  return all.length === 0 ? null : all.join(codeSeparator);
}

/** What people write between several names. */
const between = /[、,，;；/／|｜\n]/;

/**
 * Several values of a list as typed or in a spreadsheet's cell. All that are not known are named
 * in one finding; blanks between separators are nothing.
 */
export function readCodes(field: CodesField, raw: RawValue, { codes }: ReadContext): Reading {
  const list = codes(field.list);
  const parts = partsOf(linesOfText(textOf(raw)));
  const alone = parts.map(({ text }) => namedBy(list, text));
  const found = alone.every((items) => items !== undefined) ? alone : joined(list, parts);
  const unknown = parts.filter((_, at) => found[at] === undefined).map(({ text }) => text);
  if (unknown.length === 0)
    return read(
      storedCodes(
        list,
        found.flatMap((items) => items?.map(({ code }) => code) ?? []),
      ),
    );
  const [only = ''] = unknown;
  const near = unknown.length === 1 ? suggestCode(list, only) : undefined;
  return refuse('code.unknown', {
    value: unknown.join('、'),
    ...(near && { suggestion: near.zh, suggestionEn: near.en }),
  });
}

interface Part {
  readonly text: string;
  /** The separator in front of it. */
  readonly before: string;
}

function partsOf(text: string): Part[] {
  return text
    .split(new RegExp(`(${between.source})`))
    .flatMap((piece, at, pieces) =>
      at % 2 === 0 ? [{ text: piece.trim(), before: pieces[at - 1] ?? '' }] : [],
    )
    .filter((part) => !meansNothing(part.text));
}

/** The item of that name; several where the names stand between spaces only. */
function namedBy(list: CodeList, text: string): readonly CodeItem[] | undefined {
  const item = findCode(list, text);
  if (item !== undefined) return [item];
  const words = text.split(/\s+/);
  if (words.length === 1) return undefined;
  const items = words.flatMap((word) => findCode(list, word) ?? []);
  return items.length === words.length ? items : undefined;
}

/** A name may itself contain a separator: the longest run of parts that is one is taken. */
function joined(list: CodeList, parts: readonly Part[]): (readonly CodeItem[] | undefined)[] {
  const found: (readonly CodeItem[] | undefined)[] = parts.map(() => undefined);
  for (let from = 0, to: number; from < parts.length; from = to) {
    to = parts.length;
    while (to > from + 1 && namedBy(list, textOfRun(parts.slice(from, to))) === undefined) to -= 1;
    found.fill(namedBy(list, textOfRun(parts.slice(from, to))), from, to);
  }
  return found;
}

const textOfRun = ([first, ...rest]: readonly Part[]): string =>
  [first?.text ?? '', ...rest.map(({ before, text }) => `${before}${text}`)].join('');
