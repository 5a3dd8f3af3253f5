import type { Cell, Sheet, Workbook } from './cells.ts';
import { cellKind, type PackedSheet, type PackedWorkbook } from './pack.ts';

/** Builds the cells anew from what came out of the worker; equal texts share one cell. */
export function unpackWorkbook(packed: PackedWorkbook): Workbook {
  const { texts, sheets, ...about } = packed;
  const textCells: Cell[] = texts.map((text) => ({ kind: 'text', text }));
  return { ...about, sheets: sheets.map((sheet) => unpackSheet(sheet, textCells, texts)) };
}

const yes: Cell = { kind: 'yesNo', value: true };
const no: Cell = { kind: 'yesNo', value: false };

function unpackSheet(
  packed: PackedSheet,
  textCells: readonly Cell[],
  texts: readonly string[],
): Sheet {
  const { lengths, kinds, places, values, ...about } = packed;
  let at = 0;
  let place = 0;
  let number = 0;
  const nextText = (): string => texts[places[place++] ?? -1] ?? '';
  const nextCell = (): Cell | null => {
    const kind = kinds[at++];
    switch (kind) {
      case cellKind.text:
        return textCells[places[place++] ?? -1] ?? null;
      case cellKind.number:
      case cellKind.date:
        return {
          kind: 'number',
          value: values[number++] ?? 0,
          text: nextText(),
          isDate: kind === cellKind.date,
        };
      case cellKind.bare: {
        const value = values[number++] ?? 0;
        return { kind: 'number', value, text: String(value), isDate: false };
      }
      case cellKind.yes:
        return yes;
      case cellKind.no:
        return no;
      case cellKind.error:
        return { kind: 'error', text: nextText() };
      default:
        return null;
    }
  };
  const rows = Array.from(lengths, (length) => {
    const row: (Cell | null)[] = [];
    for (let c = 0; c < length; c += 1) row.push(nextCell());
    return row;
  });
  return { ...about, rows };
}
