// npm run bench [-- NAME…] [--json]: runs each file of tests/bench, one after the other, and prints
// their figures as a table; with --json the table goes to stderr and the figures to stdout as JSON.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Figure, figureTable, judged } from '../figures.ts';
import { at, root } from '../paths.ts';
import { ensureRenderer } from '../products.ts';
import { say } from '../say.mjs';

const args = process.argv.slice(2);
const json = args.includes('--json');
const wanted = args.filter((arg) => arg !== '--json');
const files = globSync('tests/bench/*.ts', { cwd: root })
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.ts')))
  .sort();

if (files.length === 0) say('bench.none');
// The size of the page's first load is one of the figures.
process.exitCode = files.length === 0 ? 1 : await ensureRenderer();

const figures: Figure[] = [];
// The files share what they measure on: the first that needs it makes it.
const folder = mkdtempSync(join(tmpdir(), 'branch-ledger-bench-'));
try {
  for (const file of files) {
    say('bench.running', { name: basename(file, '.ts') });
    const { status, stdout } = spawnSync(process.execPath, [at(file), folder], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
    if (status === 0)
      figures.push(...(JSON.parse(stdout) as Figure[])); // printed by printFigures
    else process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (figures.length > 0) {
  (json ? process.stderr : process.stdout).write(figureTable(figures));
  if (json) process.stdout.write(`${JSON.stringify({ figures: figures.map(judged) }, null, 2)}\n`);
}
