import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultVoteRules,
  usualVoteRule,
  voteRuleOf,
} from '../../../shared/rules/defaultVoteRules.ts';
import {
  type VoteCounts,
  type VoteRule,
  electionResult,
  voteResult,
} from '../../../shared/rules/voting.ts';

const rules = new Map(defaultVoteRules.map((row) => [String(row['rule']), voteRuleOf(row)]));
function rule(key: string): VoteRule {
  const found = rules.get(key);
  if (found === undefined) throw new Error(key);
  return found;
}

const counts = (changes: Partial<VoteCounts>): VoteCounts => ({
  ...{ due: null, present: null, written: null, approve: null, against: null, abstain: null },
  ...changes,
});

const codes = (findings: readonly { readonly code: string }[]): string[] =>
  findings.map(({ code }) => code);

describe('the vote of a general meeting (domain.md 2.3)', () => {
  it.each([
    // due, present, approve, quorum, majority, carried
    [16, 8, 8, false, false, false],
    [16, 9, 8, true, false, false],
    [16, 9, 9, true, true, true],
    [16, 16, 9, true, true, true],
    [15, 7, 7, false, false, false],
    [15, 8, 8, true, true, true],
    [3, 2, 2, true, true, true],
    [3, 2, 1, true, false, false],
    [1, 1, 1, true, true, true],
    [0, 0, 0, false, false, false],
  ])('should %i, present %i, approve %i', (due, present, approve, quorum, majority, carried) => {
    const result = voteResult(counts({ due, present, approve }), rule('general'));
    expect([result.quorum?.met, result.majority?.met, result.carried]).toEqual([
      quorum,
      majority,
      carried,
    ]);
  });

  it('is the definition for all should-attend from 0 to 20', () => {
    for (let due = 0; due <= 20; due += 1) {
      for (let present = 0; present <= due; present += 1) {
        for (let approve = 0; approve <= present; approve += 1) {
          const result = voteResult(counts({ due, present, approve }), rule('general'));
          expect(result.quorum?.met).toBe(present * 2 > due);
          expect(result.majority?.met).toBe(approve * 2 > due);
          expect(result.carried).toBe(present * 2 > due && approve * 2 > due);
          expect(result.reasons).toHaveLength(
            Number(result.quorum?.met !== true) + Number(result.majority?.met !== true),
          );
        }
      }
    }
  });

  it('names the least that suffices', () => {
    const { quorum, majority, reasons } = voteResult(
      counts({ due: 16, present: 8, approve: 8 }),
      rule('general'),
    );
    expect(quorum).toEqual({ has: 8, needed: 9, met: false });
    expect(majority).toEqual({ has: 8, needed: 9, met: false });
    expect(reasons).toEqual([
      {
        level: 'warning',
        code: 'vote.no-quorum',
        field: 'present',
        params: { due: 16, has: 8, needed: 9 },
      },
      {
        level: 'warning',
        code: 'vote.no-majority',
        field: 'approve',
        params: { base: 16, has: 8, needed: 9 },
      },
    ]);
  });

  it('counts written opinions as votes, not to the quorum', () => {
    const written = counts({ due: 16, present: 8, written: 4, approve: 12 });
    expect(voteResult(written, rule('general'))).toMatchObject({
      quorum: { has: 8, met: false },
      majority: { has: 12, met: true },
      carried: false,
    });
    expect(voteResult({ ...written, present: 9 }, rule('general')).carried).toBe(true);
  });

  it.each([
    [{}, null, null, null],
    [{ due: 16 }, null, null, null],
    [{ due: 16, present: 9 }, true, null, null],
    // Whatever comes yet: without a quorum nothing carries.
    [{ due: 16, present: 8 }, false, null, false],
    [{ due: 16, approve: 8 }, null, false, false],
    [{ due: 16, approve: 9 }, null, true, null],
    [{ present: 9, approve: 9 }, null, null, null],
  ])('says of %j no more than is known', (known, quorum, majority, carried) => {
    const result = voteResult(counts(known), rule('general'));
    expect([result.quorum?.met ?? null, result.majority?.met ?? null, result.carried]).toEqual([
      quorum,
      majority,
      carried,
    ]);
  });
});

describe('the other bodies (domain.md 4.2 and 4.5)', () => {
  it.each([
    // rule, due, present, written, approve, quorum, majority
    ['committee', 5, 2, 0, 2, false, false],
    ['committee', 5, 3, 0, 3, true, true],
    ['committee', 6, 3, 0, 3, true, false],
    ['committee', 6, 3, 0, 4, true, true],
    ['committee', 4, 2, 0, 2, true, false],
    ['deliberation', 30, 19, 0, 19, false, true],
    ['deliberation', 30, 20, 0, 10, true, false],
    ['deliberation', 30, 20, 0, 11, true, true],
    ['deliberation', 31, 20, 0, 11, false, true],
    ['deliberation', 31, 21, 0, 11, true, true],
    // Who writes belongs to the base: 20 present and 4 written, 12 of 24 are no majority.
    ['deliberation', 30, 20, 4, 12, true, false],
    ['deliberation', 30, 20, 4, 13, true, true],
    ['representatives', 45, 29, 0, 15, false, true],
    ['representatives', 45, 30, 0, 15, true, false],
    ['representatives', 45, 30, 0, 16, true, true],
    ['villagers', 600, 300, 0, 151, false, true],
    ['villagers', 600, 301, 0, 150, true, false],
    ['villagers', 600, 301, 0, 151, true, true],
  ])('%s: due %i, present %i, written %i, approve %i', (key, ...figures) => {
    const [due, present, written, approve, quorum, majority] = figures;
    const result = voteResult(counts({ due, present, written, approve }), rule(key));
    expect([result.quorum?.met, result.majority?.met]).toEqual([quorum, majority]);
    expect(result.carried).toBe(quorum && majority);
  });

  it('tells a majority of those present from one of those due', () => {
    const lost = counts({ due: 30, present: 20, approve: 10 });
    expect(codes(voteResult(lost, rule('deliberation')).reasons)).toEqual([
      'vote.no-majority-present',
    ]);
  });

  it.each([
    ['general', 'vote', 'general'],
    ['theme-day', 'admission', 'general'],
    ['committee', 'vote', 'committee'],
    ['two-committees', 'vote', 'committee'],
    ['committee', 'election', 'election'],
    ['general', 'election', 'election'],
    [null, null, 'general'],
  ])('a %s meeting votes on %s by the rule %s', (meeting, item, key) => {
    expect(usualVoteRule(meeting, item)).toBe(key);
  });
});

describe('any vote', () => {
  const anyCounts = fc
    .record({ due: fc.nat(200), present: fc.nat(200), written: fc.nat(50), approve: fc.nat(250) })
    .map((known) => counts(known));
  const anyRule = fc.constantFrom(...rules.values());

  it('never carries without a quorum', () => {
    fc.assert(
      fc.property(anyCounts, anyRule, (known, by) => {
        const { of, in: parts, exact } = by.quorum;
        const [has, least] = [(known.present ?? 0) * parts, (known.due ?? 0) * of];
        const enough = exact ? has >= least : has > least;
        if (!enough) expect(voteResult(known, by).carried).toBe(false);
      }),
    );
  });

  it('carries still with one vote more', () => {
    fc.assert(
      fc.property(anyCounts, anyRule, (known, by) => {
        if (voteResult(known, by).carried !== true) return;
        const more = { ...known, approve: (known.approve ?? 0) + 1 };
        expect(voteResult(more, by).carried).toBe(true);
      }),
    );
  });

  it('needs the least number that suffices', () => {
    fc.assert(
      fc.property(anyCounts, anyRule, (known, by) => {
        const needed = voteResult(known, by).quorum?.needed ?? 0;
        const met = (present: number): boolean | undefined =>
          voteResult({ ...known, present }, by).quorum?.met;
        expect(met(needed)).toBe(true);
        expect(met(needed - 1)).toBe(false);
      }),
    );
  });

  it('carries or gives a reason', () => {
    fc.assert(
      fc.property(anyCounts, anyRule, (known, by) => {
        const { carried, reasons } = voteResult(known, by);
        expect(reasons.length === 0).toBe(carried);
      }),
    );
  });
});

describe('an election (domain.md 4.1)', () => {
  const ballot = { due: 20, present: 16, issued: 16, returned: 16, valid: 16, seats: 3 };
  const stand = (votes: readonly (number | null)[]) =>
    votes.map((approve, at) => ({
      name: '甲乙丙丁戊己庚辛壬'.charAt(at),
      approve,
      against: null,
      abstain: null,
    }));
  const elect = (votes: readonly (number | null)[], changes: object = {}) =>
    electionResult({ ...ballot, ...changes }, stand(votes), rule('election'));
  const elected = (votes: readonly (number | null)[], changes: object = {}) =>
    elect(votes, changes).candidates.map((candidate) => candidate.elected);

  it.each([
    [20, 15, false],
    [20, 16, true],
    [21, 16, false],
    [21, 17, true],
    [5, 4, true],
    [5, 3, false],
    [24, 19, false],
    [24, 20, true],
  ])('needs 4/5: %i due, %i present', (due, present, met) => {
    const { quorum, reasons, candidates } = elect([present], { due, present });
    expect(quorum?.met).toBe(met);
    expect(candidates[0]?.elected).toBe(met);
    expect(codes(reasons).includes('vote.no-quorum')).toBe(!met);
  });

  it.each([
    [16, 16, true],
    [16, 15, true],
    [16, 17, false],
    [null, 16, null],
    [16, null, null],
  ])('of %s ballots given out, %s returned', (issued, returned, valid) => {
    const result = elect([16], { issued, returned });
    expect(result.valid).toBe(valid);
    expect(result.candidates[0]?.elected).toBe(valid);
    expect(codes(result.reasons).includes('vote.ballot-invalid')).toBe(valid === false);
  });

  it.each([
    ['more than half of those present', [9, 8, 7], [true, false, false]],
    ['no more than seats: the highest votes', [10, 16, 12, 14], [false, true, true, true]],
    ['equal over the last seat: nobody gets it', [16, 14, 12, 12], [true, true, false, false]],
    ['equal over the last two seats', [16, 12, 12, 12], [true, false, false, false]],
    ['equal, but seats for all', [12, 12, 12], [true, true, true]],
    ['equal with one who lacks the majority', [16, 8, 8], [true, false, false]],
    ['all equal, one too many', [12, 12, 12, 12], [false, false, false, false]],
  ])('%s', (_what, votes, expected) => {
    expect(elected(votes)).toEqual(expected);
  });

  it('gives the reason of a tie and of seats left', () => {
    const { reasons } = elect([16, 14, 12, 12]);
    expect(reasons).toEqual([
      {
        level: 'warning',
        code: 'vote.tie',
        field: 'approve',
        params: { names: '丙、丁', free: 1 },
      },
      {
        level: 'warning',
        code: 'vote.seats-left',
        field: 'seats',
        params: { seats: 3, elected: 2 },
      },
    ]);
    expect(codes(elect([16, 14, 8]).reasons)).toEqual(['vote.not-elected', 'vote.seats-left']);
    expect(elect([16, 14, 12]).reasons).toEqual([]);
  });

  it('says no more than is known', () => {
    expect(elected([16, 14, null])).toEqual([true, true, null]);
    expect(elected([16, 14, 12, null])).toEqual([true, true, null, null]);
    expect(elected([16, null, 8], { seats: 1 })).toEqual([null, null, false]);
    // Without the number of seats there is one at least.
    expect(elected([16], { seats: null })).toEqual([true]);
    expect(elected([16, 8], { seats: null })).toEqual([true, false]);
    expect(elected([16, 14], { seats: null })).toEqual([true, null]);
    expect(elected([14, 14], { seats: null })).toEqual([null, null]);
    expect(elected([16, 8], { present: null })).toEqual([null, null]);
  });

  it('elects no more than there are seats, and whoever is elected stays so with one vote more', () => {
    const votes = fc.array(fc.nat(16), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 7 }), (each, seats) => {
        const result = elected(each, { seats });
        expect(result.filter(Boolean).length).toBeLessThanOrEqual(seats);
        const loser = Math.max(-1, ...each.filter((_, at) => result[at] === false));
        for (const [at, approve] of each.entries()) {
          if (result[at] !== true) continue;
          expect(approve).toBeGreaterThan(8);
          expect(approve).toBeGreaterThan(loser);
          const more = each.with(at, approve + 1);
          expect(elected(more, { seats })[at]).toBe(true);
        }
      }),
    );
  });

  it('keeps what else a candidate carries', () => {
    const [first] = electionResult(
      ballot,
      [{ name: '甲', post: '书记', approve: 16, against: 0, abstain: 0 }],
      rule('election'),
    ).candidates;
    expect(first).toEqual({
      name: '甲',
      post: '书记',
      approve: 16,
      against: 0,
      abstain: 0,
      majority: { has: 16, needed: 9, met: true },
      elected: true,
    });
  });
});
