import type { CountTable } from './useStatistics.ts';

type Line = CountTable['rows'][number];

/** A line of a table that is shown, with its place in the numbers and how deep it stands. */
export interface SeenLine {
  readonly line: Line;
  readonly at: number;
  readonly depth: number;
}

/**
 * The lines worth showing: those of what is not known only where there is somebody.
 * @param onlyUsedParts leaves out every row of a part in which there is nobody
 */
export function inSight(
  { rows, columns, counts }: CountTable,
  onlyUsedParts = false,
): { readonly rows: readonly SeenLine[]; readonly columns: readonly SeenLine[] } {
  const rowEmpty = (at: number): boolean => (counts[at] ?? []).every((count) => count === 0);
  const columnEmpty = (at: number): boolean => counts.every((row) => (row[at] ?? 0) === 0);
  return {
    rows: seen(
      rows,
      (line, at) =>
        (line.unknown === true || (onlyUsedParts && line.of !== undefined)) && rowEmpty(at),
    ),
    columns: seen(columns, (line, at) => line.unknown === true && columnEmpty(at)),
  };
}

function seen(lines: readonly Line[], isLeftOut: (line: Line, at: number) => boolean): SeenLine[] {
  const above = new Map(lines.map(({ key, of }) => [key, of]));
  const depthOf = (key: string): number => {
    let depth = 0;
    for (
      let at = above.get(key);
      at !== undefined && at !== 'total' && depth < 9;
      at = above.get(at)
    )
      depth += 1;
    return depth;
  };
  return lines.flatMap((line, at) =>
    isLeftOut(line, at) ? [] : [{ line, at, depth: depthOf(line.key) }],
  );
}
