import { expect, test } from 'vitest';
import {
  checkDuesPayer,
  checkDuesRate,
  checkDuesRelief,
} from '../../../../shared/rules/dues/checkRows.ts';
import { defaultDuesRates } from '../../../../shared/rules/dues/defaultDuesRates.ts';
import type { AnyRecord } from '../../../../shared/registers/define.ts';

const codes = (found: readonly { readonly level: string; readonly code: string }[]) =>
  found.map(({ level, code }) => `${level} ${code}`);

test('the shipped rates are in order', () => {
  expect(defaultDuesRates).toHaveLength(18);
  expect(defaultDuesRates.flatMap(checkDuesRate)).toEqual([]);
});

test.each<[AnyRecord, string[]]>([
  [{ percent: 0.5 }, []],
  [{ percent: 0 }, []],
  [{ leastFen: 20, mostFen: 20 }, []],
  [{ mostFen: 20 }, []],
  [{}, ['error dues.rate-empty']],
  [{ percent: 0.5, leastFen: 20 }, ['error dues.rate-two-ways']],
  [{ leastFen: 21, mostFen: 20 }, ['error dues.range-reversed']],
])('a rate of %j', (row, expected) => {
  expect(codes(checkDuesRate(row))).toEqual(expected);
});

test.each<[AnyRecord, string[]]>([
  [{ kind: 'salaried', from: '2026-01', baseFen: 1 }, []],
  [{ kind: 'salaried', from: '2026-01' }, ['error dues.base-missing']],
  [{ kind: 'farmer', from: '2026-01' }, []],
  [{ kind: 'farmer', from: '2026-01', amountFen: 101 }, ['error dues.amount-out-of-range']],
  [{ kind: 'farmer', from: '1998-07' }, []],
  [{ kind: 'salaried', from: '1998-07' }, ['error dues.base-missing']],
  [{ kind: 'nobody', from: '2026-01' }, ['warning dues.rate-missing']],
  [{ kind: 'salaried', from: null }, []],
])('a payer of %j', (row, expected) => {
  expect(codes(checkDuesPayer(row))).toEqual(expected);
});

const approved = { approvalNo: '3号', approvedOn: '2026-01-20' };
test.each<[AnyRecord, string[]]>([
  [{ kind: 'exempt', fromOn: '2026-01', toOn: '2026-01', ...approved }, []],
  [{ kind: 'reduced', fromOn: '2026-01', amountFen: 0, ...approved }, []],
  [{ kind: 'reduced', fromOn: '2026-01', ...approved }, ['error dues.relief-amount-missing']],
  [{ kind: 'exempt', fromOn: '2026-02', toOn: '2026-01-31', ...approved }, ['error span.reversed']],
  [
    { kind: 'exempt', fromOn: '2026-02', approvedOn: '2026-01-20' },
    ['warning dues.relief-not-approved'],
  ],
  [{ kind: 'exempt', fromOn: '2026-02' }, ['warning dues.relief-not-approved']],
])('a relief of %j', (row, expected) => {
  expect(codes(checkDuesRelief(row))).toEqual(expected);
});
