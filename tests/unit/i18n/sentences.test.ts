import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentence } from '../../../shared/i18n/sentence.ts';
import { errors as enErrors } from '../../../shared/i18n/en/errors.ts';
import { findings as enFindings } from '../../../shared/i18n/en/findings.ts';
import { errors as zhErrors } from '../../../shared/i18n/zh/errors.ts';
import { findings as zhFindings } from '../../../shared/i18n/zh/findings.ts';

const places = (text: string): string[] =>
  // `xEn` is the English form of `x`.
  [...text.matchAll(/\{\{(\w+?)(En)?\}\}/g)].map(([, name]) => name ?? '').sort();

/** Every code that the program can put into a refusal or finding, with the file that does. */
function codesInUse(): [code: string, file: string][] {
  const uses = [
    /new Refusal\(\s*'([^']+)'/g,
    /\bcode: '([a-z-]+\.[a-z0-9-]+)'/g,
    /\brefuse\(\s*'([^']+)'/g,
  ];
  return globSync('{shared,electron,renderer}/**/*.{ts,tsx}')
    .filter((file) => !file.includes('i18n'))
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      return uses.flatMap((use) =>
        [...source.matchAll(use)].map(([, code]): [string, string] => [code ?? '', file]),
      );
    });
}

describe('sentences', () => {
  it('exist for every code in use', () => {
    const used = codesInUse();
    expect(used.length).toBeGreaterThan(60);
    expect(
      used.filter(([code]) => sentence('zh', code) === code || sentence('en', code) === code),
    ).toEqual([]);
  });

  it.each([
    ['zh', 'period.in-future', { month: '2026-10' }, /^2026年10月还没有到/],
    ['en', 'period.in-future', { month: '2026-10' }, /^October 2026 lies ahead/],
    [
      'zh',
      'reminder.inquiry',
      { period: '2026-Q3', on: '2026-11-07' },
      /2026年第三季度.*2026-11-07/,
    ],
    // What cannot be a period is shown as it was written, and so is a number that looks like one.
    ['zh', 'period.unreadable', { period: '2026-13' }, /“2026-13”/],
    ['zh', 'phone.two-numbers', { first: '202611', rest: '2026-10' }, /202611.*2026-10/],
  ] as const)('%s name months and quarters as people do: %s', (language, code, params, said) => {
    expect(sentence(language, code, params)).toMatch(said);
  });

  it.each([
    ['errors', zhErrors as Record<string, string>, enErrors as Record<string, string>],
    ['findings', zhFindings as Record<string, string>, enFindings as Record<string, string>],
  ])('%s have the same keys and the same places in both languages', (_name, zh, en) => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    for (const [code, text] of Object.entries(zh)) {
      expect([code, places(en[code] ?? '')]).toEqual([code, places(text)]);
      expect(text).toMatch(/[\u4e00-\u9fff]/);
      // A Chinese heading may be quoted as what to look for.
      expect(en[code]?.replace(/"[^"]*"/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
