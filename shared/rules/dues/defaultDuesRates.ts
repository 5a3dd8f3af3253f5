import type { AnyRecord } from '../../registers/define.ts';

const yuan = 100;
const source = '中组发〔2008〕3号';

const row = (kind: string, rest: AnyRecord): AnyRecord => ({
  kind,
  from: '2008-04',
  aboveFen: 0,
  percent: null,
  leastFen: null,
  mostFen: null,
  source,
  ...rest,
});

const bands = (
  kind: string,
  ...borders: readonly (readonly [aboveYuan: number, percent: number])[]
) => borders.map(([above, percent]) => row(kind, { aboveFen: above * yuan, percent }));

const ofIncome = (kind: string): AnyRecord[] =>
  bands(kind, [0, 0.5], [3000, 1], [5000, 1.5], [10_000, 2]);

/**
 * The shipped rows of the register duesRates: the table of domain.md 5.1. In real hardship nothing
 * or less is paid only where a reduction is approved; until then it is the least amount.
 */
export const defaultDuesRates: readonly AnyRecord[] = [
  ...ofIncome('salaried'),
  ...ofIncome('annual-salary'),
  ...ofIncome('self-employed'),
  ...bands('retired', [0, 0.5], [5000, 1]),
  row('farmer', { leastFen: 20, mostFen: 100 }),
  row('student', { leastFen: 20, mostFen: 20 }),
  row('relief', { leastFen: 20, mostFen: 20 }),
  row('hardship', { leastFen: 20, mostFen: 20 }),
];
