import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LAYERED } from '../../../build/checks.ts';
import { at } from '../../../build/paths.ts';

/** A file that breaks a rule, and the rule. */
const violations: readonly (readonly [file: string, source: string, rule: string])[] = [
  ['shared/readsFiles.ts', `import 'node:fs';`, 'shared-is-pure'],
  ['shared/readsPlainFs.ts', `import 'fs';`, 'shared-is-pure'],
  ['shared/knowsCore.ts', `import type { X } from '../electron/core/fine.ts';`, 'shared-is-pure'],
  ['shared/hasLibrary.ts', `import 'hono';`, 'shared-is-pure'],
  ['electron/core/serves.ts', `import 'node:http';`, 'core-knows-no-host'],
  ['electron/core/connects.ts', `import 'net';`, 'core-knows-no-host'],
  ['electron/core/adapts.ts', `import '@hono/node-server';`, 'core-knows-no-host'],
  ['electron/core/hosted.ts', `import '../web/fine.ts';`, 'core-knows-no-host'],
  ['electron/core/windowed.ts', `import 'electron';`, 'core-knows-no-host'],
  ['electron/cli/windowed.ts', `import 'electron';`, 'cli-has-no-window'],
  ['electron/web/windowed.ts', `import type { App } from 'electron';`, 'electron-in-desktop-only'],
  ['electron/web/meets.ts', `import '../desktop/fine.ts';`, 'hosts-do-not-meet'],
  ['electron/desktop/meets.ts', `import '../web/fine.ts';`, 'hosts-do-not-meet'],
  ['electron/core/reads.ts', `import 'xlsx';`, 'workbook-libraries-in-workbook-only'],
  ['electron/core/writes.ts', `import 'exceljs';`, 'workbook-libraries-in-workbook-only'],
  ['electron/core/opens.ts', `import 'better-sqlite3';`, 'database-in-store-only'],
  ['electron/core/tests.ts', `import 'vitest';`, 'packaged-code-stands-on-dependencies'],
  ['renderer/takes.ts', `import '../electron/core/fine.ts';`, 'renderer-asks-the-api-only'],
  ['renderer/node.ts', `import 'node:path';`, 'renderer-has-no-node'],
  ['renderer/plainNode.ts', `import 'path';`, 'renderer-has-no-node'],
  ['renderer/windowed.ts', `import 'electron';`, 'electron-in-desktop-only'],
  ['shared/round.ts', `import './trip.ts';`, 'no-cycles'],
  ['shared/lost.ts', `import './nowhere.ts';`, 'no-lost-imports'],
];

/** What the layers allow. */
const fine: readonly (readonly [file: string, source: string])[] = [
  ['shared/fine.ts', `import { z } from 'zod';`],
  ['shared/trip.ts', `import './round.ts';`],
  ['electron/core/fine.ts', `import 'node:fs'; import '../../shared/fine.ts'; export type X = 1;`],
  ['electron/core/workbook/fine.ts', `import 'xlsx'; import 'exceljs';`],
  ['electron/core/store/fine.ts', `import 'better-sqlite3';`],
  ['electron/web/fine.ts', `import 'node:http'; import '../core/fine.ts';`],
  ['electron/desktop/fine.ts', `import 'electron'; import '../core/fine.ts';`],
  ['electron/cli/fine.ts', `import '../web/fine.ts';`],
  ['renderer/fine.ts', `import 'react'; import type { X } from '../electron/core/fine.ts';`],
];

/** The part of the report that is looked at. */
interface Report {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

let folder = '';
let found: Report['summary']['violations'] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const [file, source] of [...violations, ...fine]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  cpSync(at('package.json'), join(folder, 'package.json'));
  symlinkSync(at('node_modules'), join(folder, 'node_modules'), 'junction');
  const tool = at('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [tool, '--config', at('build', 'layers.cjs'), '--output-type', 'json', ...LAYERED];
  const json = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  found = (JSON.parse(json) as Report).summary.violations; // its documented format
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the layers, as checked by machine', () => {
  test.each(violations)('%s with «%s» breaks %s', (file, _source, rule) => {
    expect(found.filter(({ from }) => from === file).map((v) => v.rule.name)).toContain(rule);
  });

  test.each(fine.filter(([file]) => file !== 'shared/trip.ts'))('%s is fine', (file) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });

  test('each rule has a case here', () => {
    const config = createRequire(import.meta.url)(at('build', 'layers.cjs')) as {
      forbidden: { name: string }[]; // the configuration itself
    };
    const tried = new Set(violations.map(([, , rule]) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});
