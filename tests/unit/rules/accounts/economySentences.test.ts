import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { economyFindings as en } from '../../../../shared/i18n/en/economyFindings.ts';
import { economyFindings as zh } from '../../../../shared/i18n/zh/economyFindings.ts';

const files =
  'bankMatching checkDistribution contractAlerts debt depreciationLines distributionLines linesOfEvent reconciliation'
    .split(' ')
    .map((name) => `shared/rules/accounts/${name}.ts`);

it('has a sentence for every finding of the rules, and none too many', () => {
  const used = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /'((?:asset|bank|contract|debt|distribution|event)\.[a-z-]+)'/g,
      ),
    ].map(([, code]) => code ?? ''),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(zh).sort());
  expect(Object.keys(en)).toEqual(Object.keys(zh));
});

it('has the same places in both languages', () => {
  const places = (text: string) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  for (const [code, text] of Object.entries(zh))
    expect([code, places(en[code as keyof typeof zh])]).toEqual([code, places(text)]);
});
