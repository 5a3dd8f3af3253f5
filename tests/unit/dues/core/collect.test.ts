import { describe, expect, it } from 'vitest';
import { collectDues, planCollecting } from '../../../../electron/core/dues/collect.ts';
import { duesYear } from '../../../../electron/core/dues/yearGrid.ts';
import { lastAct, undo } from '../../../../electron/core/store/undo.ts';
import { saved } from '../../../support/session.ts';
import {
  all,
  cellsOf,
  codes,
  collected,
  collecting,
  decide,
  member,
  payer,
  quarter,
  rowOf,
  untied,
  village,
} from './support.ts';

describe('collecting', () => {
  it('writes a receipt for each, of what is open, with running numbers', () => {
    const { session, branch, people } = village();
    const { li, wang, zhang, zhao } = people;
    const items = [li, wang, zhang, zhao].map((who) => ({ member: who, months: quarter(4) }));
    const plan = planCollecting(session, collecting(items));
    expect(plan.items.map(({ member: { name }, amountFen }) => [name, amountFen])).toEqual([
      ['李建国', 4500],
      ['王秀英', 6000],
      ['张大山', 300],
      ['赵小河', 60],
    ]);
    expect(plan.items[0]?.shares).toEqual(quarter(4).map((month) => ({ month, amountFen: 1500 })));
    expect(plan.amountFen).toBe(10_860);
    expect(all(session, 'duesReceipts')).toEqual([]);
    const { count, receipts, findings } = collectDues(session, collecting(items));
    expect([count, findings]).toEqual([4, []]);
    expect(receipts.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(all(session, 'duesReceipts')[0]).toMatchObject({
      ...{ branch, member: li, number: 1, kind: 'regular', months: quarter(4).join() },
      ...{ amountFen: 4500, receivedOn: '2026-11-20', way: 'cash', receiver: '李书记' },
    });
    expect(cellsOf(rowOf(session, zhang)).slice(-4)).toEqual([
      '09 unpaid 0/100',
      ...['10', '11', '12'].map((month) => `${month} paid 100/100`),
    ]);
    expect(untied(session)).toEqual([]);
  });

  it('is all or nothing: an error of one keeps all back and is told with its place', () => {
    const { session, people } = village();
    const before = session.store.head();
    const { count, receipts, findings } = collectDues(
      session,
      collecting([
        { member: people.li, months: quarter(4) },
        { member: people.wang, months: ['2026-01'] },
      ]),
    );
    expect([count, receipts]).toEqual([0, []]);
    expect(findings.map(({ item, code, field }) => [item, code, field])).toEqual([
      [1, 'dues.back-payment-long', 'reason'],
    ]);
    expect(session.store.head()).toEqual(before);
  });

  it('knows within one act what it has collected before', () => {
    const { session, people } = village();
    const twice = [{ member: people.li, months: ['2026-10', '2026-11'] }];
    const { findings } = collectDues(
      session,
      collecting([...twice, { member: people.li, months: ['2026-11'], amountFen: 1500 }]),
    );
    expect(findings.map(({ item, code }) => [item, code])).toEqual([[1, 'dues.month-paid']]);
  });

  it('is undone as a whole', () => {
    const { session, people } = village();
    collected(session, [{ member: people.wang, months: ['2026-09'] }]);
    const before = duesYear(session, { year: 2026, branch: null });
    const act = collected(session, [
      { member: people.li, months: quarter(4) },
      { member: people.wang, months: quarter(4) },
    ]);
    expect(act).toHaveLength(2);
    const last = lastAct(session.store);
    expect(last).toMatchObject({ what: 'dues.collect', records: 8 });
    undo(session.store, { operatorId: session.operator.id }, last?.seq ?? 0);
    expect(duesYear(session, { year: 2026, branch: null })).toEqual(before);
    collected(session, [{ member: people.zhang, months: quarter(4) }]);
    // The numbers given back are given again: there is no gap.
    expect(all(session, 'duesReceipts').map(({ number }) => number)).toEqual([1, 2]);
  });

  it('takes less, the earliest month first, and the rest later', () => {
    const { session, people } = village();
    const less = [{ member: people.li, months: quarter(4), amountFen: 2000 }];
    const { findings } = collectDues(session, collecting(less));
    expect(codes(findings)).toEqual(['dues.part-paid note']);
    expect(cellsOf(rowOf(session, people.li)).slice(-3)).toEqual([
      '10 paid 1500/1500',
      '11 part 500/1500',
      '12 upcoming 0/1500',
    ]);
    const plan = planCollecting(session, collecting([{ member: people.li, months: quarter(4) }]));
    expect(codes(plan.items[0]?.findings ?? [])).toEqual(['dues.month-paid error']);
    collected(session, [{ member: people.li, months: ['2026-11', '2026-12'] }]);
    expect(cellsOf(rowOf(session, people.li)).slice(-2)).toEqual([
      '11 paid 1500/1500',
      '12 paid 1500/1500',
    ]);
    expect(untied(session)).toEqual([]);
  });

  it.each<[string, { months: string[]; amountFen?: number; reason?: string }, string[]]>([
    ['too much', { months: ['2026-10'], amountFen: 1501 }, ['dues.too-much error']],
    [
      'nothing',
      { months: ['2026-10'], amountFen: 0 },
      ['dues.amount-not-positive error', 'dues.part-paid note'],
    ],
    [
      'below nothing',
      { months: ['2026-10'], amountFen: -1 },
      ['dues.amount-not-positive error', 'dues.part-paid note'],
    ],
    [
      'a month before the ledger begins',
      { months: ['2025-12'], reason: '外出' },
      ['dues.month-before-ledger error'],
    ],
    ['over six months back', { months: ['2026-04'] }, ['dues.back-payment-long error']],
    ['six months back', { months: ['2026-05'] }, []],
    ['over six months back, with a reason', { months: ['2026-04'], reason: '外出务工' }, []],
    ['over a year ahead', { months: ['2027-12'] }, ['dues.months-ahead warning']],
  ])('says what is wrong with %s', (_, item, expected) => {
    const { session, people } = village();
    const plan = planCollecting(session, collecting([{ member: people.li, ...item }]));
    expect(codes(plan.items[0]?.findings ?? [])).toEqual(expected);
  });

  it('takes a farmer whom nothing is known of for the least, and says so', () => {
    const { session, people } = village();
    expect(rowOf(session, people.zhao)).toMatchObject({
      ...{ kind: 'farmer', assumed: true, monthFen: 20, baseFen: null, percent: null },
    });
    expect(rowOf(session, people.li)).toMatchObject({
      ...{ kind: 'salaried', assumed: false, monthFen: 1500, baseFen: 300_000, percent: 0.5 },
    });
  });
});

describe('who owes for which months', () => {
  it('a probationary member from the month of the branch meeting, one who came from the month after', () => {
    const { session } = village();
    const newcomer = member(session, 11, {
      ...{ memberType: '4', joinedOn: '2026-09-28', fullMemberOn: null },
    });
    const moved = member(session, 12, { enteredBy: 'transfer-in', enteredOn: '2026-09-01' });
    expect(cellsOf(rowOf(session, newcomer))[0]).toBe('09 unpaid 0/20');
    expect(cellsOf(rowOf(session, moved))[0]).toBe('10 unpaid 0/20');
  });

  it('who was entered as having left owes until then', () => {
    const { session } = village();
    const gone = member(session, 13, {
      ...{ leftBy: 'transfer-out', leftOn: '2026-03-20', status: 'transferred-out' },
    });
    expect(cellsOf(rowOf(session, gone)).map((cell) => cell.slice(0, 2))).toEqual([
      '01',
      '02',
      '03',
    ]);
  });

  it('who left owes for the month of leaving, who is suspended not', () => {
    const { session, people } = village();
    decide(session, people.zhang, '2026-08-15', {
      leftBy: 'transfer-out',
      status: 'transferred-out',
    });
    decide(session, people.zhao, '2026-08-15', { status: 'suspended' });
    decide(session, people.zhao, '2026-10-10', { status: 'restored' });
    const months = (who: string): string[] =>
      cellsOf(rowOf(session, who)).map((cell) => cell.slice(0, 2));
    expect(months(people.zhang)).toEqual(['01', '02', '03', '04', '05', '06', '07', '08']);
    expect(months(people.zhao)).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '10',
      '11',
      '12',
    ]);
    expect(rowOf(session, people.zhang).onRoll).toBe(false);
    const plan = planCollecting(
      session,
      collecting([
        { member: people.zhang, months: ['2026-09'] },
        { member: people.zhao, months: ['2026-09'] },
      ]),
    );
    expect(plan.items.map(({ findings }) => findings.at(-1)?.code)).toEqual([
      'dues.month-after-leaving',
      'dues.month-suspended',
    ]);
    // What is open of the months before can still be paid.
    expect(collected(session, [{ member: people.zhang, months: ['2026-08'] }])).toHaveLength(1);
  });

  it('of a member who moves, each month is in the grid of its branch', () => {
    const { session, branch, people } = village();
    const other = saved(session, 'organizations', {
      ...{ name: '红旗村党支部', kind: 'branch', parent: branch },
    });
    decide(session, people.li, '2026-06-15', { branch: other });
    collected(session, [{ member: people.li, months: ['2026-06', '2026-07'] }]);
    const { rows, totals } = duesYear(session, { year: 2026, branch: null });
    const mine = rows.filter(({ member: { id } }) => id === people.li);
    expect(mine.map(({ key }) => key)).toEqual([`${people.li} ${branch}`, `${people.li} ${other}`]);
    expect(
      mine.map((row) =>
        cellsOf(row)
          .map((cell) => cell.slice(0, 2))
          .join(),
      ),
    ).toEqual(['01,02,03,04,05,06', '07,08,09,10,11,12']);
    expect(mine.map(({ paidFen }) => paidFen)).toEqual([1500, 1500]);
    // The receipt is of the branch where the member is now.
    expect(all(session, 'duesReceipts')[0]).toMatchObject({ branch: other });
    const there = duesYear(session, { year: 2026, branch: other });
    expect(there.rows.map(({ key }) => key)).toEqual([`${people.li} ${other}`]);
    expect(there.totals.paidFen).toBe(1500);
    expect(totals.paidFen).toBe(3000);
    expect(untied(session)).toEqual([]);
  });

  it('by a relief that was approved, and only by one', () => {
    const { session, people } = village();
    const relief = { kind: 'exempt', fromOn: '2026-01', toOn: '2026-06', decidedOn: '2025-12-20' };
    saved(session, 'duesReliefs', { ...relief, member: people.zhang });
    const approval = { approvalNo: '镇组〔2026〕3号', approvedOn: '2026-01-05' };
    saved(session, 'duesReliefs', { ...relief, ...approval, member: people.zhao });
    expect(cellsOf(rowOf(session, people.zhang))[0]).toBe('01 unpaid 0/100');
    const row = rowOf(session, people.zhao);
    expect(cellsOf(row).slice(5, 7)).toEqual(['06 exempt 0/0', '07 unpaid 0/20']);
    expect(row.relief).toBe('镇组〔2026〕3号');
  });

  it('by a new base from its month on, the months before as they were', () => {
    const { session, people } = village();
    saved(
      session,
      'duesPayers',
      payer(people.li, 'salaried', { baseFen: 500_001, from: '2026-09-15' }),
    );
    expect(cellsOf(rowOf(session, people.li)).slice(7, 9)).toEqual([
      '08 unpaid 0/1500',
      '09 unpaid 0/7500',
    ]);
    saved(
      session,
      'duesPayers',
      payer(people.li, 'retired', { baseFen: 500_000, from: '2026-11' }),
    );
    expect(rowOf(session, people.li)).toMatchObject({ kind: 'retired', monthFen: 2500 });
    saved(session, 'duesTerms', { from: '2026-01', rounding: 'fen', yearFixed: true });
    expect(rowOf(session, people.li).dueFen).toBe(12 * 1500);
  });

  it('by the rates of the user, who may also take a shipped row back', () => {
    const { session, people } = village();
    saved(session, 'duesRates', { kind: 'salaried', from: '2026-10', aboveFen: 0, percent: 2 });
    expect(cellsOf(rowOf(session, people.li)).slice(8, 10)).toEqual([
      '09 unpaid 0/1500',
      '10 unpaid 0/6000',
    ]);
  });
});
