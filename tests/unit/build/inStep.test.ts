import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inStep } from '../../../build/launch/inStep.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/only-windows': { version: '2.0.0', integrity: 'sha512-w', optional: true },
  },
};
const whole = { 'node_modules/a': lock.packages['node_modules/a'] };

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'in-step-'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const installed = (text: string): void => {
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), text);
};

describe('whether node_modules is in step with the lockfile', () => {
  test.each([
    ['all there, but for what is made for other machines', { packages: whole }, true],
    ['a package is missing', { packages: {} }, false],
    [
      'a package has another version',
      { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } } },
      false,
    ],
    [
      'a package has another content',
      { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } } },
      false,
    ],
    [
      'an optional package that is there has another version',
      { packages: { ...whole, 'node_modules/only-windows': { version: '1.0.0' } } },
      false,
    ],
    [
      'a package too many does no harm',
      { packages: { ...whole, 'node_modules/b': { version: '1.0.0' } } },
      true,
    ],
  ])('%s', (_what, hidden, expected) => {
    installed(JSON.stringify(hidden));
    expect(inStep(root)).toBe(expected);
  });

  test('an installation that was broken off counts as none', () => {
    expect(inStep(root)).toBe(false);
    installed('{"packages": {"node_modules/a"');
    expect(inStep(root)).toBe(false);
  });
});
