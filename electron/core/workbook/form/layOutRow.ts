import type { Label } from '../../../../shared/label.ts';
import { cellText } from '../cellText.ts';
import type { FormCell, FormRow } from '../plan.ts';
import { size } from '../sheetStyles.ts';
import { lineCount } from '../textWidth.ts';
import type { SheetLanguage } from '../wording.ts';
import { formSize, type Edges } from './formStyles.ts';
import { partText } from './partText.ts';

/** What a cell shows: a text, and the English that stands smaller after it. */
export interface ShownText {
  readonly main: string;
  readonly small: string;
}

/** A row of cells as it is written. */
export interface WrittenRow {
  readonly cells: readonly { readonly cell: FormCell; readonly shown: ShownText }[];
  readonly height: number;
  readonly edges: Edges;
}

/**
 * A longer text goes on in the next row: Excel cannot part a row between two pages, and no row is
 * higher than 409 points.
 */
export const linesOfRow = 8;

/**
 * Lays a row of a form out: as one row, or as several that together hold a long text.
 * @param widthOf the width of a cell in half-width characters of the sheet
 */
export function layOutRow(
  row: FormRow,
  language: SheetLanguage,
  widthOf: (cell: FormCell) => number,
): WrittenRow[] {
  const texts = row.cells.map((cell) => {
    const shown = shownIn(cell.text, language);
    const lines = linesOf(cell, shown, widthOf(cell));
    if (lines.main + lines.small <= linesOfRow) return [shown];
    const whole = shown.small === '' ? shown.main : `${shown.main}\n${shown.small}`;
    return partText(whole, room(widthOf(cell), formSize.body), linesOfRow).map(
      (main): ShownText => ({ main, small: '' }),
    );
  });
  const count = Math.max(...texts.map((parts) => parts.length));
  return Array.from({ length: count }, (_, i) => {
    const cells = row.cells.map((cell, c) => ({
      cell,
      shown: texts[c]?.[i] ?? { main: '', small: '' },
    }));
    const heights = cells.map(({ cell, shown }) => heightOf(linesOf(cell, shown, widthOf(cell))));
    const least = (row.lines ?? 1) * formSize.line;
    return {
      cells,
      height: Math.max(...heights, i === 0 ? least : 0) + paddingOf(i, count),
      edges: { top: i === 0, bottom: i === count - 1 },
    };
  });
}

/** The parts of one text follow each other closely, as its lines do. */
const paddingOf = (i: number, count: number): number =>
  ((i === 0 ? 1 : 0) + (i === count - 1 ? 1 : 0)) * (formSize.padding / 2);

function shownIn(text: Label | string, language: SheetLanguage): ShownText {
  if (typeof text === 'string') return { main: cellText(text), small: '' };
  if (language !== 'both') return { main: cellText(text[language]), small: '' };
  if (text.zh === '' || text.zh === text.en) return { main: cellText(text.en), small: '' };
  return { main: cellText(text.zh), small: cellText(text.en) };
}

interface Lines {
  readonly main: number;
  readonly small: number;
}

/** The English of a heading stands on its line, that of anything else on a line of its own. */
function linesOf({ look }: FormCell, { main, small }: ShownText, width: number): Lines {
  const smaller = small.slice(0, Math.ceil((small.length * formSize.small) / formSize.body));
  const own = look === 'heading' ? `${main}  ${smaller}`.trim() : main;
  return {
    main: lineCount(own, room(width, formSize.body)),
    small: small === '' || look === 'heading' ? 0 : lineCount(small, room(width, formSize.small)),
  };
}

const heightOf = ({ main, small }: Lines): number =>
  main * formSize.line + small * formSize.smallLine;

/** How much a cell holds of letters of a size. */
const room = (width: number, points: number): number => (width * size.body) / points;
