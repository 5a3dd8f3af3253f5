// npm run bench [-- NAME…]: runs each file of tests/bench, one after the other, and its figures.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { at, root } from '../paths.ts';
import { ensureRenderer } from '../products.ts';
import { say } from '../say.mjs';

const wanted = process.argv.slice(2);
const files = globSync('tests/bench/*.ts', { cwd: root })
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.ts')))
  .sort();

if (files.length === 0) say('bench.none');
// The size of the page's first load is one of the figures.
process.exitCode = files.length === 0 ? 1 : await ensureRenderer();
for (const file of files) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', at(file)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
