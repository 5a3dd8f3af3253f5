import { Refusal } from '../refusal.ts';

/** What the record stream of an .xls file says about one of its sheets. */
export interface BiffSheet {
  readonly position: number;
  readonly hidden: boolean;
  readonly type: 'worksheet' | 'macro' | 'other';
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const record = { end: 0x0a, filePass: 0x2f, column: 0x7d, sheet: 0x85, row: 0x208 };
const beginnings: readonly number[] = [0x0009, 0x0209, 0x0409, 0x0809];
const sheetTypes: Readonly<Record<number, BiffSheet['type']>> = { 0: 'worksheet', 1: 'macro' };

/**
 * Walks the records of an .xls stream (BIFF5, BIFF8) from head to tail. The parser reads a stream
 * that was cut off without a word and gives the rows before the cut; a roster that lacks its end
 * must be refused, so each sheet has to reach its end record.
 * @returns the sheets in the order of their tabs
 * @throws Refusal `workbook.damaged`, `workbook.encrypted`
 */
export function biffSheets(stream: Uint8Array): BiffSheet[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const found: { position: number; hidden: boolean; type: BiffSheet['type'] }[] = [];
  walk(view, 0, (kind, at) => {
    if (kind === record.filePass) throw new Refusal('workbook.encrypted');
    if (kind !== record.sheet) return;
    found.push({
      position: view.getUint32(at, true),
      hidden: (view.getUint8(at + 4) & 3) !== 0,
      type: sheetTypes[view.getUint8(at + 5)] ?? 'other',
    });
  });
  return found.map((sheet) => ({ ...sheet, ...hiddenParts(view, sheet.position) }));
}

function hiddenParts(view: DataView, position: number) {
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  walk(view, position, (kind, at) => {
    if (kind === record.row && (view.getUint16(at + 12, true) & 0x20) !== 0) {
      hiddenRows.push(view.getUint16(at, true));
    }
    if (kind === record.column && (view.getUint16(at + 8, true) & 1) !== 0) {
      const last = Math.min(view.getUint16(at + 2, true), 255);
      for (let c = view.getUint16(at, true); c <= last; c += 1) hiddenColumns.push(c);
    }
  });
  return { hiddenRows, hiddenColumns };
}

/** Visits the records from a beginning to the matching end; charts nest a beginning of their own. */
function walk(view: DataView, from: number, visit: (kind: number, at: number) => void): void {
  let depth = 0;
  try {
    for (let at = from; ;) {
      const kind = view.getUint16(at, true);
      const length = view.getUint16(at + 2, true);
      if (at === from && !beginnings.includes(kind)) break;
      if (at + 4 + length > view.byteLength) break;
      if (beginnings.includes(kind)) depth += 1;
      else if (kind === record.end) depth -= 1;
      else if (depth === 1) visit(kind, at + 4);
      if (depth === 0) return;
      at += 4 + length;
    }
  } catch (error) {
    // A read past the last byte: the stream ends inside a record.
    if (!(error instanceof RangeError)) throw error;
  }
  throw new Refusal('workbook.damaged');
}
