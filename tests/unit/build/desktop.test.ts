import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from '../../../build/paths.ts';
import { runDesktop } from '../../../build/start/desktop.ts';
import { findElectron } from '../../../build/start/electron.ts';

let folder = '';
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desktop-'));
  said = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A node_modules whose Electron is fetched, or not, by a stand-in for its install script. */
function modules(script: string): string {
  mkdirSync(join(folder, 'electron'));
  writeFileSync(join(folder, 'electron', 'install.js'), script);
  return folder;
}

const FETCHES = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  mkdirSync(__dirname + '/dist');
  writeFileSync(__dirname + '/dist/electron', '');
  writeFileSync(__dirname + '/path.txt', 'electron');
  writeFileSync(__dirname + '/tries', 'x', { flag: 'a' });
`;
const FAILS = `
  require('node:fs').writeFileSync(__dirname + '/tries', 'x', { flag: 'a' });
  process.exit(1);
`;
const tries = (): number => readFileSync(join(folder, 'electron', 'tries'), 'utf8').length;

describe('Electron’s program', () => {
  test('is fetched at the first start and found at the next', () => {
    const program = join(modules(FETCHES), 'electron', 'dist', 'electron');
    expect(findElectron(folder)).toBe(program);
    expect(findElectron(folder)).toBe(program);
    expect(tries()).toBe(1);
  });

  test('is not asked for again after a failed try', () => {
    modules(FAILS);
    expect(findElectron(folder)).toBeUndefined();
    expect(said.join('')).toContain('没有下载成功');
    said = [];
    expect(findElectron(folder)).toBeUndefined();
    expect(said).toEqual([]);
    expect(tries()).toBe(1);
  });

  test('is missing when only its name is there', () => {
    modules(FAILS);
    writeFileSync(join(folder, 'electron', 'path.txt'), 'electron');
    expect(findElectron(folder)).toBeUndefined();
  });
});

describe.skipIf(process.platform !== 'linux')('the desktop window', () => {
  /** A program that writes down what it was given and ends with a code. */
  function program(code: number): string {
    const file = join(folder, 'program');
    const lines = [
      '#!/bin/sh',
      `printf '%s|' "$@" > '${folder}/given'`,
      `printf '%s' "\${ELECTRON_RUN_AS_NODE:-unset}" > '${folder}/as-node'`,
      `exit ${code}`,
    ];
    writeFileSync(file, lines.join('\n'));
    chmodSync(file, 0o755);
    return file;
  }
  const means = (electron: string | undefined, built = 0) => ({
    find: () => electron,
    build: () => Promise.resolve(built),
    env: { PATH: process.env['PATH'], DISPLAY: ':0', ELECTRON_RUN_AS_NODE: '1' },
  });

  test('is opened on the project, with the data folder', async () => {
    expect(await runDesktop(['--data', '/d'], means(program(0)))).toBe(0);
    expect(readFileSync(join(folder, 'given'), 'utf8')).toBe(`${root}|--data|/d|`);
    expect(readFileSync(join(folder, 'as-node'), 'utf8')).toBe('unset');
  });

  test.each([
    ['the program ends at once with an error', () => means(program(133)), '没有打开'],
    ['the program cannot be started', () => means(join(folder, 'nothing')), '没有打开'],
    ['there is no display', () => ({ ...means(program(0)), env: {} }), '没有图形界面'],
  ])('leaves it to the browser when %s', async (_what, given, sentence) => {
    expect(await runDesktop([], given())).toBeUndefined();
    expect(said.join('')).toContain(sentence);
  });

  test('leaves it to the browser when there is no Electron', async () => {
    expect(await runDesktop([], means(undefined))).toBeUndefined();
  });

  test('is not opened on a program that could not be built', async () => {
    expect(await runDesktop([], means(program(0), 2))).toBe(2);
    expect(existsSync(join(folder, 'given'))).toBe(false);
  });
});
