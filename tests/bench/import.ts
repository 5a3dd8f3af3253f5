// A roster of a county, from the file into an encrypted store on the disk, beside SheetJS merely
// parsing it in one thread.
import { countyRoster } from './support/roster.ts';
import { printFigures, programsInTurns } from './support/rounds.ts';

const [folder = ''] = process.argv.slice(2);
const roster = countyRoster(folder);
const { ours, baseline } = programsInTurns(
  ['importRoster', roster, folder],
  ['parseRoster', roster],
);
const parsing = { zh: '仅用 SheetJS 解析', en: 'SheetJS merely parsing' };

printFigures(
  {
    key: 'import.time',
    label: { zh: '导入 28,682 人的花名册', en: 'Import of a roster of 28,682' },
    unit: 'ms',
    ours: ours.ms,
    baseline: { label: parsing, value: baseline.ms },
    aim: { of: 'ratio', most: 2 },
  },
  {
    key: 'import.memory',
    label: { zh: '导入时的最大内存', en: 'Memory of the import' },
    unit: 'MB',
    ours: ours.peakMb,
    baseline: { label: parsing, value: baseline.peakMb },
  },
);
