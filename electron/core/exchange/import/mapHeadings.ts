import type { Heading } from './headerRows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a column came to its field. `ignored`: known, and not imported, e.g. 序号 or 年龄. */
export type How = 'label' | 'alias' | 'remembered' | 'manual' | 'ignored' | 'none';

/** A column with the field that takes its values, if one does. */
export interface Column extends Heading {
  readonly field: string | null;
  readonly how: How;
  /** The field that the heading names too, but another column gives already. */
  readonly doubles?: string;
}

/** What is known of columns besides their headings; a null means: not to be imported. */
export interface MappingHints {
  readonly manual?: ReadonlyMap<number, string | null>;
  /** By heading, from an import before. */
  readonly remembered?: (heading: string) => string | null | undefined;
}

/** What the user said, what was remembered, labels, then aliases: the surer column keeps a field. */
const surest: readonly How[] = ['manual', 'remembered', 'label', 'alias', 'ignored', 'none'];

/** Gives each column its field; no field is given twice. */
export function mapHeadings(
  headings: readonly Heading[],
  vocabulary: Vocabulary,
  hints: MappingHints = {},
): Column[] {
  const proposals = headings.map((heading) => ({
    ...heading,
    ...propose(heading, vocabulary, hints),
  }));
  const taken = new Set<string>();
  const settled = new Map<number, Column>();
  for (const how of surest) {
    for (const column of proposals.filter((each) => each.how === how)) {
      const { field } = column;
      const doubles = field !== null && taken.has(field);
      settled.set(
        column.column,
        doubles ? { ...column, field: null, how: 'none', doubles: field } : column,
      );
      if (field !== null) taken.add(field);
    }
  }
  return headings.flatMap(({ column }) => settled.get(column) ?? []);
}

function propose(
  { column, text }: Heading,
  vocabulary: Vocabulary,
  hints: MappingHints,
): Pick<Column, 'field' | 'how'> {
  const manual = hints.manual?.get(column);
  if (manual !== undefined) return { field: manual, how: 'manual' };
  if (text === '') return { field: null, how: 'none' };
  const remembered = hints.remembered?.(text);
  if (remembered !== undefined) return { field: remembered, how: 'remembered' };
  return vocabulary(text) ?? { field: null, how: 'none' };
}
