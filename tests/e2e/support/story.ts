import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { hasElectron, startElectronProgram } from './electronProgram.ts';
import { type Program, type ProgramOptions, type StartProgram, savedFolder } from './program.ts';
import { startWebProgram } from './webProgram.ts';

/** On the desktop where it can open, else in the browser; BRANCH_LEDGER_E2E names one of them. */
const start: StartProgram = (options) => {
  const wanted = process.env['BRANCH_LEDGER_E2E'] ?? (hasElectron() ? 'electron' : 'web');
  return wanted === 'electron' ? startElectronProgram(options) : startWebProgram(options);
};

/** A program that the tests of a file share, one going on where the other ended. */
export interface Story {
  readonly page: Page;
  readonly dataDir: string;
  readonly save: Program['save'];
  /** Ends the program, does something meanwhile, and starts it again over the same folder. */
  readonly restart: (meanwhile?: () => void) => Promise<void>;
  /** The program ends without having been asked, and is started again. */
  readonly cutPower: () => Promise<void>;
}

/**
 * Starts the program before the tests of a file and ends it after them. At the end of each test
 * nothing may have gone wrong in the page, and nothing may have been asked of another host.
 * @param prepare puts into the empty data folder what the story begins with
 */
export function tellStory(
  prepare: (dataDir: string) => Promise<unknown> = () => Promise.resolve(),
  options: Omit<ProgramOptions, 'dataDir'> = {},
): Story {
  let program: Program | undefined;
  const dataDir = mkdtempSync(join(tmpdir(), 'ledger-story-'));
  const running = (): Program => {
    if (program === undefined) throw new Error('the program has not started');
    return program;
  };
  beforeAll(async () => {
    await prepare(dataDir);
    program = await start({ dataDir, ...options });
  });
  let broken = false;
  beforeEach(({ skip }) => {
    skip(broken, 'the story broke off before');
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') {
      broken = true;
      await picture(running().page, task.name);
    }
    expect(running().watch.take()).toEqual([]);
  });
  afterAll(async () => {
    await program?.close();
    for (const folder of [dataDir, `${dataDir}-window`, savedFolder(dataDir)])
      rmSync(folder, { recursive: true, force: true });
  });
  return {
    get page() {
      return running().page;
    },
    dataDir,
    save: (act) => running().save(act),
    restart: async (meanwhile = () => undefined) => {
      expect(running().watch.take()).toEqual([]);
      await running().close();
      meanwhile();
      program = await start({ dataDir, ...options });
    },
    cutPower: async () => {
      expect(running().watch.take()).toEqual([]);
      await running().kill();
      program = await start({ dataDir, ...options });
    },
  };
}

/** What the screen showed when a test failed. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = resolve(import.meta.dirname, '../../../test-results');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`) });
}
