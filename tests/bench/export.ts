// The member register of a county, from the store into a workbook on the disk, beside ExcelJS's
// streaming writer writing the same cells with the same styles.
import { join } from 'node:path';
import { countyStore } from './support/county.ts';
import { printFigures, programsInTurns } from './support/rounds.ts';

const [folder = ''] = process.argv.slice(2);
const dataDir = await countyStore(folder);
const { ours, baseline } = programsInTurns(
  ['exportRegister', dataDir, join(folder, 'register.xlsx')],
  ['streamRegister', dataDir, join(folder, 'streamed.xlsx')],
);
const streaming = { zh: 'ExcelJS 流式写同样的单元格', en: 'ExcelJS streaming the same cells' };

printFigures(
  {
    key: 'export.time',
    label: { zh: '导出 28,682 人的名册', en: 'Export of the register of 28,682' },
    unit: 'ms',
    ours: ours.ms,
    baseline: { label: streaming, value: baseline.ms },
    aim: { of: 'ratio', most: 1.3 },
  },
  {
    key: 'export.memory',
    label: { zh: '导出时的最大内存', en: 'Memory of the export' },
    unit: 'MB',
    ours: ours.peakMb,
    baseline: { label: streaming, value: baseline.peakMb },
  },
);
