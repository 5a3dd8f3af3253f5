import type { Label } from '../label.ts';

/**
 * One value of a code list. `code` is what is stored: the national standard's code where there
 * is one. `aliases` are the ways in which people write it in spreadsheets. A retired value is
 * still shown on old records and read from old sheets, but no longer offered.
 */
export interface CodeItem extends Label {
  readonly code: string;
  readonly aliases?: readonly string[];
  readonly retired?: boolean;
  /** The code above it in a hierarchical list, such as occupation. */
  readonly parent?: string;
}

/** A closed list of values for a code field. */
export interface CodeList {
  readonly key: string;
  readonly label: Label;
  readonly items: readonly CodeItem[];
  /** True where domain.md marks the values GKV or LOCAL: the user may add, rename and retire. */
  readonly editable: boolean;
}

/** Row of a declaration: code, Chinese, English, then the aliases that import accepts. */
export type CodeRow = readonly [code: string, zh: string, en: string, ...aliases: string[]];

/**
 * Declares a list from rows: `codeList('sex', '性别', 'Sex', [['1', '男', 'Male', 'M'], …])`.
 * Throws where a code contains a comma, which parts several codes of one field.
 */
export function codeList(
  key: string,
  zh: string,
  en: string,
  rows: readonly CodeRow[],
  options: {
    editable?: boolean;
    retired?: readonly string[];
    parents?: Record<string, string>;
  } = {},
): CodeList {
  const parted = rows.find(([code]) => code.includes(','));
  if (parted) throw new Error(`A comma in the code ${parted[0]} of ${key}`);
  const items = rows.map(([code, zhName, enName, ...aliases]): CodeItem => {
    const parent = options.parents?.[code];
    return {
      code,
      zh: zhName,
      en: enName,
      ...(aliases.length > 0 && { aliases }),
      ...(options.retired?.includes(code) && { retired: true }),
      ...(parent !== undefined && { parent }),
    };
  });
  return { key, label: { zh, en }, items, editable: options.editable ?? false };
}
