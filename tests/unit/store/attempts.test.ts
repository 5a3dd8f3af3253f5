import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../../electron/core/refusal.ts';
import { beginAttempt, clearAttempts, waitAfter } from '../../../electron/core/store/attempts.ts';
import { now, tempFolder } from './support.ts';

let dataDir = '';
beforeEach(() => {
  dataDir = tempFolder();
});

const at = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/** Seconds to wait that an attempt is answered with; 0 where it may be made. */
function waitAt(seconds: number, who = 'a'): number {
  try {
    beginAttempt(dataDir, who, at(seconds));
    return 0;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'keys.wait')
      return Number(error.params['seconds']);
    throw error;
  }
}

describe('attempts', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 2],
    [4, 4],
    [5, 8],
    [6, 16],
    [9, 128],
    [10, 256],
    [11, 300],
    [1000, 300],
    [1e9, 300],
  ])('after %i wrong ones wait %i seconds', (failed, seconds) => {
    expect(waitAfter(failed)).toBe(seconds);
  });

  it('let three guesses through at once, then make one wait longer each time', () => {
    expect([waitAt(0), waitAt(0), waitAt(0)]).toEqual([0, 0, 0]);
    expect(waitAt(0)).toBe(2);
    expect(waitAt(1.5)).toBe(1);
    expect(waitAt(2)).toBe(0);
    expect(waitAt(2)).toBe(4);
    expect(waitAt(6)).toBe(0);
    expect(waitAt(6)).toBe(8);
  });

  it('are not counted while one must wait', () => {
    for (let i = 0; i < 3; i += 1) waitAt(0);
    for (let i = 0; i < 50; i += 1) expect(waitAt(1)).toBe(1);
    expect(waitAt(2)).toBe(0);
  });

  it('are forgotten after a success, for that operator alone', () => {
    for (let i = 0; i < 3; i += 1) {
      waitAt(0, 'a');
      waitAt(0, 'b');
    }
    clearAttempts(dataDir, 'a');
    expect(waitAt(0, 'a')).toBe(0);
    expect(waitAt(0, 'b')).toBe(2);
  });

  it('do not wait longer, and do not wait less, when the clock is set back', () => {
    for (let i = 0; i < 3; i += 1) waitAt(0);
    expect(waitAt(-86_400)).toBe(2);
    expect(waitAt(-86_399)).toBe(1);
    expect(waitAt(-86_398)).toBe(0);
  });

  it('go on from a damaged file without locking anyone out', () => {
    for (const text of ['', '{', '{"format":1,"failed":{"a":{"count":-1,"at":"x"}}}', 'null']) {
      writeFileSync(join(dataDir, 'ledger.attempts.json'), text);
      expect(waitAt(0)).toBe(0);
    }
  });

  it('say that the folder is gone', () => {
    dataDir = join(dataDir, 'gone');
    expect(() => waitAt(0)).toThrow(new Refusal('store.folder-missing', { folder: dataDir }));
  });
});
