import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedCodes } from '../../../shared/codes/book.ts';
import { monthRuns, monthsIn, storedMonths } from '../../../shared/fields/months.ts';
import { codes, months, text } from '../../../shared/fields/kinds.ts';
import { mostMonths } from '../../../shared/fields/readMonths.ts';
import type { RawValue } from '../../../shared/fields/reading.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import { showValue } from '../../../shared/fields/show.ts';
import { meetingKinds } from '../../../shared/codes/index.ts';
import { acceptValues, valuesSchema } from '../../../shared/registers/accept.ts';
import { defineRegister, section } from '../../../shared/registers/define.ts';

const field = months('所属月份', 'Months covered');
const context = {
  today: '2026-11-22',
  demo: true,
  codes: shippedCodes,
  findReference: () => undefined,
};
const show = { codes: shippedCodes, title: () => undefined };

/** The months of 2026 from one to another. */
const of2026 = (from: number, to = from): string =>
  Array.from(
    { length: to - from + 1 },
    (_, at) => `2026-${String(from + at).padStart(2, '0')}`,
  ).join();

describe('months as people write them', () => {
  it.each([
    ['2026-01', of2026(1)],
    ['2026-1', of2026(1)],
    ['2026.1', of2026(1)],
    ['2026.10', of2026(10)],
    ['2026/3', of2026(3)],
    ['2026年1月', of2026(1)],
    ['2026年1月份', of2026(1)],
    ['2026 年 1 月', of2026(1)],
    ['２０２６年１月', of2026(1)],
    ['二〇二六年十一月', of2026(11)],
    ['202601', of2026(1)],
    ['2026-01..2026-03', of2026(1, 3)],
    ['2026-01~2026-03', of2026(1, 3)],
    ['2026-01～2026-03', of2026(1, 3)],
    ['2026-01至2026-03', of2026(1, 3)],
    ['2026-01到03', of2026(1, 3)],
    ['2026-01-2026-03', of2026(1, 3)],
    ['2026-01 to 2026-03', of2026(1, 3)],
    ['2026-01 — 2026-03', of2026(1, 3)],
    ['202601-202603', of2026(1, 3)],
    ['2026.1-3', of2026(1, 3)],
    ['2026-1-3月', of2026(1, 3)],
    ['2026-11至2027-01', `${of2026(11, 12)},2027-01`],
    ['2026年11月-2027年1月', `${of2026(11, 12)},2027-01`],
    ['2026年1-3月', of2026(1, 3)],
    ['2026年1月-3月', of2026(1, 3)],
    ['2026年一至三月', of2026(1, 3)],
    ['2026-Q1', of2026(1, 3)],
    ['2026q4', of2026(10, 12)],
    ['2026年第一季度', of2026(1, 3)],
    ['2026年一季度', of2026(1, 3)],
    ['2026年二季', of2026(4, 6)],
    ['2026年2-3季度', of2026(4, 9)],
    ['2026-Q1..2026-Q2', of2026(1, 6)],
    ['2026年上半年', of2026(1, 6)],
    ['2026年下半年', of2026(7, 12)],
    ['2026年', of2026(1, 12)],
    ['2026', of2026(1, 12)],
    ['2026年度', of2026(1, 12)],
    ['2026年全年', of2026(1, 12)],
    ['2025-2026', `${of2026(1, 12).replaceAll('2026', '2025')},${of2026(1, 12)}`],
    ['2026年1月、2月、3月', of2026(1, 3)],
    ['2026年1、2、3月', of2026(1, 3)],
    ['2026年1月2月3月', of2026(1, 3)],
    ['2026年1月和3月', `${of2026(1)},${of2026(3)}`],
    ['2026-03,2026-01，2026-02;2026-01；2026-05', `${of2026(1, 3)},${of2026(5)}`],
    ['2026-01 2026-02\n2026-03\r\n', of2026(1, 3)],
    ['2026年1-3月、5月', `${of2026(1, 3)},${of2026(5)}`],
    ['2025年11月-2026年1月、3月', `2025-11,2025-12,${of2026(1)},${of2026(3)}`],
    ['2026年一季度、三季度', `${of2026(1, 3)},${of2026(7, 9)}`],
    ['、2026-01、、无、', of2026(1)],
    ['无', null],
    ['', null],
    [' 、', null],
    [null, null],
    [{ number: 202601, text: '202601' }, of2026(1)],
    [{ number: 2026, text: '2026' }, of2026(1, 12)],
    [{ number: 46_023, text: 'Jan-26', on: '2026-01-01' }, of2026(1)],
  ] as const)('%j is read as %s', (raw: RawValue, value) => {
    expect(readValue(field, raw, context)).toEqual({ value, findings: [] });
  });

  it.each([
    ['2026-13'],
    ['2026-00'],
    ['1月'],
    ['1-3月'],
    ['全年'],
    ['26年1月'],
    ['0926-01'],
    ['2026-1-3'],
    ['2026-01-15'],
    ['2026年1月15日'],
    ['2026-1 2'],
    ['2026-Q5'],
    ['20261'],
    ['2026年1月~2季度'],
    ['2026~202701'],
    ['2026-03..2026-01'],
    ['2026-11至1月'],
    ['2026年3-1月'],
    ['2010-2020'],
    ['一月份的党费'],
    ['true'],
  ])('%s is refused', (raw) => {
    expect(readValue(field, raw, context)).toMatchObject({
      value: null,
      findings: [{ level: 'error', code: 'months.unreadable', params: { most: 120 } }],
    });
  });

  it('names the parts that it cannot read', () => {
    const { findings } = readValue(field, '2026年1月、甲、2月、13月', context);
    expect(findings[0]?.params).toEqual({ value: '甲、13月', most: 120 });
  });

  it('takes ten years, and no month more', () => {
    expect(monthsIn(readValue(field, '2017-2026', context).value)).toHaveLength(mostMonths);
    expect(readValue(field, '2017-2026、2027-01', context).value).toBeNull();
    expect(readValue(field, '1900-2099', context).value).toBeNull();
  });

  it('doubts a number cell that may have lost the zero of October', () => {
    const doubtful = { number: 2026.1, text: '2026.1' };
    expect(readValue(field, doubtful, context)).toEqual({
      value: '2026-01',
      findings: [
        { level: 'warning', code: 'date.ambiguous', params: { value: '2026.1', read: '2026-01' } },
      ],
    });
    expect(readValue(field, { number: 2026.2, text: '2026.2' }, context).findings).toEqual([]);
  });

  it.each([
    ['~'.repeat(50_000)],
    ['2026-'.repeat(20_000)],
    [' '.repeat(99_999) + 'a'],
    [`${'1 '.repeat(40_000)}月`],
  ])('refuses a very long text at once', (raw) => {
    const began = performance.now();
    expect(readValue(field, raw, context).findings).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

const anyMonths = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 12 })), {
    maxLength: mostMonths,
    selector: String,
  })
  .map((each) => storedMonths(each.map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`)));

/** Near one another, so that they make runs. */
const runsOfMonths = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 14 })), {
    maxLength: 6,
  })
  .map((runs) =>
    storedMonths(
      runs.flatMap(([from, length]) =>
        Array.from({ length }, (_, at) => {
          const count = 2025 * 12 + from + at;
          return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
        }),
      ),
    ),
  );

describe('months as they are shown', () => {
  it.each([
    ['2026-01', 'zh', '2026年1月'],
    ['2026-01,2026-02,2026-03,2026-05', 'zh', '2026年1–3月、5月'],
    ['2026-01,2026-02,2026-03,2026-05', 'en', '2026-01 to 2026-03, 2026-05'],
    ['2026-01,2026-02,2026-03,2026-05', 'both', '2026-01–2026-03、2026-05'],
    ['2025-11,2025-12,2026-01,2026-03', 'zh', '2025年11月–2026年1月、3月'],
    ['2025-11,2026-03,2026-11', 'zh', '2025年11月、2026年3月、11月'],
    [of2026(1, 12), 'zh', '2026年1–12月'],
    [null, 'zh', ''],
  ] as const)('%s in %s', (value, language, shown) => {
    expect(showValue(field, value, language, show)).toBe(shown);
  });

  it.each(['zh', 'en', 'both'] as const)('are read back in %s', (language) => {
    fc.assert(
      fc.property(fc.oneof(anyMonths, runsOfMonths), (value) => {
        const shown = showValue(field, value, language, show);
        expect(readValue(field, shown, context)).toEqual({ value, findings: [] });
      }),
    );
  });
});

describe('months as they are stored', () => {
  it('stand in order, each once', () => {
    expect(storedMonths(['2026-03', '2025-12', '2026-03'])).toBe('2025-12,2026-03');
    expect(storedMonths([])).toBeNull();
    expect(monthsIn('2025-12,2026-03')).toEqual(['2025-12', '2026-03']);
    expect(monthsIn(null)).toEqual([]);
  });

  it('are read back as they stand', () => {
    fc.assert(
      fc.property(anyMonths, (value) => {
        expect(readValue(field, value, context)).toEqual({ value, findings: [] });
      }),
    );
  });

  it('make runs, also over the end of a year', () => {
    expect(monthRuns(['2025-11', '2025-12', '2026-01', '2026-03'])).toEqual([
      { from: '2025-11', to: '2026-01' },
      { from: '2026-03', to: '2026-03' },
    ]);
    expect(monthRuns([])).toEqual([]);
  });
});

describe('arrays in JSON', () => {
  const register = defineRegister('test', {
    label: { zh: '甲', en: 'A' },
    title: 'name',
    sections: [
      section('甲', 'A', {
        name: text('名称', 'Name'),
        months: field,
        kinds: codes(meetingKinds, '会议', 'Meetings'),
      }),
    ],
  });
  const accept = (values: unknown) => acceptValues(register, valuesSchema.parse(values), context);

  it.each([
    [{ months: ['2026-02', '2026年1月', '3月'] }, { months: of2026(1, 3) }],
    [{ months: ['2026-Q1', '2027-01'] }, { months: `${of2026(1, 3)},2027-01` }],
    [{ months: [] }, { months: null }],
    [{ months: 202601 }, { months: of2026(1) }],
    [{ kinds: ['committee', '党员大会'] }, { kinds: 'general,committee' }],
  ])('%j is taken', (values, taken) => {
    expect(accept(values)).toEqual({ values: taken, findings: [] });
  });

  it.each([
    [{ name: ['甲', '乙'] }, 'value.not-several', 'name'],
    [{ months: ['2026-01', '甲'] }, 'months.unreadable', 'months'],
    [{ other: ['甲'] }, 'field.unknown', 'other'],
  ])('%j is refused', (values, code, about) => {
    expect(accept(values)).toMatchObject({
      values: {},
      findings: [{ level: 'error', code, field: about }],
    });
  });

  it('holds texts only', () => {
    expect(valuesSchema.safeParse({ months: [1] }).success).toBe(false);
  });
});
