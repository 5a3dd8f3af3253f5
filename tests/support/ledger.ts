import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createApp } from '../../electron/core/app.ts';
import { Ledger } from '../../electron/core/ledger.ts';

/** The cheapest derivation that the key file's bounds allow; for tests only. */
export const testDerivation = { cost: 2 ** 10 };

export const testPassword = 'correct horse';

/** An empty folder that goes when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'branch-ledger-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export interface Answer {
  readonly status: number;
  // Tests look at answers of many shapes; each says itself what it expects.
  readonly json: Record<string, unknown>;
}

/** The application over an empty data folder, called as the hosts call it. */
export function testApp(dataDir = temporaryFolder(), now: () => Date = () => new Date()) {
  const ledger = new Ledger({ dataDir, derivation: testDerivation, now });
  onTestFinished(() => ledger.close());
  const app = createApp(ledger, { assets: dataDir });
  const call = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await app.fetch(
      new Request(`http://ledger/api${path}`, {
        method,
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      }),
    );
    return { status: response.status, json: (await response.json()) as Answer['json'] };
  };
  return { ledger, app, call, dataDir };
}

export const villageSetup = {
  language: 'zh',
  kind: 'village',
  name: '青石村',
  code: '420000000001',
  organization: '青石村党支部',
  operator: { name: '李建国', post: '支部书记' },
  password: testPassword,
} as const;

/** The application with a store already set up and open. */
export async function openApp(now?: () => Date) {
  const application = testApp(temporaryFolder(), now);
  const { recoveryCode } = await application.ledger.setUp(villageSetup, { demo: true });
  return { ...application, recoveryCode };
}

/** The first operator's slot of a locked ledger. */
export function slotOf(ledger: Ledger, index = 0): string {
  const state = ledger.state();
  if (state.stage !== 'locked') throw new Error(state.stage);
  return state.slots[index]?.id ?? '';
}
