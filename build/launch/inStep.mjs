import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] left out where it does not fit the machine
 * @property {boolean} [link]
 */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined} undefined where it is missing or unreadable,
 *   which means the same here: install
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what the lockfile says. npm writes `node_modules/.package-lock.json`
 * as the last act of an installation, so an interrupted one counts as none.
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function inStep(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, want]) => {
    if (path === '' || want.link) return true;
    const have = installed[path];
    // npm leaves an optional package out on machines that it is not made for.
    if (!have) return want.optional === true;
    return have.version === want.version && have.integrity === want.integrity;
  });
}
