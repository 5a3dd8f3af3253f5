import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chartOf } from '../../../../shared/rules/accounts/chart.ts';
import {
  checkPlan,
  checkProcess,
  type FreeMoney,
} from '../../../../shared/rules/accounts/checkDistribution.ts';
import {
  type DistributionBasis,
  perShareFen,
  planDistribution,
  shareAmongMembers,
} from '../../../../shared/rules/accounts/distribution.ts';
import { distributionLines } from '../../../../shared/rules/accounts/distributionLines.ts';
import { partOf, shareOut } from '../../../../shared/rules/accounts/shareOut.ts';
import { usualSubAccounts } from '../../../../shared/rules/accounts/usualSubAccounts.ts';

const basis = (more: Partial<DistributionBasis> = {}): DistributionBasis => ({
  netIncomeFen: 100_000,
  openingFen: 0,
  transferredInFen: 0,
  reservePercent: 20,
  membersFen: null,
  otherFen: 0,
  ...more,
});

describe('sharing out', () => {
  test.each<[number, number[], number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [100, [1, 2], [33, 67]],
    [101, [0.5, 0.5], [51, 50]],
    [5, [0, 3, 0], [0, 5, 0]],
    [0, [1, 2], [0, 0]],
    [7, [], []],
    [7, [0, 0], [0, 0]],
    // 1.4, 1.4, 4.2: the largest remainders get the fen that is left, the earlier one first.
    [7, [2, 2, 6], [2, 1, 4]],
    [2, [1, 1, 1, 1], [1, 1, 0, 0]],
  ])('%i by %j is %j', (amountFen, weights, expected) => {
    expect(shareOut(amountFen, weights)).toEqual(expected);
  });

  it('comes to the fen, and nobody is more than a fen off', () => {
    fc.assert(
      fc.property(
        fc.nat(Number.MAX_SAFE_INTEGER),
        fc.array(
          fc.nat(100_000).map((hundredths) => hundredths / 100),
          { minLength: 1 },
        ),
        (amountFen, weights) => {
          fc.pre(weights.some((weight) => weight > 0));
          const parts = shareOut(amountFen, weights);
          expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amountFen));
          const whole = weights.reduce((sum, weight) => sum + BigInt(Math.round(weight * 100)), 0n);
          weights.forEach((weight, at) => {
            const off =
              BigInt(parts[at] ?? 0) * whole - BigInt(amountFen) * BigInt(Math.round(weight * 100));
            expect(off > -whole && off < whole).toBe(true);
          });
        },
      ),
    );
  });

  it('cuts a part to whole fen', () => {
    expect([partOf(100, 1, 3), partOf(100, 3, 3), partOf(100, 1, 0), partOf(1, 0.5, 1)]).toEqual([
      33, 100, 0, 0,
    ]);
  });
});

describe('the plan', () => {
  test.each<[string, Partial<DistributionBasis>, number[]]>([
    // distributable, loss covered, base, reserve, members, left
    ['a year’s income', {}, [100_000, 0, 100_000, 20_000, 80_000, 0]],
    [
      'a loss of earlier years first',
      { openingFen: -30_000 },
      [70_000, 30_000, 70_000, 14_000, 56_000, 0],
    ],
    ['as high as the income', { openingFen: -100_000 }, [0, 100_000, 0, 0, 0, 0]],
    ['higher than the income', { openingFen: -100_001 }, [-1, 100_000, 0, 0, 0, -1]],
    [
      'what is left of earlier years bears no reserve',
      { openingFen: 50_000 },
      [150_000, 0, 100_000, 20_000, 130_000, 0],
    ],
    [
      'a loss covered by the fund',
      { openingFen: -30_000, transferredInFen: 30_000 },
      [100_000, 0, 100_000, 20_000, 80_000, 0],
    ],
    [
      'a loss of the year',
      { netIncomeFen: -10_000, openingFen: 50_000 },
      [40_000, 0, 0, 0, 40_000, 0],
    ],
    [
      'less for the members',
      { membersFen: 50_000, otherFen: 5_000 },
      [100_000, 0, 100_000, 20_000, 50_000, 25_000],
    ],
    ['more than there is', { membersFen: 80_001 }, [100_000, 0, 100_000, 20_000, 80_001, -1]],
    [
      'half a fen of reserve is rounded up',
      { netIncomeFen: 5, reservePercent: 10 },
      [5, 0, 5, 1, 4, 0],
    ],
  ])('%s', (_what, more, expected) => {
    const plan = planDistribution(basis(more));
    expect([
      plan.distributableFen,
      plan.lossCoveredFen,
      plan.reserveBaseFen,
      plan.reserveFen,
      plan.membersFen,
      plan.leftFen,
    ]).toEqual(expected);
  });

  it('loses no fen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 100 }),
        fc.nat(1e8),
        (netIncomeFen, openingFen, reservePercent, otherFen) => {
          const plan = planDistribution(
            basis({ netIncomeFen, openingFen, reservePercent, otherFen }),
          );
          expect(plan.reserveFen + plan.membersFen + plan.otherFen + plan.leftFen).toBe(
            netIncomeFen + openingFen,
          );
          expect(plan.membersFen).toBeGreaterThanOrEqual(0);
          expect(plan.reserveFen <= Math.max(0, netIncomeFen)).toBe(true);
        },
      ),
    );
  });
});

describe('the checks', () => {
  const holders = [
    { party: 'p1', shares: 1.5 },
    { party: 'p2', shares: 1 },
  ];
  const enough: FreeMoney = { cashFen: 1_000_000, earmarkedFen: 0, borrowedFen: 0 };
  const codes = (more: Partial<DistributionBasis>, money = enough, among = holders) => {
    const plan = planDistribution(basis(more));
    return checkPlan(plan, shareAmongMembers(plan.membersFen, among), money).map(
      ({ code, level }) => `${level} ${code}`,
    );
  };

  test.each<[string, Partial<DistributionBasis>, string[]]>([
    ['in order', {}, []],
    ['all that there is', { membersFen: 80_000 }, []],
    ['a fen more', { membersFen: 80_001 }, ['error distribution.above-distributable']],
    ['nothing there', { netIncomeFen: 0 }, ['warning distribution.nothing']],
    [
      'nothing there, and yet given',
      { netIncomeFen: 0, membersFen: 1 },
      ['error distribution.nothing'],
    ],
    ['below zero', { membersFen: -1 }, ['error distribution.negative']],
    ['no reserve', { reservePercent: 0 }, ['warning distribution.no-reserve']],
  ])('%s', (_what, more, expected) => {
    expect(codes(more)).toEqual(expected);
  });

  test.each<[string, FreeMoney, string[]]>([
    ['just enough', { cashFen: 100_000, earmarkedFen: 15_000, borrowedFen: 5_000 }, []],
    [
      'a fen of it earmarked',
      { cashFen: 100_000, earmarkedFen: 15_001, borrowedFen: 5_000 },
      ['warning distribution.not-own-money'],
    ],
    [
      'nothing of one’s own',
      { cashFen: 100_000, earmarkedFen: 500_000, borrowedFen: 0 },
      ['warning distribution.not-own-money'],
    ],
  ])('money: %s', (_what, money, expected) => {
    expect(codes({}, money)).toEqual(expected);
  });

  it('asks for shares that come to the amount', () => {
    expect(codes({}, enough, [])).toEqual(['error distribution.no-shares']);
    const plan = planDistribution(basis());
    const shares = [{ party: 'p1', shares: 1, amountFen: 79_999 }];
    expect(checkPlan(plan, shares, enough)).toEqual([
      {
        level: 'error',
        code: 'distribution.shares-differ',
        field: 'membersFen',
        params: { shared: '799.99', members: '800.00', difference: '0.01' },
      },
    ]);
  });

  test.each<[string, string | null, string | null, string[]]>([
    ['ten days open before the vote', '2026-01-20', '2026-01-10', []],
    ['nine days open', '2026-01-20', '2026-01-11', ['warning distribution.opened-briefly']],
    // What comes after the vote makes up for nothing.
    ['opened after the vote', '2026-01-10', '2026-01-11', ['warning distribution.opened-briefly']],
    ['never open', '2026-01-20', null, ['warning distribution.not-opened']],
    ['not approved', null, '2026-01-01', ['error distribution.not-approved']],
    ['approved later', '2026-01-23', '2026-01-01', ['error distribution.approved-later']],
  ])('process: %s', (_what, approvedOn, openedOn, expected) => {
    const findings = checkProcess({ approvedOn, openedOn, asOf: '2026-01-22' });
    expect(findings.map(({ code, level }) => `${level} ${code}`)).toEqual(expected);
  });

  it('tells what a share gets', () => {
    expect(perShareFen(100, holders)).toBe(40);
    expect(perShareFen(100, [])).toBeNull();
  });
});

describe('the vouchers', () => {
  const plan = { reserveFen: 20_000, membersFen: 75_000, otherFen: 5_000 };
  const shares = shareAmongMembers(plan.membersFen, [
    { party: 'p1', shares: 1 },
    { party: 'p2', shares: 2 },
    { party: 'p3', shares: 0 },
  ]);
  const short = (
    lines: readonly {
      account: string;
      party: string | null;
      debitFen: number;
      creditFen: number;
    }[],
  ) =>
    lines.map(({ account, party, debitFen, creditFen }) => [account, party, debitFen - creditFen]);

  it('stand on the sub-accounts of 322 that are for it', () => {
    const { lines, findings } = distributionLines(plan, shares, 1_000, chartOf(usualSubAccounts));
    expect(findings).toEqual([]);
    expect(short(lines)).toEqual([
      ['311', null, 1_000],
      ['32204', null, -1_000],
      ['32201', null, 20_000],
      ['311', null, -20_000],
      ['32202', null, 75_000],
      ['113', 'p1', -25_000],
      ['113', 'p2', -50_000],
      ['32203', null, 5_000],
      ['211', null, -5_000],
    ]);
  });

  it('stand on 322 itself where it has no sub-accounts', () => {
    const { lines } = distributionLines(plan, shares, 0, chartOf([]));
    expect(new Set(lines.map(({ account }) => account))).toEqual(
      new Set(['322', '311', '113', '211']),
    );
    expect(short(lines).reduce((sum, [, , fen]) => sum + Number(fen), 0)).toBe(0);
  });

  it('are none where a sub-account does not say what it is for', () => {
    const chart = chartOf([{ code: '32299', zh: '其他', en: 'Other' }]);
    const { lines, findings } = distributionLines(plan, shares, 0, chart);
    expect(lines).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('distribution.account-missing'));
  });
});
