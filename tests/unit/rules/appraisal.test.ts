import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  checkAppraisal,
  checkAppraisalGrade,
  mostExcellent,
} from '../../../shared/rules/appraisal.ts';
import { ballotMajority, isBetter, votesFor } from '../../../shared/rules/appraisalBallots.ts';
import { checkAppraisalDocument } from '../../../shared/rules/appraisalDocument.ts';
import { currentStep, stepStates } from '../../../shared/rules/appraisalSteps.ts';
import { gradeTotals } from '../../../shared/rules/appraisalTotals.ts';
import { attendanceSums } from '../../../shared/rules/attendanceSums.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { grades } from '../../../shared/codes/index.ts';
import { gradesBestFirst } from '../../../shared/rules/appraisalBallots.ts';

const rowOf = (values: AnyRecord, at = 0): AnyRecord & { id: string } => ({
  id: `row-${at}`,
  probationary: false,
  ...values,
});
const rowsOf = (count: number, values: AnyRecord, from = 0): (AnyRecord & { id: string })[] =>
  Array.from({ length: count }, (_, at) => rowOf(values, from + at));
const votes = (excellent: number, qualified: number, basic = 0, unqualified = 0): AnyRecord => ({
  excellentVotes: excellent,
  qualifiedVotes: qualified,
  basicVotes: basic,
  unqualifiedVotes: unqualified,
});
const codes = (findings: readonly { level: string; code: string }[]): string[] =>
  findings.map(({ level, code }) => `${level} ${code}`);

describe('excellent: at most a third, domain.md 4.4', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 2],
    [7, 2],
    [8, 2],
    [9, 3],
    [10, 3],
    [16, 5],
    [34, 11],
  ])('of %i members %i', (members, most) => {
    expect(mostExcellent(members)).toBe(most);
  });

  it('is counted of those who take a grade: probationary members are none of them', () => {
    const rows = [
      ...rowsOf(4, { grade: 'excellent' }),
      ...rowsOf(6, { grade: 'qualified' }, 4),
      ...rowsOf(3, { probationary: true }, 10),
    ];
    const totals = gradeTotals(rows);
    expect(totals).toEqual({
      takingPart: 13,
      probationary: 3,
      members: 10,
      most: 3,
      byGrade: { excellent: 4, qualified: 6, basic: 0, unqualified: 0 },
      ungraded: 0,
    });
  });

  it.each([
    [9, 3, false],
    [9, 4, true],
    [10, 3, false],
    [10, 4, true],
    [2, 1, true],
  ])('of %i members %i excellent: warned %s, never blocked', (members, excellent, warned) => {
    const rows = [
      ...rowsOf(excellent, { grade: 'excellent', ...votes(5, 0) }),
      ...rowsOf(members - excellent, { grade: 'qualified', ...votes(0, 5) }, excellent),
    ];
    const findings = checkAppraisalDocument({ valid: 5 }, rows);
    expect(codes(findings).includes('warning appraisal.too-many-excellent')).toBe(warned);
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    const [found] = findings.filter(({ code }) => code === 'appraisal.too-many-excellent');
    if (warned) expect(found?.params).toEqual({ excellent, members, most: mostExcellent(members) });
  });

  it('does not move while grades are filled in', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...gradesBestFirst, null)), (given) => {
        const rows = given.map((grade, at) => rowOf({ grade }, at));
        const totals = gradeTotals(rows);
        const sum = gradesBestFirst.reduce((all, grade) => all + totals.byGrade[grade], 0);
        expect(totals.most).toBe(Math.floor(given.length / 3));
        expect(sum + totals.ungraded).toBe(given.length);
      }),
    );
  });
});

describe('ballots', () => {
  it('are counted for the grades of the code list, best first', () => {
    expect(gradesBestFirst).toEqual(grades.items.map(({ code }) => code));
  });

  it.each([
    [votes(5, 3), 'excellent'],
    [votes(3, 5), 'qualified'],
    [votes(0, 1, 4, 2), 'basic'],
    [votes(0, 0, 0, 1), 'unqualified'],
    [votes(4, 4), null],
    [votes(0, 0), null],
    [{}, null],
    [{ excellentVotes: 7 }, 'excellent'],
  ])('%j: most for %s', (row, majority) => {
    expect(ballotMajority(row)).toBe(majority);
  });

  it.each([
    ['excellent', 'qualified', true],
    ['qualified', 'excellent', false],
    ['basic', 'basic', false],
    ['something', 'qualified', false],
  ])('%s is better than %s: %s', (grade, than, better) => {
    expect(isBetter(grade, than)).toBe(better);
  });

  it.each([
    [{ issued: 10, returned: 11 }, ['error count.above']],
    [{ issued: 10, returned: 10, valid: 11 }, ['error count.above']],
    [{ issued: 10, returned: 9, valid: 9 }, []],
    [{ valid: 8, teamGood: 5, teamFair: 4 }, ['error appraisal.team-above']],
    [{ valid: 9, teamGood: 5, teamFair: 4 }, []],
    [{ heldOn: '2026-12-10', decidedOn: '2026-12-09' }, ['warning appraisal.decided-before-held']],
    [{ heldOn: '2026-12-10', decidedOn: '2026-12-10' }, []],
  ])('of the appraisal: %j', (appraisal, expected) => {
    expect(codes(checkAppraisal(appraisal))).toEqual(expected);
  });

  it.each([
    [votes(6, 4), []],
    [votes(6, 3), []],
    [votes(6, 5), ['error appraisal.votes-above']],
  ])('of one member %j against 10 valid ones', (row, expected) => {
    const findings = checkAppraisalDocument({ valid: 10 }, [rowOf({ selfGrade: 'basic', ...row })]);
    expect(codes(findings)).toEqual(expected);
    expect(findings.every(({ row: about }) => about === 'row-0')).toBe(true);
  });

  it('are not counted where nothing was', () => {
    expect(votesFor({})).toBeNull();
    expect(votesFor({ basicVotes: 0 })).toBe(0);
  });
});

describe('a line of the list', () => {
  it.each<[AnyRecord, AnyRecord, string[]]>([
    [{}, { probationary: true, grade: 'qualified' }, ['error appraisal.probationary']],
    [{}, { grade: 'basic', ...votes(0, 1, 5) }, ['warning appraisal.improvement-missing']],
    [{}, { grade: 'basic', improvement: '按时参会', ...votes(0, 1, 5) }, []],
    [{}, { grade: 'excellent', ...votes(2, 5) }, ['note appraisal.above-ballots']],
    [{}, { grade: 'qualified', ...votes(5, 2) }, []],
    [
      { decidedOn: '2026-12-20' },
      { grade: 'qualified', toldOn: '2026-12-19', ...votes(0, 5) },
      ['warning appraisal.told-before-decided'],
    ],
    [{ decidedOn: '2026-12-20' }, { grade: 'qualified', toldOn: '2026-12-20', ...votes(0, 5) }, []],
  ])('%j %j', (appraisal, row, expected) => {
    const rows = [
      rowOf({ selfGrade: 'qualified', ...row }),
      ...rowsOf(5, { probationary: true }, 1),
    ];
    const own = checkAppraisalDocument(appraisal, rows).filter(
      ({ row: about }) => about === 'row-0',
    );
    expect(codes(own)).toEqual(expected);
  });

  it('says of a single record what can be said of it alone', () => {
    expect(codes(checkAppraisalGrade({ probationary: true, grade: 'basic' }))).toEqual([
      'error appraisal.probationary',
      'warning appraisal.improvement-missing',
    ]);
    expect(checkAppraisalGrade({ probationary: true })).toEqual([]);
  });
});

describe('the order: self-assessment, ballots, decision, told', () => {
  const filled = {
    selfGrade: 'qualified',
    ...votes(1, 4),
    grade: 'qualified',
    toldOn: '2026-12-21',
  };
  const done = { valid: 5, decidedOn: '2026-12-20' };
  test.each<[string, AnyRecord, AnyRecord[]]>([
    ['self', {}, [{}]],
    ['self', {}, [{ selfGrade: 'excellent' }, {}]],
    ['ballots', {}, [{ selfGrade: 'excellent' }, { selfNote: '认真' }]],
    ['ballots', {}, [{ selfGrade: 'excellent' }, { selfNote: '认真' }, { probationary: true }]],
    // Votes for everybody, but how many ballots there were is not known.
    ['ballots', {}, [{ selfGrade: 'excellent', ...votes(1, 4) }]],
    ['decision', { valid: 5 }, [{ selfGrade: 'excellent', ...votes(1, 4) }]],
    ['decision', { valid: 5 }, [{ selfGrade: 'excellent', ...votes(1, 4), grade: 'qualified' }]],
    ['told', done, [{ ...filled, toldOn: null }]],
    ['told', done, [filled, { ...filled, toldOn: null }]],
    ['finished', done, [filled, { probationary: true }]],
    // An old appraisal of which only the results are known.
    ['finished', { finishedOn: '2025-12-31' }, [{ grade: 'qualified' }]],
  ])('now %s: %j', (step, appraisal, rows) => {
    expect(currentStep(stepStates(appraisal, rows))).toBe(step);
  });

  it('says how far each step is', () => {
    const rows = [filled, { selfGrade: 'basic' }, { probationary: true }];
    expect(
      stepStates(done, rows).map(({ key, done: is, filled: count, of }) => [key, is, count, of]),
    ).toEqual([
      ['self', true, 2, 2],
      ['ballots', false, 1, 2],
      ['decision', false, 1, 2],
      ['told', false, 1, 2],
      ['finished', false, 1, 2],
    ]);
  });

  it('warns of a grade before the ballots, and notes what was left out', () => {
    const findings = checkAppraisalDocument({}, [
      rowOf({ grade: 'qualified' }, 0),
      rowOf({ ...votes(0, 3) }, 1),
      rowOf({ probationary: true }, 2),
    ]);
    expect(codes(findings)).toEqual([
      'note appraisal.self-missing',
      'warning appraisal.decided-before-ballots',
    ]);
    expect(findings.map(({ params }) => params)).toEqual([{ count: 2 }, { count: 1 }]);
  });

  it('finishes with a warning for whoever has no grade or was not told', () => {
    const rows = [rowOf(filled, 0), rowOf({ ...filled, grade: null, toldOn: null }, 1)];
    expect(codes(checkAppraisalDocument({ ...done, finishedOn: '2026-12-22' }, rows))).toEqual([
      'warning appraisal.no-grade',
      'warning appraisal.not-all-told',
    ]);
    expect(checkAppraisalDocument({ ...done, finishedOn: '2026-12-22' }, [rowOf(filled)])).toEqual(
      [],
    );
  });
});

describe('attendance', () => {
  it.each([
    [[], { due: 0, present: 0, rate: null, unexcused: 0 }],
    [['not-counted'], { due: 0, present: 0, rate: null, unexcused: 0 }],
    [
      ['present', 'present', 'leave', 'unexcused', 'not-counted'],
      { due: 4, present: 2, rate: 0.5, unexcused: 1 },
    ],
  ])('%j', (presences, sums) => {
    expect(attendanceSums(presences)).toEqual(sums);
  });
});
