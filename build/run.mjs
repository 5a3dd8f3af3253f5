// The first step of every npm script, in plain JavaScript that Node 20 runs: install when needed,
// find the Node that the project runs on, go on there (design.md 8).
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './launch/install.mjs';
import { findRuntime } from './launch/runtime.mjs';
import { runTask } from './launch/runTask.mjs';
import { say } from './say.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const [task = '', ...given] = process.argv.slice(2);
// npm takes the -- out; typed by hand without npm it does no harm.
const args = given[0] === '--' ? given.slice(1) : given;
const taskFile = (/** @type {string} */ name) =>
  join(here, 'tasks', `${name.replace(':', '-')}.ts`);

if (!/^[a-z]+(:[a-z]+)?$/.test(task) || !existsSync(taskFile(task))) {
  const tasks = readdirSync(join(here, 'tasks')).map((file) => file.replace(/\.ts$/, ''));
  say('task.unknown', { task, tasks: tasks.join(' ').replaceAll('-', ':') });
  process.exitCode = 2;
} else if (!ensureInstalled(root)) {
  process.exitCode = 1;
} else {
  const runtime = findRuntime(root, process);
  if (runtime) {
    await runTask(runtime, taskFile(task), args);
  } else {
    const { platform, arch, versions } = process;
    say('node.missing', { version: versions.node, platform: `${platform}-${arch}` });
    process.exitCode = 1;
  }
}
