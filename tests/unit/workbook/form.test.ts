import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { decrypt } from 'officecrypto-tool';
import type {
  AnySheet,
  FormCell,
  FormRow,
  PlannedForm,
  WorkbookPlan,
} from '../../../electron/core/workbook/plan.ts';
import { partText } from '../../../electron/core/workbook/form/partText.ts';
import { readWorkbook } from '../../../electron/core/workbook/readWorkbook.ts';
import { lineCount } from '../../../electron/core/workbook/textWidth.ts';
import { writeWorkbook } from '../../../electron/core/workbook/writeWorkbook.ts';
import { temporaryFolder } from '../../support/ledger.ts';
import { entryOf, grid } from './files.ts';

/** Each file is written and read by a thread of its own. */
vi.setConfig({ testTimeout: 30_000 });

const label = (zh: string, en: string) => ({ zh, en });
const cell = (text: FormCell['text'], span: number, look: FormCell['look']): FormCell => ({
  text,
  span,
  look,
});
const line = (text: string): FormRow => ({
  cells: [cell(label('内容', 'Content'), 1, 'label'), cell(text, 3, 'value')],
});

const form = (rows: readonly FormRow[], over: Partial<PlannedForm> = {}): PlannedForm => ({
  kind: 'form',
  name: label('记录', 'Minutes'),
  title: label('会议记录', 'Minutes of a meeting'),
  above: [label('党组织：甲 & 乙', 'Organization'), label('第 1 次', 'No. 1')],
  columns: [1, 1, 1, 1],
  rows,
  below: [],
  footer: label('甲 & 乙', 'A & B'),
  records: 1,
  ...over,
});

async function written(plan: Partial<WorkbookPlan> & { sheets: readonly AnySheet[] }) {
  const file = join(temporaryFolder(), 'form.xlsx');
  const told: number[][] = [];
  await writeWorkbook({ language: 'zh', ...plan }, file, {
    onProgress: (done, total) => told.push([done, total]),
  });
  const bytes = readFileSync(file);
  return { bytes, told };
}

const sheetXml = (bytes: Buffer, n = 1): string =>
  entryOf(bytes, `xl/worksheets/sheet${n}.xml`).toString('utf8');
const heights = (bytes: Buffer): number[] =>
  [...sheetXml(bytes).matchAll(/<row r="\d+"[^>]* ht="([\d.]+)"/g)].map(([, ht]) => Number(ht));

describe('a form', () => {
  it('is A4 upright with its cells merged, framed and in words', async () => {
    const rows: FormRow[] = [
      line('讨论'),
      { cells: [cell(label('决定', 'Decision'), 4, 'heading')] },
      { cells: [cell('', 2, 'plain'), cell('甲', 2, 'plain')], lines: 2 },
    ];
    const { bytes } = await written({ sheets: [form(rows)] });
    expect(grid(await readWorkbook(bytes, 'a.xlsx'))).toEqual([
      ['会议记录'],
      ['党组织：甲 & 乙', null, null, '第 1 次'],
      ['内容', '讨论'],
      ['决定'],
      [null, null, '甲'],
    ]);
    const xml = sheetXml(bytes);
    for (const merge of ['A1:D1', 'A2:C2', 'B3:D3', 'A4:D4', 'A5:B5', 'C5:D5'])
      expect(xml).toContain(`<mergeCell ref="${merge}"/>`);
    const setup = /<pageSetup [^>]*>/.exec(xml)?.[0] ?? '';
    for (const part of [
      'paperSize="9"',
      'orientation="portrait"',
      'fitToWidth="1"',
      'fitToHeight="0"',
    ])
      expect(setup).toContain(part);
    expect(xml).toContain('<oddFooter>&amp;L&amp;9 甲 &amp;&amp; 乙&amp;R&amp;9 第');
    expect(heights(bytes).at(-1)).toBeGreaterThan(30);
  });

  it('puts the English smaller under the Chinese, and tells such texts apart', async () => {
    const two: FormRow = {
      cells: [
        cell(label('主持人', 'Chair'), 1, 'label'),
        cell('王伟', 1, 'value'),
        cell(label('记录人', 'Recorder'), 1, 'label'),
        cell(label('无', 'None'), 1, 'value'),
      ],
    };
    const { bytes } = await written({ language: 'both', sheets: [form([two, two])] });
    const read = grid(await readWorkbook(bytes, 'a.xlsx'));
    expect(read.slice(3)).toEqual([
      ['主持人\nChair', '王伟', '记录人\nRecorder', '无\nNone'],
      ['主持人\nChair', '王伟', '记录人\nRecorder', '无\nNone'],
    ]);
    const texts = entryOf(bytes, 'xl/sharedStrings.xml').toString('utf8');
    expect(texts).toMatch(/<sz val="12"\/>.*?主持人<\/t>.*?<sz val="9"\/>.*?\nChair<\/t>/s);
  });

  it('shows a long text whole over several rows, none higher than Excel allows', async () => {
    const sentence = '会议讨论了发展集体经济的计划；各组分头落实。';
    const long = Array.from({ length: 40 }, (_, i) => `${i}．${sentence.repeat(8)}`).join('\n');
    const { bytes } = await written({ sheets: [form([line(long), line('完')])] });
    const read = grid(await readWorkbook(bytes, 'a.xlsx')).slice(2);
    const shown = read.map(([, text]) => String(text ?? ''));
    expect(shown.slice(0, -1).join('').replaceAll('\n', '')).toBe(long.replaceAll('\n', ''));
    expect(shown.at(-1)).toBe('完');
    // The label stands once, at the top.
    expect(read.map(([first]) => first).filter((text) => text !== null)).toEqual(['内容', '内容']);
    expect(Math.max(...heights(bytes))).toBeLessThanOrEqual(409);
    expect(read.length).toBeGreaterThan(20);
  });

  it.each([
    [10, 0],
    [26, 0],
    [30, 1],
    [60, 0],
  ])('of %i lines is shrunk onto one page: %i', async (count, fitToHeight) => {
    const rows = Array.from({ length: count }, () => line('甲'));
    const { bytes } = await written({ sheets: [form(rows)] });
    expect(/<pageSetup [^>]*>/.exec(sheetXml(bytes))?.[0]).toContain(
      `fitToHeight="${fitToHeight}"`,
    );
  });

  it('keeps its place among tables, tells its progress, and may have a password', async () => {
    const table: AnySheet = {
      name: label('表', 'Table'),
      title: label('表', 'Table'),
      above: [],
      columns: [
        { label: label('甲', 'A'), format: 'text', width: 10 },
        { label: label('乙', 'B'), format: 'text', width: 10 },
      ],
      rows: [{ cells: ['1', '2'] }],
      below: [],
      signed: false,
      orientation: 'portrait',
      parts: [
        { title: label('表', 'Table'), columns: 1 },
        { title: label('续', 'More'), columns: 1 },
      ],
    };
    const { bytes, told } = await written({ sheets: [form([line('甲')]), table], password: 'x1' });
    expect(told).toEqual([[2, 2]]);
    const plain = await decrypt(bytes, { password: 'x1' });
    const workbook = await readWorkbook(plain, 'a.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['记录', '表']);
    const names = entryOf(plain, 'xl/workbook.xml').toString('utf8');
    expect(names).toMatch(/Print_Area" localSheetId="1"/);
  });

  it('whose row does not take all columns is a mistake of the program', async () => {
    const rows: FormRow[] = [{ cells: [cell('甲', 3, 'value')] }];
    await expect(written({ sheets: [form(rows)] })).rejects.toThrow('all columns');
  });
});

describe('partText', () => {
  it.each([
    ['paragraphs', '甲乙丙。\n丁戊己。\n庚辛壬。', 10, 2, ['甲乙丙。\n丁戊己。', '庚辛壬。']],
    ['sentences', '甲乙丙。丁戊己。庚辛壬。', 8, 2, ['甲乙丙。丁戊己。', '庚辛壬。']],
    ['names', '王伟、李静、张敏、刘洋', 12, 1, ['王伟、李静、', '张敏、刘洋']],
    ['nothing to part at', '甲乙丙丁戊己', 4, 1, ['甲乙', '丙丁', '戊己']],
    ['an empty text', '', 10, 2, ['']],
  ])('parts at %s', (_name, text, width, most, parts) => {
    expect(partText(text, width, most)).toEqual(parts);
  });

  it('makes no part longer than asked and loses nothing', () => {
    const text = '一二三四五，六七八。Words and more words; 九十、十一\n\n十二'.repeat(30);
    for (const [width, most] of [
      [6, 1],
      [10, 3],
      [33, 8],
    ] as const) {
      const parts = partText(text, width, most);
      expect(Math.max(...parts.map((part) => lineCount(part, width)))).toBeLessThanOrEqual(most);
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });
});
