import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { say } from '../say.mjs';
import { inStep } from './inStep.mjs';

/**
 * Which npm command brings node_modules in step. `npm ci` empties the folder first; Windows refuses
 * that when the running node.exe lies in it, so there the difference alone is installed.
 * @param {{ root: string, platform: string, execPath: string }} machine
 * @returns {string[]}
 */
export function installCommand({ root, platform, execPath }) {
  const runsFromInside = execPath.startsWith(join(root, 'node_modules') + sep);
  const verb = platform === 'win32' && runsFromInside ? ['install', '--no-save'] : ['ci'];
  // Scripts stay off: npm would start node-gyp for better-sqlite3 (design.md 8).
  return [
    ...verb,
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ];
}

/**
 * The npm that started this run if one did, else the one on the path.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ command: string, before: string[], shell: boolean }}
 */
function npm(env) {
  const cli = env['npm_execpath'];
  if (cli && basename(cli) === 'npm-cli.js' && existsSync(cli)) {
    const node = env['npm_node_execpath'];
    return {
      command: node && existsSync(node) ? node : process.execPath,
      before: [cli],
      shell: false,
    };
  }
  // npm is a .cmd file on Windows, which only a shell starts. The arguments are ours, none is typed in.
  return { command: 'npm', before: [], shell: process.platform === 'win32' };
}

/**
 * Installs from the lockfile when node_modules is missing or not in step with it.
 * @param {string} root the project's folder
 * @returns {boolean} false when it could not be done; the reason has been said
 */
export function ensureInstalled(root) {
  if (inStep(root)) return true;
  say('install.needed');
  const { command, before, shell } = npm(process.env);
  const args = installCommand({ root, platform: process.platform, execPath: process.execPath });
  // Both of npm's streams go to stderr: stdout belongs to the command that runs afterwards.
  const done = spawnSync(command, [...before, ...args], {
    cwd: root,
    shell,
    stdio: ['ignore', 2, 2],
  });
  if (done.error && 'code' in done.error && done.error.code === 'ENOENT') {
    say('install.noNpm');
    return false;
  }
  if (done.status === 0) return true;
  say('install.failed', { code: done.status ?? done.signal ?? '?' });
  return false;
}
