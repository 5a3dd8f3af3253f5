import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages as en } from '../../../build/messages.en.mjs';
import { messages as zh } from '../../../build/messages.zh.mjs';
import { root } from '../../../build/paths.ts';

const places = (text: string): string[] => text.match(/\{\{\w+\}\}/g)?.sort() ?? [];
const codes = Object.keys(zh) as (keyof typeof zh)[];
const scripts = globSync('build/**/*.{ts,mjs}', { cwd: root })
  .filter((file) => !file.includes('messages'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

describe('the sentences of the project’s own commands', () => {
  test('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  test.each(codes)('%s is said somewhere, and has the same places in both languages', (code) => {
    expect(places(en[code])).toEqual(places(zh[code]));
    expect(scripts).toContain(`'${code}'`);
  });
});
