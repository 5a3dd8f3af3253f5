import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportDesk } from '../../../electron/core/reports/reportDesk.ts';
import { testSession } from '../../support/session.ts';

const control = () => ({ signal: new AbortController().signal, report: () => undefined });
const lay = (desk: ReportDesk) =>
  desk.report(testSession(), 'member-register', { period: '2026', language: 'zh' }, control());

describe('the desk', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives a file for ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const desk = new ReportDesk();
    const { file } = await lay(desk);
    vi.advanceTimersByTime(9 * 60_000);
    expect((await desk.fetch(file)).bytes.subarray(0, 2).toString()).toBe('PK');
    vi.advanceTimersByTime(2 * 60_000);
    await expect(desk.fetch(file)).rejects.toThrow('file.unknown');
    desk.clear();
  });

  it('leaves nothing behind when it is cleared, and works again after', async () => {
    const desk = new ReportDesk();
    const { file } = await lay(desk);
    desk.clear();
    await expect(desk.fetch(file)).rejects.toThrow('file.unknown');
    const again = await lay(desk);
    expect((await desk.fetch(again.file)).name).toMatch(/^青石村党支部_党员名册_20261231\.xlsx$/);
    desk.clear();
    expect(
      readdirSync(tmpdir()).filter((name) =>
        name.startsWith(`branch-ledger-reports-${process.pid}-`),
      ),
    ).toEqual([]);
  });

  it('lays nothing down when cancelled', async () => {
    const desk = new ReportDesk();
    const abort = new AbortController();
    const laid = desk.report(
      testSession(),
      'member-register',
      { period: '2026' },
      { signal: abort.signal, report: () => undefined },
    );
    abort.abort(new Error('cancelled'));
    await expect(laid).rejects.toThrow('cancelled');
    desk.clear();
  });

  it('takes away what a program left that ended without doing so', async () => {
    // No program has this number: it is beyond what the system gives.
    const forgotten = join(tmpdir(), 'branch-ledger-reports-99999999-abcdef');
    mkdirSync(forgotten);
    const desk = new ReportDesk();
    await lay(desk);
    expect(existsSync(forgotten)).toBe(false);
    desk.clear();
  });
});
