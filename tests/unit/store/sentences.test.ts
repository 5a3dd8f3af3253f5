import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errors as en } from '../../../shared/i18n/en/errors.ts';
import { errors as zh } from '../../../shared/i18n/zh/errors.ts';

const folder = new URL('../../../electron/core/store/', import.meta.url);
const source = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

const quoted = [...source.matchAll(/'((?:keys|store|backup|restore)\.[a-z-]+)'/g)].map(
  ([, code]) => code ?? '',
);
const disk = ['store', 'backup', 'restore'].flatMap((task) =>
  ['disk-full', 'read-only', 'folder-missing', 'disk-error'].map((cause) => `${task}.${cause}`),
);
const codes = [...new Set([...quoted, ...disk])].sort();

const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

describe('every refusal of the store', () => {
  it('is found by this test', () => {
    expect(codes.length).toBeGreaterThan(35);
  });

  it.each(codes)('%s has its sentence in both languages, with the same places', (code) => {
    const chinese = Object.entries(zh).find(([key]) => key === code)?.[1] ?? '';
    const english = Object.entries(en).find(([key]) => key === code)?.[1] ?? '';
    expect(chinese).toMatch(/[。！]$/);
    expect(english).toMatch(/\.$/);
    expect(placesOf(english)).toEqual(placesOf(chinese));
  });
});
