import type { Borders } from 'exceljs';
import type { FormCell } from '../plan.ts';
import type { CellStyle } from '../sheetStyles.ts';
import { bodyFont, titleFont } from '../wording.ts';

/** Points: of the letters, of the English beside Chinese, and of a line of each. */
export const formSize = { body: 12, small: 9, line: 17.5, smallLine: 12.5, padding: 7 };

/** Which edges of a cell have a line: a long row is written as several, framed as one. */
export interface Edges {
  readonly top: boolean;
  readonly bottom: boolean;
}

const thin = { style: 'thin' } as const;
const framed = ({ top, bottom }: Edges): Partial<Borders> => ({
  left: thin,
  right: thin,
  ...(top && { top: thin }),
  ...(bottom && { bottom: thin }),
});

const shaded = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: 'FFF0F3F6' },
} as const;

/** The letters of a kind of cell; the English beside Chinese is smaller. */
export const formFont = (
  look: FormCell['look'],
  small = false,
): { name: string; size: number } => ({
  name: look === 'label' || look === 'heading' ? titleFont : bodyFont,
  size: small ? formSize.small : formSize.body,
});

type Placed = Pick<FormCell, 'look' | 'side'>;

const sideOf = ({ look, side }: Placed) => side ?? (look === 'label' ? 'center' : 'left');

/** What begins at the left keeps off the line. */
export const isIndented = (cell: Placed): boolean =>
  cell.look !== 'plain' && sideOf(cell) === 'left';

/** What an indented text loses of its cell's width, in half-width characters of the sheet. */
export const indentWidth = 1.5;

/** How a cell of a form looks; a part of a long text begins at the top of its row. */
export function formStyle(cell: FormCell, edges: Edges): CellStyle {
  const { look } = cell;
  const whole = edges.top && edges.bottom;
  return {
    font: formFont(look),
    alignment: {
      horizontal: sideOf(cell),
      ...(isIndented(cell) && { indent: 1 }),
      vertical: whole ? 'middle' : 'top',
      wrapText: true,
    },
    numFmt: '@',
    ...(look !== 'plain' && { border: framed(edges) }),
    ...((look === 'label' || look === 'heading') && { fill: shaded }),
  };
}
