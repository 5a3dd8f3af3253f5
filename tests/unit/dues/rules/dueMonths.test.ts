import { describe, expect, test } from 'vitest';
import { dueMonths } from '../../../../shared/rules/dues/dueMonths.ts';
import type { DuesMember } from '../../../../shared/rules/dues/duesMember.ts';
import { memberOf, rowsOf } from './support.ts';

/** The months of 2026 in one line: a digit for each that is due, else the first letter of why. */
function year(member: DuesMember, records: Parameters<typeof rowsOf>[0] = {}): string {
  const letters = { 'before-first': 'b', 'left': 'l', 'suspended': 's', 'before-ledger': 'g' };
  return dueMonths(member, rowsOf(records), '2026-01', '2026-12')
    .map(({ state, why }) =>
      state === 'due'
        ? 'D'
        : state === 'exempt'
          ? 'e'
          : (Object.entries(letters).find(([k]) => k === why)?.[1] ?? '?'),
    )
    .join('');
}

const entering = (way: string | null, on: string | null, joinedOn: string | null = '2010-07-01') =>
  memberOf({
    joinedOn,
    enteredBy: [{ value: way, on }],
    leftBy: [{ value: null, on }],
    status: [{ value: 'normal', on }],
  });

describe('the first month', () => {
  test.each<[string, DuesMember, string]>([
    ['a member of long ago', memberOf(), 'DDDDDDDDDDDD'],
    [
      'the branch meeting of the admission',
      entering('admission', '2026-03-31', '2026-03-31'),
      'bbDDDDDDDDDD',
    ],
    ['its first day', entering('admission', '2026-03-01', '2026-03-01'), 'bbDDDDDDDDDD'],
    [
      'an admission that was approved later',
      entering('admission', '2026-06-20', '2026-03-15'),
      'bbDDDDDDDDDD',
    ],
    ['a month only', entering('admission', '2026-03', '2026-03'), 'bbDDDDDDDDDD'],
    [
      'a year only: the last month that it may mean',
      entering('admission', '2026', '2026'),
      'bbbbbbbbbbbD',
    ],
    ['on the register at opening', entering('opening', '2010-07-01'), 'DDDDDDDDDDDD'],
    ['entered at opening later than joined', entering('opening', '2026-02-10'), 'bDDDDDDDDDDD'],
    ['joined later than entered', entering('opening', '2026-02-10', '2026-04-02'), 'bbbDDDDDDDDD'],
    ['no way of entering', entering(null, '2026-02-10'), 'bDDDDDDDDDDD'],
    ['no day of entering', entering('opening', null, '2026-05-04'), 'bbbbDDDDDDDD'],
    ['nothing known', entering(null, null, null), 'bbbbbbbbbbbb'],
    ['a transfer in', entering('transfer-in', '2026-03-01'), 'bbbDDDDDDDDD'],
    [
      'a transfer at the end of a month',
      entering('transfer-in-province', '2026-03-31'),
      'bbbDDDDDDDDD',
    ],
    ['a transfer of a month', entering('transfer-in-other-province', '2026-03'), 'bbbDDDDDDDDD'],
    ['a whole unit', entering('whole-unit-in', '2026-03-05'), 'bbbDDDDDDDDD'],
    ['a transfer in some year', entering('transfer-in-system', '2025'), 'DDDDDDDDDDDD'],
    ['a restoring', entering('restored', '2026-03-20'), 'bbDDDDDDDDDD'],
  ])('%s', (_name, member, months) => {
    expect(year(member)).toBe(months);
  });
});

const leaving = (way: string, on: string | null, more: Partial<DuesMember> = {}) =>
  memberOf({
    leftBy: [
      { value: null, on: '2010-07-01' },
      { value: way, on },
    ],
    ...more,
  });

describe('leaving', () => {
  test.each<[string, DuesMember, string]>([
    ['the month of leaving is due', leaving('transfer-out', '2026-05-19'), 'DDDDDlllllll'],
    ['also where it was its first day', leaving('died', '2026-05-01'), 'DDDDDlllllll'],
    ['some day of a month', leaving('died', '2026-05'), 'DDDDDlllllll'],
    ['some day of a year: the first month', leaving('died', '2026'), 'Dlllllllllll'],
    ['no day known', leaving('died', null), 'llllllllllll'],
    [
      'a status only',
      memberOf({
        status: [
          { value: 'normal', on: '2010-07-01' },
          { value: 'expelled', on: '2026-05-19' },
        ],
      }),
      'DDDDDlllllll',
    ],
    [
      'joined and left in one year that names no month',
      memberOf({
        joinedOn: '2026',
        enteredBy: [{ value: 'admission', on: '2026' }],
        leftBy: [{ value: 'died', on: '2026-06-01' }],
      }),
      'bbbbbbllllll',
    ],
    [
      'came in a month, left in some month of the year',
      memberOf({
        enteredBy: [{ value: 'transfer-in', on: '2026-05-20' }],
        leftBy: [{ value: 'died', on: '2026' }],
      }),
      'blllllllllll',
    ],
    [
      'transferred out and in again',
      leaving('transfer-out', '2026-03-10', {
        enteredBy: [
          { value: 'admission', on: '2010-07-01' },
          { value: 'transfer-in', on: '2026-08-10' },
        ],
      }),
      'DDDlllllDDDD',
    ],
    [
      'a leaving taken back by a later change',
      memberOf({
        leftBy: [
          { value: 'transfer-out', on: '2026-03-10' },
          { value: null, on: '2026-06-10' },
        ],
      }),
      'DDDllDDDDDDD',
    ],
    [
      'being transferred out still pays',
      memberOf({ status: [{ value: 'transferring-out', on: '2026-02-01' }] }),
      'DDDDDDDDDDDD',
    ],
  ])('%s', (_name, member, months) => {
    expect(year(member)).toBe(months);
  });
});

const suspended = (from: string, back: string | null): DuesMember =>
  memberOf({
    status: [
      { value: 'normal', on: '2010-07-01' },
      { value: 'suspended', on: from },
      ...(back === null ? [] : [{ value: 'restored', on: back }]),
    ],
  });

describe('suspension', () => {
  test.each<[string, DuesMember, string]>([
    ['within a month', suspended('2026-03-05', '2026-03-25'), 'DDDDDDDDDDDD'],
    ['from a first day', suspended('2026-03-01', null), 'DDssssssssss'],
    ['from a later day', suspended('2026-03-02', null), 'DDDsssssssss'],
    ['restored on a last day', suspended('2026-03-02', '2026-06-30'), 'DDDssDDDDDDD'],
    ['restored on a first day', suspended('2026-03-02', '2026-07-01'), 'DDDsssDDDDDD'],
    ['partial dates', suspended('2026-03', '2026-06'), 'DDsssDDDDDDD'],
    ['a whole month and no more', suspended('2026-03-01', '2026-04-01'), 'DDsDDDDDDDDD'],
    [
      'as a way of leaving, then restored',
      leaving('suspended', '2026-03-02', {
        status: [
          { value: 'suspended', on: '2026-03-02' },
          { value: 'restored', on: '2026-06-10' },
        ],
        enteredBy: [
          { value: 'admission', on: '2010-07-01' },
          { value: 'restored', on: '2026-06-10' },
        ],
      }),
      'DDDssDDDDDDD',
    ],
    [
      'that ends in removal',
      memberOf({
        leftBy: [{ value: 'removed-lapsed', on: '2026-09-10' }],
        status: [
          { value: 'suspended', on: '2026-03-02' },
          { value: 'removed-lapsed', on: '2026-09-10' },
        ],
      }),
      'DDDsssssssss',
    ],
    ['of no known day', memberOf({ status: [{ value: 'suspended', on: null }] }), 'ssssssssssss'],
  ])('%s', (_name, member, months) => {
    expect(year(member)).toBe(months);
  });
});

describe('the ledger begins', () => {
  test.each([
    ['for all branches', [{ from: '2026-01', ledgerFrom: '2026-04' }], 'gggDDDDDDDDD'],
    [
      'for another branch',
      [{ branch: 'b2', from: '2026-01', ledgerFrom: '2026-04' }],
      'DDDDDDDDDDDD',
    ],
    [
      'for this one differently',
      [
        { from: '2026-01', ledgerFrom: '2026-04' },
        { branch: 'b1', from: '2026-01', ledgerFrom: '2026-02' },
      ],
      'gDDDDDDDDDDD',
    ],
    [
      'by the first row that says so',
      [
        { from: '2026-06', ledgerFrom: '2026-06' },
        { from: '2026-01', ledgerFrom: '2026-02' },
      ],
      'gDDDDDDDDDDD',
    ],
  ])('%s', (_name, terms, months) => {
    expect(year(memberOf(), { terms })).toBe(months);
  });

  test('never before the first rates', () => {
    const months = dueMonths(
      memberOf({ joinedOn: '1990', enteredBy: [{ value: 'admission', on: '1990' }] }),
      rowsOf({}),
      '2008-03',
      '2008-04',
    );
    expect(months.map(({ why }) => why)).toEqual(['no-rate', 'rate']);
  });
});

const amounts = (records: Parameters<typeof rowsOf>[0], member = memberOf()): readonly number[] =>
  dueMonths(member, rowsOf(records), '2026-01', '2026-06').map(({ amountFen }) => amountFen);

const salaried = (from: string, baseFen: number | null) => ({ kind: 'salaried', from, baseFen });

describe('the amount', () => {
  test('of who has no row is the least of a farmer, and says so', () => {
    expect(dueMonths(memberOf(), rowsOf({}), '2026-01', '2026-01')).toEqual([
      {
        month: '2026-01',
        state: 'due',
        amountFen: 20,
        why: 'rate',
        branch: 'b1',
        kind: 'farmer',
        baseFen: null,
        percent: null,
        assumed: true,
        reduced: false,
        relief: null,
        approvalNo: null,
        payByOn: '2026-03-31',
        behindAfterOn: '2026-01-31',
      },
    ]);
  });

  test.each([
    [
      'a pay that begins within a month',
      [salaried('2025', 300_000), salaried('2026-03-15', 300_001)],
      [1500, 1500, 3000, 3000, 3000, 3000],
    ],
    [
      'a change of kind',
      [salaried('2025', 300_000), { kind: 'retired', from: '2026-04', baseFen: 500_000 }],
      [1500, 1500, 1500, 2500, 2500, 2500],
    ],
    [
      'two rows of a day: the one given last',
      [salaried('2025', 300_000), salaried('2025', 500_000)],
      [5000, 5000, 5000, 5000, 5000, 5000],
    ],
    [
      'rows in any order',
      [salaried('2026-05', 500_000), salaried('2025', 300_000)],
      [1500, 1500, 1500, 1500, 5000, 5000],
    ],
    ['a row that begins later', [salaried('2026-02', 300_000)], [20, 1500, 1500, 1500, 1500, 1500]],
  ])('follows %s', (_name, payers, expected) => {
    expect(amounts({ payers })).toEqual(expected);
  });

  const raise = [salaried('2025', 300_000), salaried('2026-03', 500_000)];
  test.each([
    ['not fixed', [], [1500, 1500, 5000, 5000, 5000, 5000]],
    ['fixed', [{ from: '2026-01', yearFixed: true }], [1500, 1500, 1500, 1500, 1500, 1500]],
    [
      'fixed from a month on',
      [{ from: '2026-05', yearFixed: true }],
      [1500, 1500, 5000, 5000, 1500, 1500],
    ],
    [
      'fixed by rows in any order',
      [{ from: '2026-05' }, { from: '2026-01', yearFixed: true }],
      [1500, 1500, 1500, 1500, 5000, 5000],
    ],
    [
      'fixed no more',
      [{ from: '2026-01', yearFixed: true }, { from: '2026-05' }],
      [1500, 1500, 1500, 1500, 5000, 5000],
    ],
    [
      'fixed, but the branch has its own terms',
      [
        { from: '2026-01', yearFixed: true },
        { branch: 'b1', from: '2026-01', yearFixed: false },
      ],
      [1500, 1500, 5000, 5000, 5000, 5000],
    ],
    [
      'fixed by the first month of the ledger',
      [{ from: '2026-01', yearFixed: true, ledgerFrom: '2026-03' }],
      [0, 0, 5000, 5000, 5000, 5000],
    ],
  ])('of the year is %s', (_name, terms, expected) => {
    expect(amounts({ payers: raise, terms })).toEqual(expected);
  });

  test('is not fixed by what was only assumed', () => {
    const terms = [{ from: '2026-01', yearFixed: true }];
    const payers = [salaried('2026-02', 300_000), salaried('2026-04', 500_000)];
    expect(amounts({ payers, terms })).toEqual([20, 1500, 1500, 1500, 1500, 1500]);
  });

  test('fixed by the first due month of who comes within the year, anew each year', () => {
    const rows = rowsOf({ payers: raise, terms: [{ from: '2026-01', yearFixed: true }] });
    const newcomer = entering('transfer-in', '2026-02-10');
    const months = dueMonths(newcomer, rows, '2026-01', '2027-01');
    expect(months.map(({ amountFen }) => amountFen)).toEqual([
      0,
      0,
      ...Array<number>(11).fill(5000),
    ]);
    expect(
      dueMonths(memberOf(), rows, '2026-12', '2027-01').map(({ amountFen }) => amountFen),
    ).toEqual([1500, 5000]);
  });

  test('to the jiao', () => {
    const terms = [{ from: '2026-04', rounding: 'jiao' }];
    expect(amounts({ payers: [salaried('2025', 301_000)], terms })).toEqual([
      3010, 3010, 3010, 3010, 3010, 3010,
    ]);
    expect(amounts({ payers: [salaried('2025', 299_000)], terms })).toEqual([
      1495, 1495, 1495, 1500, 1500, 1500,
    ]);
  });

  test('is not known without the base, and nothing on a base of nothing', () => {
    const [missing] = dueMonths(
      memberOf(),
      rowsOf({ payers: [salaried('2025', null)] }),
      '2026-01',
      '2026-01',
    );
    expect(missing).toMatchObject({ state: 'due', amountFen: 0, why: 'base-missing' });
    const [nothing] = dueMonths(
      memberOf(),
      rowsOf({ payers: [salaried('2025', 0)] }),
      '2026-01',
      '2026-01',
    );
    expect(nothing).toMatchObject({ state: 'exempt', amountFen: 0, why: 'nothing' });
  });
});

const approved = { approvalNo: '青镇组〔2026〕3号', approvedOn: '2026-01-20' };
const exempt = { id: 'x', kind: 'exempt', fromOn: '2026-02', toOn: '2026-03', ...approved };
const reduced = { ...exempt, id: 'y', kind: 'reduced', amountFen: 500 };
const pay = [salaried('2025', 300_000)];

describe('a relief', () => {
  test.each([
    ['exempts its months', [exempt], [1500, 0, 0, 1500, 1500, 1500]],
    ['of no end', [{ ...exempt, toOn: null }], [1500, 0, 0, 0, 0, 0]],
    [
      'by days',
      [{ ...exempt, fromOn: '2026-02-15', toOn: '2026-03-01' }],
      [1500, 0, 0, 1500, 1500, 1500],
    ],
    [
      'without an approval number',
      [{ ...exempt, approvalNo: null }],
      [1500, 1500, 1500, 1500, 1500, 1500],
    ],
    ['without its day', [{ ...exempt, approvedOn: null }], [1500, 1500, 1500, 1500, 1500, 1500]],
    ['leaves less', [reduced], [1500, 500, 500, 1500, 1500, 1500]],
    ['of no amount', [{ ...reduced, amountFen: null }], [1500, 1500, 1500, 1500, 1500, 1500]],
    [
      'never asks for more',
      [{ ...reduced, amountFen: 1501 }],
      [1500, 1500, 1500, 1500, 1500, 1500],
    ],
    [
      'that leaves the least holds',
      [reduced, { ...exempt, fromOn: '2026-03' }],
      [1500, 500, 0, 1500, 1500, 1500],
    ],
  ])('%s', (_name, reliefs, expected) => {
    expect(amounts({ payers: pay, reliefs })).toEqual(expected);
  });

  test('is named with its approval', () => {
    const months = dueMonths(
      memberOf(),
      rowsOf({
        payers: pay,
        reliefs: [exempt, { ...reduced, fromOn: '2026-04', toOn: '2026-04' }],
      }),
      '2026-01',
      '2026-04',
    );
    expect(
      months.map(({ state, why, reduced: less, relief, approvalNo }) => [
        state,
        why,
        less,
        relief,
        approvalNo,
      ]),
    ).toEqual([
      ['due', 'rate', false, null, null],
      ['exempt', 'relief', true, 'x', approved.approvalNo],
      ['exempt', 'relief', true, 'x', approved.approvalNo],
      ['due', 'relief', true, 'y', approved.approvalNo],
    ]);
  });

  test('lies over the amount of a fixed year, and stands in for a missing base', () => {
    const terms = [{ from: '2026-01', yearFixed: true }];
    expect(amounts({ payers: pay, reliefs: [{ ...exempt, fromOn: '2026-01' }], terms })).toEqual([
      0, 0, 0, 1500, 1500, 1500,
    ]);
    expect(amounts({ payers: [salaried('2025', null)], reliefs: [reduced] })).toEqual([
      0, 500, 500, 0, 0, 0,
    ]);
  });

  test('takes the least amount from who is in hardship', () => {
    const payers = [{ kind: 'hardship', from: '2025' }];
    expect(amounts({ payers, reliefs: [exempt] })).toEqual([20, 0, 0, 20, 20, 20]);
  });
});

test('a month is paid in time until its quarter ends, or itself where it is not paid by quarters', () => {
  const days = dueMonths(
    memberOf(),
    rowsOf({ terms: [{ from: '2026-04', quarterly: false }] }),
    '2025-10',
    '2026-04',
  ).map(({ payByOn }) => payByOn);
  expect(days).toEqual([
    '2025-12-31',
    '2025-12-31',
    '2025-12-31',
    '2026-03-31',
    '2026-03-31',
    '2026-03-31',
    '2026-04-30',
  ]);
});

test('a month belongs to the branch in which it began', () => {
  const member = memberOf({
    branch: [
      { value: 'b1', on: '2010-07-01' },
      { value: 'b2', on: '2026-03-01' },
      { value: 'b3', on: '2026-04' },
    ],
  });
  const months = dueMonths(member, rowsOf({}), '2009-12', '2010-01');
  expect(months.map(({ branch }) => branch)).toEqual(['b1', 'b1']);
  expect(dueMonths(member, rowsOf({}), '2026-02', '2026-05').map(({ branch }) => branch)).toEqual([
    'b1',
    'b1',
    'b2',
    'b3',
  ]);
});
