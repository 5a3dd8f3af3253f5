import { describe, expect, test } from 'vitest';
import {
  type TickedRow,
  allChosen,
  anyOwed,
  monthsOfQuarter,
  nothingChosen,
  quarterOf,
  sumOf,
  sumsByKind,
  toggle,
} from '../../../renderer/dues/collect/chosen.ts';
import { collectItems, farBack, isHalf } from '../../../renderer/dues/collect/collectItems.ts';
import { withPlanned } from '../../../renderer/dues/collect/withPlanned.ts';
import { actOfKey } from '../../../renderer/dues/grid/gridKeys.ts';
import { firstOpen } from '../../../renderer/dues/grid/firstOpen.ts';
import { rowsMeant } from '../../../renderer/dues/grid/rowsMeant.ts';
import {
  draftIn,
  measureOf,
  readDraft,
  sameDraft,
  withKind,
} from '../../../renderer/dues/payers/payerDraft.ts';
import { receiptsPath } from '../../../renderer/dues/receipt/receiptsPath.ts';
import { hiddenFields, leftToProgram, planOf } from '../../../renderer/dues/receipt/receiptForm.ts';
import type { CellState } from '../../../shared/rules/dues/grid.ts';
import { readRates } from '../../../shared/rules/dues/rates.ts';

const month = (at: number): string => `2026-${String(at).padStart(2, '0')}`;

/** A row of twelve months: what is due and paid of each, in fen. */
function row(name: string, kind: string, cells: readonly (readonly [number, number])[]): TickedRow {
  return {
    member: { id: `id-${name}`, name },
    kind,
    cells: cells.map(([dueFen, paidFen], at) => ({
      month: month(at + 1),
      state: (paidFen > 0 ? 'paid' : 'unpaid') satisfies CellState,
      dueFen,
      paidFen,
    })),
  };
}
const twelve = (dueFen: number): [number, number][] =>
  Array.from({ length: 12 }, () => [dueFen, 0]);

const wang = row('王伟', 'farmer', twelve(20));
const li = row('李国强', 'retired', [[2500, 2500], [2500, 1000], ...twelve(2500).slice(2)]);
const gone = row('孙丽', 'farmer', [[20, 20], ...twelve(0).slice(1)]);
const first = monthsOfQuarter(2026, 1);

describe('ticking', () => {
  test('takes what is open, of a month paid in part the rest, and leaves out what is paid', () => {
    const chosen = toggle(nothingChosen, [
      { row: wang, months: first },
      { row: li, months: first },
      { row: gone, months: first },
    ]);
    expect([...(chosen.get('id-李国强')?.months ?? [])]).toEqual([
      ['2026-02', 1500],
      ['2026-03', 2500],
    ]);
    expect(chosen.has('id-孙丽')).toBe(false);
    expect(sumOf(chosen.values())).toEqual({ members: 2, months: 5, amountFen: 4060 });
    expect(sumsByKind(chosen)).toEqual([
      { kind: 'farmer', members: 1, months: 3, amountFen: 60 },
      { kind: 'retired', members: 1, months: 2, amountFen: 4000 },
    ]);
  });

  test('ticks the rest where a part is ticked, and unticks where all is', () => {
    const part = toggle(nothingChosen, [{ row: wang, months: ['2026-02'] }]);
    const all = toggle(part, [{ row: wang, months: first }]);
    expect(allChosen(all, [{ row: wang, months: first }])).toBe(true);
    expect(all.get('id-王伟')?.months.size).toBe(3);
    expect(toggle(all, [{ row: wang, months: first }])).toEqual(nothingChosen);
  });

  test('of months that are paid changes nothing', () => {
    const meant = [{ row: gone, months: first }];
    expect(anyOwed(meant)).toBe(false);
    expect(toggle(nothingChosen, meant)).toEqual(nothingChosen);
  });

  test('holds months of several years', () => {
    const before: TickedRow = {
      ...wang,
      cells: [{ month: '2025-12', state: 'unpaid', dueFen: 20, paidFen: 0 }],
    };
    const chosen = toggle(toggle(nothingChosen, [{ row: before, months: ['2025-12'] }]), [
      { row: wang, months: ['2026-01'] },
    ]);
    expect(collectItems(chosen, [], '', '2025-01')).toEqual([
      { member: 'id-王伟', months: ['2025-12', '2026-01'], payer: null, reason: null },
    ]);
  });

  test.each([
    ['2026-01', 1],
    ['2026-03', 1],
    ['2026-04', 2],
    ['2026-12', 4],
  ])('%s is of quarter %i', (of, quarter) => {
    expect(quarterOf(of)).toBe(quarter);
  });
});

describe('what is sent', () => {
  const chosen = toggle(nothingChosen, [
    { row: wang, months: ['2026-01', '2026-08'] },
    { row: li, months: ['2026-08'] },
  ]);

  test('names who pays for whom, and the reason of those only who pay months far back', () => {
    const proxies = [
      { payer: ' 王小明 ', members: ['id-王伟'] },
      { payer: '', members: ['id-李国强'] },
    ];
    expect(collectItems(chosen, proxies, ' 外出务工 ', '2026-02')).toEqual([
      {
        member: 'id-王伟',
        months: ['2026-01', '2026-08'],
        payer: '王小明',
        reason: '外出务工',
      },
      { member: 'id-李国强', months: ['2026-08'], payer: null, reason: null },
    ]);
    expect(farBack(chosen, '2026-02')).toEqual(['王伟']);
    expect(farBack(chosen, '2026-01')).toEqual([]);
  });

  test.each([
    ['王小明', ['m'], false],
    ['', [], false],
    ['王小明', [], true],
    [' ', ['m'], true],
  ])('a proxy %o for %o is half told: %o', (payer, members, half) => {
    expect(isHalf({ payer, members })).toBe(half);
  });

  test('the sums are those of the plan, once it is there', () => {
    const shares = [{ month: '2026-08', amountFen: 3000 }];
    const planned = withPlanned(chosen, [{ member: { id: 'id-李国强' }, shares }]);
    expect(sumOf(planned.values())).toEqual({ members: 2, months: 3, amountFen: 3040 });
  });
});

describe('a key in the grid', () => {
  const at = { row: 5, month: 5 };
  test.each([
    [{ key: 'ArrowUp' }, { do: 'go', to: { row: 4, month: 5 } }],
    [{ key: 'ArrowDown' }, { do: 'go', to: { row: 6, month: 5 } }],
    [{ key: 'ArrowLeft' }, { do: 'go', to: { row: 5, month: 4 } }],
    [{ key: 'ArrowRight' }, { do: 'go', to: { row: 5, month: 6 } }],
    [{ key: 'Home' }, { do: 'go', to: { row: 5, month: 0 } }],
    [
      { key: 'End', ctrlKey: true },
      { do: 'go', to: { row: 45, month: 11 } },
    ],
    [{ key: 'PageUp' }, { do: 'go', to: { row: 0, month: 5 } }],
    [{ key: 'PageDown' }, { do: 'go', to: { row: 15, month: 5 } }],
    [{ key: ' ' }, { do: 'tick' }],
    [{ key: 'Enter' }, { do: 'enter' }],
    [{ key: 'q', code: 'KeyQ' }, { do: 'tick-quarter' }],
    // An input method hides which letter it was.
    [{ key: 'Process', code: 'KeyQ' }, { do: 'tick-quarter' }],
    [{ key: 'a', code: 'KeyA' }, { do: 'tick-month' }],
    [{ key: '、', code: 'Slash' }, { do: 'find' }],
    [{ key: 'a', code: 'KeyA', ctrlKey: true }, null],
    [{ key: 'Tab' }, null],
  ])('%o', (pressed, act) => {
    expect(actOfKey({ code: '', ctrlKey: false, ...pressed }, at, 46)).toEqual(act);
  });
});

test('letters mean names from their beginning before those within', () => {
  const spelt: Record<string, string> = {
    王伟: 'wangwei ww',
    吴王兰: 'wuwanglan wwl',
    李国强: 'liguoqiang lgq',
  };
  const names = Object.keys(spelt);
  const meant = (typed: string): readonly number[] =>
    rowsMeant(names, typed, (name) => spelt[name] ?? '');
  expect(meant('ww')).toEqual([0, 1]);
  expect(meant('wwl')).toEqual([1]);
  expect(meant('王')).toEqual([0, 1]);
  expect(meant('guo')).toEqual([2]);
  expect(meant('')).toEqual([]);
  expect(meant('x')).toEqual([]);
});

describe('what a member pays from a month on', () => {
  const rates = readRates([]);
  const context = {
    month: '2026-01',
    rates,
    rounding: 'fen' as const,
    form: {
      today: '2026-11-22',
      demo: true,
      settings: {},
      codes: (list: unknown) => list,
      findReference: (_: string, id: string) => id,
    } as never,
  };

  test.each([
    ['farmer', 'amount'],
    ['salaried', 'base'],
    ['retired', 'base'],
    ['student', 'fixed'],
  ])('%s goes by: %s', (kind, measure) => {
    expect(measureOf(kind, '2026-01', rates)).toBe(measure);
  });

  test('another kind empties what it does not go by', () => {
    const draft = { kind: 'farmer', base: '', amount: '0.50' };
    expect(withKind(draft, 'student', '2026-01', rates)).toEqual({
      kind: 'student',
      base: '',
      amount: '',
    });
    expect(withKind(draft, 'farmer', '2026-01', rates)).toEqual(draft);
  });

  test('is taken from the row in force', () => {
    const payer = { member: 'a', kind: 'retired', baseFen: 400000, amountFen: null };
    const rows = [
      { ...payer, from: '2026-01-01' },
      { ...payer, baseFen: 600000, from: '2026-07-01' },
    ];
    expect(draftIn(rows, '2026-06')).toEqual({ kind: 'retired', base: '4,000.00', amount: '' });
    expect(draftIn(rows, '2026-07').base).toBe('6,000.00');
    expect(draftIn(rows, '2025-12')).toEqual({ kind: null, base: '', amount: '' });
    expect(sameDraft(draftIn(rows, '2026-06'), draftIn(rows, '2026-01'))).toBe(true);
  });

  test.each([
    [{ kind: 'retired', base: '5000', amount: '' }, 2500, []],
    [{ kind: 'retired', base: '5000.01', amount: '' }, 5000, []],
    [{ kind: 'farmer', base: '', amount: '0.5' }, 50, []],
    [{ kind: 'student', base: '', amount: '' }, 20, []],
    [{ kind: 'salaried', base: '', amount: '' }, null, ['dues.base-missing']],
    [{ kind: 'salaried', base: '三千', amount: '' }, null, ['money.unreadable']],
  ])('%o is due %s a month', (draft, dues, codes) => {
    const read = readDraft(draft, 'a', context);
    expect(read?.dues).toBe(dues);
    if (codes[0] !== 'money.unreadable')
      expect(read?.findings.map(({ code }) => code)).toEqual(codes);
    else expect(read?.findings.some(({ level }) => level === 'error')).toBe(true);
  });

  test('nothing is read where no kind is chosen', () => {
    expect(readDraft({ kind: null, base: '1', amount: '' }, 'a', context)).toBeNull();
  });
});

describe('a single receipt', () => {
  test.each([
    [{ kind: 'regular' }, ['proof'], ['months', 'reason']],
    [{ kind: 'large' }, ['months', 'reason', 'proof'], []],
    [{ kind: 'regular', paidElsewhere: true }, [], ['proof', 'months']],
  ])('%o', (record, hidden, shown) => {
    const fields = hiddenFields(record);
    for (const key of ['branch', 'number', 'reverses', 'reversalReason', ...hidden])
      expect(fields.has(key)).toBe(true);
    for (const key of shown) expect(fields.has(key)).toBe(false);
  });

  test('the branch and the amount that is due need not be given', () => {
    const missing = (field: string) =>
      ({ level: 'error', code: 'required.missing', field }) as const;
    expect(leftToProgram(missing('branch'), {})).toBe(true);
    expect(leftToProgram(missing('amountFen'), {})).toBe(false);
    expect(leftToProgram(missing('amountFen'), { amountFen: 60 })).toBe(true);
    expect(leftToProgram(missing('member'), {})).toBe(false);
  });

  test('is planned once member, day and months are there', () => {
    const record = { kind: 'regular', member: 'm', receivedOn: '2026-11-22', months: '2026-10' };
    expect(planOf(record)).toMatchObject({ items: [{ member: 'm', months: ['2026-10'] }] });
    expect(planOf({ ...record, amountFen: 10 })?.items[0]?.amountFen).toBe(10);
    for (const part of ['member', 'receivedOn', 'months'])
      expect(planOf({ ...record, [part]: null })).toBeNull();
    expect(planOf({ ...record, kind: 'voluntary' })).toBeNull();
  });
});

test('a paid month leads to its receipt, or to the list of several', () => {
  expect(receiptsPath({ receipts: ['r1'], month: '2026-01' }, 'm')).toBe(
    '/registers/duesReceipts/r1',
  );
  const path = receiptsPath({ receipts: ['r1', 'r2'], month: '2026-01' }, 'm');
  expect(JSON.parse(new URL(path, 'http://x').searchParams.get('where') ?? '')).toEqual({
    member: { in: ['m'] },
    months: { anyOf: ['2026-01'] },
  });
});

test('the keyboard comes to the first month that is open', () => {
  const rows = [wang, li, gone] as never;
  expect(firstOpen({ rows }, 0)).toBe(0);
  expect(firstOpen({ rows }, 1)).toBe(1);
  expect(firstOpen({ rows }, 2)).toBe(0);
});
