import { describe, expect, test } from 'vitest';
import { monthBefore } from '../../../../renderer/accounts/editor/BeginFromDialog.tsx';
import {
  emptyVoucher,
  filledLine,
  newLine,
  problemsOf,
  sentVoucher,
  sumsOf,
  withBlank,
} from '../../../../renderer/accounts/editor/voucherDraft.ts';
import {
  doubleRow,
  mergedRows,
  openingSums,
  sentRows,
  type TypedOpening,
} from '../../../../renderer/accounts/opening/openingDraft.ts';
import { shownChart } from '../../../../renderer/accounts/inputs/chartData.ts';
import { slipsOf } from '../../../../renderer/accounts/print/slips.ts';
import {
  daysOf,
  queryOf,
  readFilter,
  writeFilter,
} from '../../../../renderer/accounts/vouchers/listFilter.ts';

describe('a voucher while it is typed', () => {
  const debit = newLine({ account: '101', debit: '12*350+80' });
  const credit = newLine({ account: '501', party: null });

  test('there is always a line to go on with', () => {
    expect(withBlank([])).toHaveLength(2);
    expect(withBlank([debit, credit])).toHaveLength(3);
    expect(withBlank([debit, newLine()])).toHaveLength(2);
  });

  test('= fills in the difference on the side that lacks it', () => {
    const lines = filledLine([debit, credit], credit.key);
    expect(lines[1]).toMatchObject({ debit: '', credit: '4,280.00' });
    expect(sumsOf(lines).differenceFen).toBe(0);
    const other = newLine({ account: '102', credit: '500' });
    expect(filledLine([other, credit], credit.key)[1]).toMatchObject({
      debit: '500.00',
      credit: '',
    });
  });

  test('what is missing is named by its line; blank lines are left out', () => {
    const voucher = {
      ...emptyVoucher('王会计'),
      lines: [
        debit,
        newLine({ debit: '5' }),
        newLine({ account: '102' }),
        newLine({ debit: 'x' }),
        newLine(),
      ],
    };
    expect(problemsOf(voucher, null, false)).toEqual([
      { code: 'day' },
      { code: 'summary' },
      { code: 'account', line: 2 },
      { code: 'amount-missing', line: 3 },
      { code: 'amount', line: 4 },
    ]);
    const sound = { ...voucher, summary: ' 办公费 ', lines: [debit, newLine()] };
    expect(problemsOf(sound, '2026-03-01', false)).toEqual([]);
    expect(sentVoucher(sound, '2026-03-01', 2)).toMatchObject({
      summary: '办公费',
      preparedBy: '王会计',
      checkedBy: null,
      lines: [{ account: '101', debitFen: 428_000, creditFen: 0, summary: null }],
    });
  });

  test.each([
    ['2026-01-15', '2025-12-01'],
    ['2026-11-22', '2026-10-01'],
  ])('the month before %s begins on %s', (day, first) => {
    expect(monthBefore(day)).toBe(first);
  });
});

describe('opening balances while they are typed', () => {
  const row = (given: Partial<TypedOpening>): TypedOpening => ({
    key: '',
    account: '101',
    party: null,
    side: 'debit',
    amount: '',
    yearDebit: '',
    yearCredit: '',
    ...given,
  });

  test('what is left empty is not sent; turnover of the year only where it is asked for', () => {
    const rows = [
      row({ amount: '100' }),
      row({ account: '102' }),
      row({ account: '301', side: 'credit', amount: '100', yearCredit: '5' }),
    ];
    expect(openingSums(rows)).toEqual({ debitFen: 10_000, creditFen: 10_000, differenceFen: 0 });
    const [first, second, ...others] = sentRows(rows, false);
    expect(first).toMatchObject({ account: '101', debitFen: 10_000, creditFen: 0 });
    expect(second).toMatchObject({ account: '301', creditFen: 10_000, yearCreditFen: 0 });
    expect(others).toEqual([]);
    expect(sentRows(rows, true)[1]).toMatchObject({ yearCreditFen: 500 });
  });

  test('new sub-accounts have rows of their own, what was typed above them stays', () => {
    const chart = (...codes: string[]) =>
      shownChart(
        codes.map((code) => ({
          code,
          ...({ zh: code, en: code, element: 'income', side: 'credit', contra: false } as const),
          ...{ byParty: false, role: null, stopped: false, shipped: true, balanceFen: 0 },
          ...{ leaf: !codes.some((other) => other !== code && other.startsWith(code)) },
          ...{ level: 1, recordId: null },
        })),
        'zh',
      );
    const rows = [row({ account: '501', amount: '5' }), row({ account: '502' })];
    expect(mergedRows(chart('501', '502'), rows)).toBe(rows);
    const after = mergedRows(chart('501', '50101', '502', '50201'), rows);
    expect(after.map(({ account, amount }) => [account, amount])).toEqual([
      ['501', '5'],
      ['50101', ''],
      ['50201', ''],
    ]);
  });

  test('the same party twice is told', () => {
    const twice = [
      row({ account: '113', party: 'a', amount: '1' }),
      row({ account: '113', party: 'a', amount: '2', key: 'second' }),
    ];
    expect(doubleRow(twice)?.key).toBe('second');
    expect(doubleRow([row({ amount: '1' }), row({})])).toBeUndefined();
  });
});

describe('the list of vouchers', () => {
  test.each([
    ['2026', { from: '2026-01-01', to: '2026-12-31' }],
    ['2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['', {}],
    ['x', {}],
  ])('the days of %j', (period, days) => {
    expect(daysOf(period)).toEqual(days);
  });

  test('the address carries what it is narrowed down to', () => {
    const filter = readFilter(new URLSearchParams('period=2026-11&account=102&text=电'), '2026');
    expect(readFilter(writeFilter(filter), '2025')).toEqual(filter);
    expect(queryOf(filter)).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
      account: '102',
      text: '电',
    });
    expect(readFilter(new URLSearchParams(''), '2026').period).toBe('2026');
    expect(readFilter(writeFilter({ ...filter, period: '' }), '2026').period).toBe('');
  });

  test('drafts are looked for in all years', () => {
    expect(readFilter(new URLSearchParams('state=draft'), '2026').period).toBe('');
  });
});

test('a long voucher takes several halves of a page', () => {
  const line = {
    id: '',
    position: 1,
    account: '101',
    name: { zh: '', en: '' },
    summary: null,
    debitFen: 1,
    creditFen: 0,
    party: null,
    growthWay: null,
  };
  const voucher = (id: string, lines: number) => ({
    id,
    lines: Array.from({ length: lines }, (_, at) => ({ ...line, id: `${id}${at}` })),
  });
  const slips = slipsOf([voucher('a', 2), voucher('b', 7)] as unknown as Parameters<
    typeof slipsOf
  >[0]);
  expect(
    slips.map(({ voucher: { id }, lines, page, pages }) => [id, lines.length, page, pages]),
  ).toEqual([
    ['a', 2, 1, 1],
    ['b', 6, 1, 2],
    ['b', 1, 2, 2],
  ]);
});
