// Opening the store of a county once the key is there: the key derivation, slow on purpose, is left
// out. Beside it what SQLite alone takes to decrypt and quick-check the file.
import { openDatabase } from '../../electron/core/store/openFile.ts';
import { storePaths } from '../../electron/core/store/storePaths.ts';
import { median } from '../../build/figures.ts';
import { closeStore, countyStore, openWith, unlockDemo } from './support/county.ts';
import { inTurns, printFigures } from './support/rounds.ts';

const [folder = ''] = process.argv.slice(2);
const dataDir = await countyStore(folder);
const unlocked = await unlockDemo(dataDir);

const { ours, baseline } = inTurns(
  () => {
    const began = performance.now();
    const session = openWith(dataDir, unlocked);
    const ms = performance.now() - began;
    closeStore(dataDir, session);
    return ms;
  },
  () => {
    const began = performance.now();
    const db = openDatabase(storePaths(dataDir).database, unlocked.dataKey);
    db.pragma('quick_check(1)');
    const ms = performance.now() - began;
    db.close();
    return ms;
  },
);

printFigures({
  key: 'unlock.time',
  label: {
    zh: '打开 28,682 人的台账（不含密码运算）',
    en: 'Opening a store of 28,682, key derivation left out',
  },
  unit: 'ms',
  ours: median(ours),
  baseline: {
    label: { zh: '仅 SQLite 自检', en: 'SQLite’s check alone' },
    value: median(baseline),
  },
});
