const numerals = ['一', '二', '三', '四'] as const;
const halves = [
  { zh: '上半年', en: 'first' },
  { zh: '下半年', en: 'second' },
] as const;

/**
 * A template's text with the day of the meeting put in: `{年}` 2026, `{月}` 11, `{季度}` 四, `{半年}`
 * 下半年; the same in English by `{year}`, `{month}`, `{quarter}` (4) and `{half}`. Other braces stay.
 * @param on ISO day
 */
export function fillTemplate(text: string, on: string): string {
  const month = Number(on.slice(5, 7));
  const quarter = Math.ceil(month / 3);
  const half = halves[month <= 6 ? 0 : 1];
  const values: Readonly<Record<string, string>> = {
    年: on.slice(0, 4),
    year: on.slice(0, 4),
    月: String(month),
    month: on.slice(5, 7),
    季度: numerals[quarter - 1] ?? '',
    quarter: String(quarter),
    半年: half.zh,
    half: half.en,
  };
  return text.replace(/\{([^{}]+)\}/g, (braces, name: string) => values[name] ?? braces);
}

/** A line of a template's agenda: the kind as written, where there is one, and the item. */
export interface AgendaLine {
  readonly kind: string | null;
  readonly title: string;
}

/**
 * The agenda of a template, an item a line: `学习：传达文件` or just the item.
 * @param isKind whether what stands before the colon is the name of a kind of item
 */
export const agendaLines = (
  agenda: string,
  isKind: (name: string) => boolean,
): readonly AgendaLine[] =>
  agenda
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, kind = '', title = ''] = /^([^：:]+)[：:](.+)$/.exec(line) ?? [];
      return isKind(kind.trim())
        ? { kind: kind.trim(), title: title.trim() }
        : { kind: null, title: line };
    });
