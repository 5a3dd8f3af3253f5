import { beforeEach, describe, expect, it } from 'vitest';
import { beginAppraisal, createAppraisal } from '../../../electron/core/appraisals/begin.ts';
import { changeAppraisal } from '../../../electron/core/appraisals/change.ts';
import {
  type AppraisalDocument,
  appraisalDocument,
} from '../../../electron/core/appraisals/document.ts';
import { putOn, takeOff } from '../../../electron/core/appraisals/list.ts';
import { Refusal } from '../../../electron/core/refusal.ts';
import { history } from '../../../electron/core/registers/history.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { voidRecord } from '../../../electron/core/registers/void.ts';
import type { Session } from '../../../electron/core/session.ts';
import { lastAct, undo } from '../../../electron/core/store/undo.ts';
import type { Values } from '../../../shared/registers/accept.ts';
import { registers } from '../../../shared/registers/index.ts';
import { member, meeting, names, village } from './village.ts';

let place: ReturnType<typeof village>;
let session: Session;

beforeEach(() => {
  place = village();
  ({ session } = place);
});

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'nothing refused';
};

function created(year = 2026): string {
  const { id } = createAppraisal(session, { branch: place.branch, year });
  if (id === undefined) throw new Error('not created');
  return id;
}

/** Fills in some values of every line that takes a grade. */
function fill(
  id: string,
  values: Values,
  of: (at: number) => Values,
): ReturnType<typeof changeAppraisal> {
  const { appraisal, grades } = appraisalDocument(session, id);
  return changeAppraisal(session, id, {
    version: appraisal.version,
    values,
    grades: grades
      .filter((line) => line['probationary'] !== true)
      .map((line, at) => ({ id: line.id, version: line.version, values: of(at) })),
  });
}

const stepNow = (id: string): string => appraisalDocument(session, id).step;

describe('a new appraisal', () => {
  it('lists everybody on the roll of the day, probationary members without a grade', () => {
    const begin = beginAppraisal(session, { branch: place.branch, year: 2026 });
    expect(begin.people.map(({ name }) => name)).toEqual([...names, '褚新']);
    expect(begin).toMatchObject({ on: '2026-11-22', most: 3, existing: null });
    expect(begin.values.title).toBe('2026年度民主评议党员');
    const { appraisal, grades, totals, step, missing } = appraisalDocument(session, created());
    expect(appraisal).toMatchObject({ branch: place.branch, year: 2026, heldOn: null });
    expect(grades.map(({ name }) => name)).toEqual([...names, '褚新']);
    expect(grades.map((line) => line['probationary'])).toEqual([...names.map(() => false), true]);
    expect(totals).toMatchObject({ takingPart: 11, members: 10, most: 3 });
    expect(step).toBe('self');
    expect(missing).toEqual([]);
    expect(grades[0]?.spellings).toEqual(expect.arrayContaining(['zhaoyi', 'zy']));
  });

  it('takes the roll of its own day', () => {
    const { id } = createAppraisal(session, {
      branch: place.branch,
      year: 2025,
      heldOn: '2025-05-20',
    });
    const { grades } = appraisalDocument(session, id ?? '');
    // Who left in June was there, who was admitted in 2026 was not.
    expect(grades.map(({ name }) => name)).toEqual([...names, '卫走']);
  });

  it('takes its day from the meeting', () => {
    const held = meeting(
      session,
      { kind: 'appraisal', topic: '民主评议', heldOn: '2026-11-10' },
      {},
    );
    expect(beginAppraisal(session, { branch: place.branch, year: 2026 })).toMatchObject({
      on: '2026-11-10',
      meetings: [{ id: held, topic: '民主评议', heldOn: '2026-11-10' }],
    });
    const { id } = createAppraisal(session, { branch: place.branch, year: 2026, meeting: held });
    expect(appraisalDocument(session, id ?? '').appraisal).toMatchObject({
      meeting: held,
      heldOn: '2026-11-10',
    });
  });

  it('is one act, and undone as one', () => {
    const before = session.store.head().seq;
    const id = created();
    expect(session.store.head().seq).toBe(before + 1);
    expect(lastAct(session.store)).toMatchObject({ what: 'appraisal.add', records: 12 });
    undo(session.store, { operatorId: session.operator.id }, before + 1);
    expect(refusal(() => appraisalDocument(session, id))).toBe('record.unknown');
  });

  it.each<[string, () => unknown]>([
    ['appraisal.exists', () => (created(), created())],
    ['appraisal.nobody', () => createAppraisal(session, { branch: place.branch, year: 1990 })],
    ['appraisal.branch-unknown', () => createAppraisal(session, { branch: 'x', year: 2026 })],
  ])('is refused with %s', (code, act) => {
    expect(refusal(act)).toBe(code);
  });

  it('may come again after the first one was voided', () => {
    const first = created();
    voidRecord(session, registers.appraisals, first, '录错');
    expect(created()).not.toBe(first);
  });

  it('is told a day that is still to come', () => {
    const { id, findings } = createAppraisal(session, {
      branch: place.branch,
      year: 2026,
      heldOn: '2027-01-05',
    });
    expect(id).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['date.in-future']);
  });
});

describe('an appraisal from beginning to end', () => {
  it('goes from step to step by what is filled in', () => {
    const id = created();
    fill(id, { heldOn: '2026-11-10' }, (at) => ({ selfGrade: at < 4 ? 'excellent' : 'qualified' }));
    expect(stepNow(id)).toBe('ballots');
    fill(id, { issued: 11, returned: 11, valid: 10, teamGood: 9, teamFair: 1 }, (at) => ({
      excellentVotes: at < 4 ? 8 : 1,
      qualifiedVotes: at < 4 ? 2 : 8,
      basicVotes: at === 9 ? 1 : 0,
    }));
    expect(stepNow(id)).toBe('decision');
    const decided = fill(id, { decidedOn: '2026-11-12' }, (at) => ({
      grade: at < 4 ? 'excellent' : at === 9 ? 'basic' : 'qualified',
    }));
    // Too many excellent: saved all the same.
    expect(decided.id).toBe(id);
    expect(decided.findings).toContainEqual({
      level: 'warning',
      code: 'appraisal.too-many-excellent',
      field: 'grade',
      params: { excellent: 4, members: 10, most: 3 },
    });
    expect(stepNow(id)).toBe('told');
    fill(id, {}, (at) => ({
      toldOn: '2026-11-15',
      ...(at === 3 && { grade: 'qualified' }),
      ...(at === 9 && { improvement: '按时参加组织生活' }),
    }));
    expect(stepNow(id)).toBe('finished');
    fill(id, { finishedOn: '2026-11-16' }, () => ({}));
    const { findings, totals, grades } = appraisalDocument(session, id);
    expect(findings).toEqual([]);
    expect(totals.byGrade).toEqual({ excellent: 3, qualified: 6, basic: 1, unqualified: 0 });
    // The result stands in each member's record.
    expect(grades[9]?.year.grades).toEqual([
      { year: 2026, grade: 'basic', probationary: false, appraisal: id },
    ]);
    expect(grades[10]?.year.grades).toEqual([
      { year: 2026, grade: null, probationary: true, appraisal: id },
    ]);
  });

  it('saves a step in one act, and undoes it as one', () => {
    const id = created();
    const before = session.store.head().seq;
    fill(id, { heldOn: '2026-11-10' }, () => ({ selfGrade: 'qualified' }));
    expect(session.store.head().seq).toBe(before + 1);
    expect(lastAct(session.store)).toMatchObject({ what: 'appraisal.change', records: 11 });
    undo(session.store, { operatorId: session.operator.id }, before + 1);
    const { appraisal, grades } = appraisalDocument(session, id);
    expect(appraisal['heldOn']).toBeNull();
    expect(grades.every((line) => line['selfGrade'] === null)).toBe(true);
    expect(history(session, registers.appraisals, id).map(({ what }) => what)).toEqual([
      'undo',
      'appraisal.change',
      'appraisal.add',
    ]);
  });

  it('leaves no trace where nothing was changed', () => {
    const id = created();
    const before = session.store.head().seq;
    expect(fill(id, {}, () => ({})).id).toBe(id);
    expect(session.store.head().seq).toBe(before);
  });

  it('is not saved at all where one line is wrong', () => {
    const id = created();
    const before = session.store.head().seq;
    const result = fill(id, { issued: 11, returned: 11, valid: 10 }, (at) => ({
      excellentVotes: at === 2 ? 11 : 10,
    }));
    const wrong = appraisalDocument(session, id).grades[2]?.id;
    expect(result.id).toBeUndefined();
    expect(result.findings.filter(({ level }) => level === 'error')).toEqual([
      {
        level: 'error',
        code: 'appraisal.votes-above',
        field: 'excellentVotes',
        params: { votes: 11, valid: 10 },
        row: wrong,
      },
    ]);
    expect(session.store.head().seq).toBe(before);
    expect(appraisalDocument(session, id).appraisal['issued']).toBeNull();
  });

  it.each<[Values, Values, string[]]>([
    [{ issued: 5, returned: 6 }, {}, ['count.above']],
    [{ decidedOn: 'somewhen' }, {}, ['date.unreadable']],
    [{}, { excellentVotes: -1 }, ['number.out-of-range']],
    [{}, { grade: '很好' }, ['code.unknown']],
  ])('tells %j %j once', (values, line, expected) => {
    const id = created();
    const { appraisal, grades } = appraisalDocument(session, id);
    const [first] = grades;
    const { id: done, findings } = changeAppraisal(session, id, {
      version: appraisal.version,
      values,
      grades: [{ id: first?.id ?? '', version: first?.version ?? 0, values: line }],
    });
    expect(done).toBeUndefined();
    const errors = findings.filter(({ level }) => level === 'error');
    expect(errors.map(({ code }) => code)).toEqual(expected);
  });

  it('gives no grade to a probationary member', () => {
    const id = created();
    const { appraisal, grades } = appraisalDocument(session, id);
    const line = grades[10];
    const { id: done, findings } = changeAppraisal(session, id, {
      version: appraisal.version,
      values: {},
      grades: [{ id: line?.id ?? '', version: line?.version ?? 0, values: { grade: 'qualified' } }],
    });
    expect(done).toBeUndefined();
    expect(findings).toContainEqual({
      level: 'error',
      code: 'appraisal.probationary',
      field: 'grade',
      row: line?.id,
    });
  });

  it('is refused where somebody saved a line or the appraisal meanwhile', () => {
    const id = created();
    const seen = appraisalDocument(session, id);
    const change = (version: number, line: AppraisalDocument['grades'][number] | undefined) =>
      changeAppraisal(session, id, {
        version,
        values: { remarks: '备注' },
        grades: [
          { id: line?.id ?? '', version: line?.version ?? 0, values: { selfGrade: 'basic' } },
        ],
      });
    change(seen.appraisal.version, seen.grades[0]);
    expect(refusal(() => change(seen.appraisal.version, seen.grades[1]))).toBe(
      'record.changed-meanwhile',
    );
    const { version } = appraisalDocument(session, id).appraisal;
    expect(refusal(() => change(version, seen.grades[0]))).toBe('record.changed-meanwhile');
    takeOff(session, id, seen.grades[1]?.id ?? '');
    expect(refusal(() => change(version, seen.grades[1]))).toBe('record.changed-meanwhile');
    expect(change(version, seen.grades[2]).id).toBe(id);
  });

  it.each([
    [{ branch: 'x' }, {}],
    [{ year: 2020 }, {}],
    [{}, { member: 'x' }],
    [{}, { appraisal: 'x' }],
  ])('keeps what it is about: %j %j', (values, line) => {
    const id = created();
    expect(refusal(() => fill(id, values, () => line))).toBe('request.invalid');
  });

  it('cannot be filled in once it is voided', () => {
    const id = created();
    voidRecord(session, registers.appraisals, id, '录错');
    expect(refusal(() => fill(id, {}, () => ({ selfGrade: 'basic' })))).toBe('record.voided');
    expect(refusal(() => takeOff(session, id, 'x'))).toBe('record.voided');
  });
});

describe('the list', () => {
  it('loses who does not take part; the third follows, and they can come back as filled', () => {
    const id = created();
    fill(id, {}, () => ({ selfGrade: 'qualified' }));
    const [line, other] = appraisalDocument(session, id).grades;
    takeOff(session, id, line?.id ?? '');
    takeOff(session, id, other?.id ?? '');
    const without = appraisalDocument(session, id);
    expect(without.totals).toMatchObject({ takingPart: 9, members: 8, most: 2 });
    expect(without.missing.map(({ name }) => name)).toEqual([line?.name, other?.name]);
    putOn(session, id, String(line?.['member']));
    const back = appraisalDocument(session, id);
    expect(back.totals.members).toBe(9);
    expect(back.grades[0]).toMatchObject({ id: line?.id, selfGrade: 'qualified' });
    expect(refusal(() => takeOff(session, id, other?.id ?? ''))).toBe('record.changed-meanwhile');
  });

  it('gains who has come onto the register since', () => {
    const id = created();
    const late = member(session, 23, { name: '沈迟' });
    expect(appraisalDocument(session, id).missing).toEqual([
      { id: late, name: '沈迟', probationary: false },
    ]);
    putOn(session, id, late);
    expect(appraisalDocument(session, id).totals.members).toBe(11);
    expect(refusal(() => putOn(session, id, late))).toBe('record.changed-meanwhile');
    expect(refusal(() => putOn(session, id, place.gone))).toBe('record.changed-meanwhile');
  });
});

describe('the generic way', () => {
  it('saves grades too, as from a file, by the rules of a line', () => {
    const id = created();
    const [line] = appraisalDocument(session, id).grades;
    const register = registers.appraisalGrades;
    expect(
      saveRecord(session, register, { grade: '优秀' }, { id: line?.id ?? '', version: 1 }).id,
    ).toBe(line?.id);
    const probationary = appraisalDocument(session, id).grades.at(-1);
    expect(
      saveRecord(
        session,
        register,
        { grade: '优秀' },
        { id: probationary?.id ?? '', version: 1 },
      ).findings.map(({ code }) => code),
    ).toEqual(['appraisal.probationary']);
  });
});
