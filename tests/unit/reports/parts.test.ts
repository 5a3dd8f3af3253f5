import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as xlsx from 'xlsx';
import type { PlannedSheet, SheetPart } from '../../../electron/core/workbook/plan.ts';
import { partSpans } from '../../../electron/core/workbook/sheetParts.ts';
import { writeWorkbook } from '../../../electron/core/workbook/writeWorkbook.ts';
import { temporaryFolder } from '../../support/ledger.ts';

const label = (text: string) => ({ zh: text, en: text });

const sheet = (columns: number, parts?: readonly SheetPart[]): PlannedSheet => ({
  name: label('名册'),
  title: label('名册'),
  above: [label('填报单位：青石村'), label('截至')],
  columns: Array.from({ length: columns }, (_, i) => ({
    label: label(`列${i + 1}`),
    format: 'text',
    width: 12,
  })),
  rows: Array.from({ length: 40 }, (_, r) => ({
    cells: Array.from({ length: columns }, (_cell, c) => `${r}/${c}`),
  })),
  below: [label('说明')],
  signed: true,
  orientation: 'landscape',
  ...(parts && { parts, repeated: 2 }),
});

const three: readonly SheetPart[] = [
  { title: label('名册'), columns: 5 },
  { title: label('名册（续表1）'), columns: 4 },
  { title: label('名册（续表2）'), columns: 3 },
];

async function written(...sheets: PlannedSheet[]) {
  const file = join(temporaryFolder(), 'parts.xlsx');
  await writeWorkbook({ language: 'zh', sheets }, file);
  const book = xlsx.read(readFileSync(file), { bookFiles: true }) as xlsx.WorkBook & {
    files: Record<string, { content: Uint8Array }>;
  };
  const [first = ''] = book.SheetNames;
  const names = (book.Workbook?.Names ?? []).filter(({ Name }) => Name === '_xlnm.Print_Area');
  return { cells: book.Sheets[first] ?? {}, names };
}

describe('a sheet of several parts', () => {
  it('has one print area with a range for each part, the first down to the signatures', async () => {
    const { names } = await written(sheet(12, three), sheet(3));
    expect(names).toHaveLength(1);
    const ranges = String(names[0]?.Ref).split(',');
    expect(ranges).toEqual(["'名册'!$A$1:$E$47", "'名册'!$F$1:$I$43", "'名册'!$J$1:$L$43"]);
  });

  it('gives each part its title and the line above', async () => {
    const { cells } = await written(sheet(12, three));
    const at = (address: string): unknown => (cells[address] as xlsx.CellObject | undefined)?.v;
    expect([at('C1'), at('F1'), at('J1')]).toEqual(['名册', '名册（续表1）', '名册（续表2）']);
    expect([at('C2'), at('F2'), at('J2')]).toEqual([
      '填报单位：青石村',
      '填报单位：青石村',
      '填报单位：青石村',
    ]);
    expect([at('A3'), at('L3'), at('L4')]).toEqual(['列1', '列12', '0/11']);
  });

  it('is one of the whole width where nothing is said', async () => {
    expect((await written(sheet(12))).names).toEqual([]);
    expect(partSpans(sheet(12))).toEqual([{ from: 1, to: 12 }]);
  });

  it('must hold all columns', () => {
    expect(() => partSpans(sheet(13, three))).toThrow(RangeError);
  });
});
