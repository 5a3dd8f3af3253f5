import type { CodeItem, CodeList } from '../../../shared/codes/define.ts';
import { pathOf } from '../../../shared/codes/hierarchy.ts';
import type { Language } from '../../../shared/label.ts';

/** A code as a picker offers it. */
export interface CodeOption {
  readonly value: string;
  readonly label: string;
  readonly item: CodeItem;
  /** How many codes stand above it. */
  readonly depth: number;
}

/** The codes of a list. A retired one is shown where it stands, but no longer offered. */
export const codeOptions = (
  list: CodeList,
  language: Language,
  held: readonly string[],
): CodeOption[] =>
  list.items
    .filter(({ code, retired }) => retired !== true || held.includes(code))
    .map((item) => ({
      value: item.code,
      label: item[language],
      item,
      depth: pathOf(list, item.code).length - 1,
    }));

/** All that a code may be searched by. */
export const namesOf = ({ code, zh, en, aliases = [] }: CodeItem): readonly string[] => [
  zh,
  en,
  code,
  ...aliases,
];
