import { describe, expect, it, test } from 'vitest';
import { sentence } from '../../../../shared/i18n/sentence.ts';
import { failedChecks } from '../../../../shared/rules/accounts/booksCheck.ts';
import { type FigurePart, figureTerms } from '../../../../shared/rules/accounts/figureTerms.ts';
import { layoutOf, shippedLayouts } from '../../../../shared/rules/accounts/shippedLayouts.ts';
import { statementChecks } from '../../../../shared/rules/accounts/statementChecks.ts';
import { type Statement, statementOf } from '../../../../shared/rules/accounts/statement.ts';
import type { StatementKey } from '../../../../shared/rules/accounts/types.ts';
import { afterYearEnd, booksOf, credit, debit, fullChart, opens } from './books.ts';

const year = { from: '2024-01', to: '2024-12' };
const openings = [
  opens('101', 2_000),
  opens('102', 100_000),
  opens('112', 5_000, { party: 'zhang' }),
  opens('112', -1_000, { party: 'li' }),
  opens('113', 3_000, { party: 'wang' }),
  opens('113', -4_000, { party: 'zhao' }),
  opens('211', -6_000, { party: 'firm' }),
  opens('211', 2_000, { party: 'shop' }),
  opens('132', 30_000),
  opens('133', -5_000),
  opens('151', 80_000),
  opens('152', -20_000),
  opens('301', -100_000),
  opens('311', -50_000),
  opens('32209', -36_000),
];
const vouchers = [
  { day: '2024-02-10', lines: [debit('102', 40_000), credit('50103', 40_000)] },
  { day: '2024-03-10', lines: [debit('102', 9_000), credit('502', 9_000)] },
  { day: '2024-04-10', lines: [debit('102', 20_000), credit('50301', 20_000)] },
  { day: '2024-05-10', lines: [debit('511', 8_000), credit('102', 8_000)] },
  { day: '2024-05-11', lines: [debit('512', 700), credit('214', 700)] },
  {
    day: '2024-06-10',
    lines: [debit('51306', 6_000), debit('51301', 5_000), credit('102', 11_000)],
  },
  { day: '2024-06-30', lines: [debit('511', 2_000), credit('152', 2_000)] },
  { day: '2024-07-10', lines: [debit('102', 300), credit('504', 300)] },
  { day: '2024-08-10', lines: [debit('51401', 4_000), credit('101', 1_500), credit('102', 2_500)] },
  { day: '2024-09-10', lines: [debit('515', 600), credit('112', 600, 'zhang')] },
  { day: '2024-10-10', lines: [debit('521', 1_000), credit('214', 1_000)] },
  { day: '2024-11-10', lines: [debit('311', 2_000), credit('32204', 2_000)] },
  { day: '2024-12-10', lines: [debit('401', 1_200), credit('213', 1_200)] },
  {
    day: '2024-12-20',
    lines: [
      debit('32201', 10_000),
      debit('32202', 15_000),
      debit('32203', 1_000),
      credit('311', 10_000),
      credit('113', 15_000, 'wang'),
      credit('211', 1_000, 'firm'),
    ],
  },
];
const rest = { chart: fullChart, openings };
const books = booksOf(vouchers, rest);
const closed = booksOf(afterYearEnd(vouchers, rest, '2024'), rest);

type Amounts = Readonly<Record<number, readonly [now: number | null, before: number | null]>>;

const byNumber = ({ rows }: Statement): Amounts =>
  Object.fromEntries(rows.flatMap(({ row, amounts }) => (row === null ? [] : [[row, amounts]])));
const made = (key: StatementKey, place: 'within' | 'after' = 'within', of = books, period = year) =>
  statementOf(layoutOf(key, [], place), of, period);

/** Worked out by hand from the vouchers above. */
const sheet: Record<number, [closing: number, opening: number]> = {
  1: [148_300, 102_000],
  2: [0, 0],
  // zhang 4,400 and shop 2,000; wang owes nothing more.
  3: [6_400, 10_000],
  4: [1_200, 0],
  5: [0, 0],
  6: [155_900, 112_000],
  7: [0, 0],
  8: [30_000, 30_000],
  9: [5_000, 5_000],
  10: [25_000, 25_000],
  11: [80_000, 80_000],
  12: [22_000, 20_000],
  13: [58_000, 60_000],
  14: [0, 0],
  15: [0, 0],
  16: [58_000, 60_000],
  17: [0, 0],
  18: [0, 0],
  19: [0, 0],
  20: [0, 0],
  21: [0, 0],
  22: [0, 0],
  23: [83_000, 85_000],
  24: [238_900, 197_000],
  25: [0, 0],
  // firm 7,000, wang 12,000, zhao 4,000, li 1,000.
  26: [24_000, 11_000],
  27: [0, 0],
  28: [1_200, 0],
  29: [1_700, 0],
  30: [26_900, 11_000],
  31: [0, 0],
  32: [0, 0],
  33: [0, 0],
  34: [0, 0],
  35: [26_900, 11_000],
  36: [100_000, 100_000],
  37: [58_000, 50_000],
  38: [54_000, 36_000],
  39: [212_000, 186_000],
  40: [238_900, 197_000],
};

const income: Record<number, number> = {
  1: 40_000,
  2: 9_000,
  3: 20_000,
  4: 10_000,
  5: 700,
  6: 11_000,
  7: 6_000,
  8: 47_300,
  9: 300,
  10: 4_000,
  11: 600,
  12: 43_000,
  13: 1_000,
  14: 42_000,
  15: 36_000,
  16: 2_000,
  17: 80_000,
  18: 10_000,
  19: 15_000,
  20: 1_000,
  21: 54_000,
};

const firsts = (statement: Statement) =>
  Object.fromEntries(Object.entries(byNumber(statement)).map(([row, [now]]) => [row, now]));

describe.each([
  ['before', books],
  ['after', closed],
])('statements %s the year-end transfer', (_when, of) => {
  it('the balance sheet, row by row (domain.md 6.7)', () => {
    expect(byNumber(made('balance-sheet', 'within', of))).toEqual(sheet);
  });

  it('the statement of income, row by row (domain.md 6.8)', () => {
    expect(firsts(made('income-statement', 'within', of))).toEqual(income);
  });
});

test('subsidies after the operating income, as in the form of 2004 (domain.md 6.8)', () => {
  const rows = firsts(made('income-statement', 'after'));
  expect(rows).toMatchObject({ 3: 10_000, 5: 11_000, 6: 6_000, 7: 27_300, 8: 20_000, 12: 43_000 });
  expect(rows).toMatchObject({ 14: 42_000, 21: 54_000 });
});

test('the forms of 2004 come to the same', () => {
  const sheet2004 = byNumber(made('balance-sheet-2004'));
  expect(sheet2004).toMatchObject({
    1: [148_300, 102_000],
    5: [6_400, 10_000],
    11: [25_000, 25_000],
    26: [58_000, 60_000],
    32: [238_900, 197_000],
    36: [25_700, 11_000],
    37: [1_200, 0],
    38: [null, null],
    52: [54_000, 36_000],
    56: [238_900, 197_000],
  });
  expect(firsts(made('income-statement-2004'))).toMatchObject({
    1: 40_000,
    6: 10_700,
    10: 27_300,
    20: 42_000,
    26: 80_000,
    31: 1_000,
    35: 54_000,
  });
});

test('the year before is shown where the books reach back, else left empty', () => {
  const first = byNumber(made('income-statement'));
  expect(first[1]).toEqual([40_000, null]);
  const next = byNumber(
    made('income-statement', 'within', closed, { from: '2025-01', to: '2025-12' }),
  );
  expect(next[1]).toEqual([0, 40_000]);
  expect(next[15]).toEqual([54_000, 36_000]);
  expect(next[21]).toEqual([54_000, 54_000]);
});

describe('what a figure is made of', () => {
  const madeOf = (statement: StatementKey, number: number) => {
    const layout = layoutOf(statement, [], 'within');
    const row = layout.find((each) => each.row === number);
    if (row === undefined) throw new RangeError(`No row ${number}`);
    const { own, opened } = figureTerms(layout, row);
    const said = ({ terms, result }: FigurePart): string =>
      [
        ...terms.map(
          ({ code, detail, role, sign }) =>
            `${sign < 0 ? '-' : '+'}${code}${detail ? `:${detail}` : ''}${role ? `@${role}` : ''}`,
        ),
        ...(result ? ['PL'] : []),
      ].join(' ');
    return [said(own), said(opened)];
  };

  test.each<[StatementKey, number, string, string]>([
    ['balance-sheet', 1, '+101 +102', ''],
    ['balance-sheet', 3, '+112:D +113:D +211:D', ''],
    ['balance-sheet', 13, '+151 -152', ''],
    ['balance-sheet', 38, '+321 +322 PL', ''],
    ['income-statement', 15, '', '+321 +322 PL'],
    ['income-statement', 18, '-322@to-reserve', ''],
  ])('%s, row %i', (statement, number, own, opened) => {
    expect(madeOf(statement, number)).toEqual([own, opened]);
  });

  test('a total goes through the rows that it names, and keeps the beginning apart', () => {
    const [own, opened] = madeOf('income-statement', 17);
    expect(opened).toBe('+321 +322 PL');
    expect(own).toMatch(/^\+501 .*-521 \+322@transferred-in \+322@undistributed$/);
  });

  test('rows that name each other end', () => {
    const layout = [10, 20].map((position) => ({
      ...{ statement: 'balance-sheet' as const, position, row: position, side: null },
      ...{ zh: '项目', en: 'Item', style: 'row' as const, off: false },
      formula: position === 10 ? 'R20 + 101' : 'R10 + 102',
    }));
    const [first] = layout;
    if (first === undefined) throw new RangeError('no row');
    expect(figureTerms(layout, first).own.terms.map(({ code }) => code)).toEqual(['102', '101']);
  });
});

describe('rows of the user', () => {
  const own = (position: number, row: number | null, formula: string, more = {}) => ({
    id: `r${position}`,
    key: `balance-sheet/${String(position).padStart(3, '0')}`,
    statement: 'balance-sheet',
    position,
    row,
    side: 'left',
    zh: '项目',
    en: 'Item',
    formula,
    style: 'row',
    ...more,
  });
  const shown = (...rows: ReturnType<typeof own>[]) =>
    statementOf(layoutOf('balance-sheet', rows, 'within'), books, year);

  it('stand in the place of a shipped one, or between', () => {
    const { rows } = shown(own(20, 1, '102'), own(25, null, '101'));
    expect(rows.slice(1, 3).map(({ zh, amounts }) => [zh, amounts[0]])).toEqual([
      ['项目', 147_800],
      ['项目', 500],
    ]);
  });

  it('can be hidden and still count', () => {
    const { rows } = shown(own(20, 1, '101 + 102', { off: true }));
    expect(rows.some(({ row }) => row === 1)).toBe(false);
    expect(rows.find(({ row }) => row === 24)?.amounts[0]).toBe(238_900);
  });

  it.each([
    ['101 +', 'formula.unreadable'],
    ['R99', 'formula.row-unknown'],
    ['R6', 'formula.circular'],
    ['R1', 'formula.circular'],
    ['707', 'formula.account-unknown'],
  ])('with the formula %s are told: %s', (formula, code) => {
    const { findings } = shown(own(20, 1, formula));
    expect(findings.map((finding) => finding.code)).toContain(code);
    for (const finding of findings)
      expect(sentence('zh', finding.code, finding.params)).not.toContain('{{');
  });
});

describe('the checks', () => {
  const layouts = {
    balanceSheet: layoutOf('balance-sheet', [], 'within'),
    incomeStatement: layoutOf('income-statement', [], 'within'),
  };
  const codes = (of = books, more = {}) =>
    statementChecks({ books: of, period: year, ...layouts, vouchers: [], ...more }).findings.map(
      ({ code }) => code,
    );

  it('come out for books in order', () => {
    expect(codes()).toEqual([]);
    expect(codes(closed)).toEqual([]);
  });

  const with_ = (lines: ReturnType<typeof debit>[], day = '2024-12-31') => ({
    ...closed,
    turnovers: booksOf([...afterYearEnd(vouchers, rest, '2024'), { day, lines }], rest).turnovers,
  });

  it.each([
    [
      'openings that do not balance',
      booksOf(vouchers, { ...rest, openings: [...openings, opens('101', 5)] }),
      [
        'statement.opening-unbalanced',
        'statement.closing-unbalanced',
        'statement.sheet-unbalanced',
        'statement.sheet-opening-unbalanced',
      ],
    ],
    [
      'a turnover that does not balance',
      with_([debit('102', 5)]),
      [
        'statement.turnover-unbalanced',
        'statement.closing-unbalanced',
        'statement.sheet-unbalanced',
      ],
    ],
    [
      'revenue after the transfer',
      with_([debit('102', 5), credit('504', 5)]),
      ['statement.posted-after-transfer'],
    ],
    [
      'losses pending at the year’s end',
      with_([debit('181', 5), credit('121', 5)]),
      ['statement.pending-at-year-end'],
    ],
    [
      'a closing voucher with another account',
      with_([debit('112', 5), credit('321', 5)]),
      ['statement.undistributed-differs'],
    ],
    [
      'an account that the sheet leaves out',
      with_([debit('102', 5), credit('606', 5)]),
      ['statement.sheet-unbalanced', 'statement.account-left-out'],
    ],
    [
      'vouchers before the books begin',
      with_([debit('102', 5), credit('101', 5)], '2023-12-31'),
      ['statement.before-books'],
    ],
  ])('tell of %s', (_name, of, expected) => {
    expect(codes(of)).toEqual(expected);
  });

  it('tell of a layout without the rows that they need, and of gaps in the numbers', () => {
    const balanceSheet = layouts.balanceSheet.filter(({ row }) => row !== 40);
    expect(codes(books, { balanceSheet })).toEqual([
      'statement.sheet-unbalanced',
      'statement.sheet-opening-unbalanced',
      'statement.row-missing',
    ]);
    const gaps = [{ type: 'general', day: '2024-02-01', number: 2 }];
    expect(codes(books, { vouchers: gaps })).toEqual(['period.numbers-missing']);
  });

  it('name both amounts and the difference', () => {
    const check = { code: 'statement.sheet-unbalanced', level: 'error', ok: false } as const;
    const [finding] = failedChecks([
      { ...check, aFen: 120_000, bFen: 130_000, differenceFen: -10_000 },
    ]);
    expect(finding?.params).toEqual({ a: '1,200.00', b: '1,300.00', difference: '100.00' });
  });
});

test('rows of the shipped layouts have each a key and a number of their own', () => {
  for (const place of ['within', 'after'] as const) {
    const rows = shippedLayouts(place);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    const numbers = rows
      .filter(({ row }) => row !== null)
      .map(({ statement, row }) => `${String(statement)}/${String(row)}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    const income = rows.filter(({ statement }) => statement === 'income-statement');
    expect(income.map(({ row }) => row)).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
  }
});
