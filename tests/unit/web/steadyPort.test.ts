import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../electron/core/refusal.ts';
import { onSteadyPort } from '../../../electron/web/steadyPort.ts';
import { temporaryFolder } from '../../support/ledger.ts';

/** A host that only notes the ports it was asked for; some of them are taken. */
function hostOn(taken: readonly number[] = []) {
  const asked: number[] = [];
  const serve = (port: number) => {
    asked.push(port);
    if (taken.includes(port)) return Promise.reject(new Refusal('host.port-taken', { port }));
    return Promise.resolve({ port: port === 0 ? 50123 : port, close: () => Promise.resolve() });
  };
  return { asked, serve };
}

describe('the port of the web host', () => {
  test('is any free one at first, and the same the next time', async () => {
    const folder = temporaryFolder();
    const { asked, serve } = hostOn();
    expect((await onSteadyPort(folder, 0, serve)).port).toBe(50123);
    expect((await onSteadyPort(folder, 0, serve)).port).toBe(50123);
    expect(asked).toEqual([0, 50123]);
  });

  test('is another one while the last is taken', async () => {
    const folder = temporaryFolder();
    await onSteadyPort(folder, 0, hostOn().serve);
    const { asked, serve } = hostOn([50123]);
    await onSteadyPort(folder, 0, serve);
    expect(asked).toEqual([50123, 0]);
  });

  test('named by the user is that one or none, and is not kept', async () => {
    const folder = temporaryFolder();
    const { serve } = hostOn([7000]);
    await expect(onSteadyPort(folder, 7000, serve)).rejects.toMatchObject({
      code: 'host.port-taken',
    });
    expect((await onSteadyPort(folder, 7001, serve)).port).toBe(7001);
    expect(existsSync(`${folder}/ledger.port`)).toBe(false);
  });
});
