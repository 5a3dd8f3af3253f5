import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, ensure } from '../../../build/fresh.ts';
import { at, root } from '../../../build/paths.ts';

let folder = '';
let made = 0;
let outcome = 0;

beforeEach(() => {
  mkdirSync(at('dist'), { recursive: true });
  folder = mkdtempSync(at('dist', 'fresh-test-'));
  made = 0;
  outcome = 0;
  source('a.ts', 'one');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inside = (name: string): string => relative(root, join(folder, name));
const source = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const build = (): Promise<number> =>
  ensure({
    stamp: inside('stamp'),
    result: inside('result'),
    sources: [inside('*.ts')],
    make: () => {
      made += 1;
      writeFileSync(join(folder, 'result'), '');
      return Promise.resolve(outcome);
    },
  });

describe('a product is built when what it is built from has changed', () => {
  const changes: readonly (readonly [string, () => void, number])[] = [
    ['nothing', () => undefined, 0],
    ['only the date of a file', () => source('a.ts', 'one'), 0],
    ['the content of a file', () => source('a.ts', 'two'), 1],
    ['a new file', () => source('b.ts', ''), 1],
    ['a file less', () => rmSync(join(folder, 'a.ts')), 1],
    ['the result is gone', () => rmSync(join(folder, 'result')), 1],
  ];
  test.each(changes)('%s', async (_what, change, more) => {
    await build();
    change();
    await build();
    expect(made).toBe(1 + more);
  });

  test('a failed build is tried again', async () => {
    outcome = 3;
    expect(await build()).toBe(3);
    outcome = 0;
    expect(await build()).toBe(0);
    expect(made).toBe(2);
  });

  test('a failed build does not let the one before count', async () => {
    await build();
    source('a.ts', 'two');
    outcome = 3;
    await build();
    source('a.ts', 'one');
    outcome = 0;
    await build();
    expect(made).toBe(3);
  });

  test('a renamed file is a change', () => {
    const before = digestOf([inside('*.ts')]);
    rmSync(join(folder, 'a.ts'));
    source('b.ts', 'one');
    expect(digestOf([inside('*.ts')])).not.toBe(before);
  });
});
