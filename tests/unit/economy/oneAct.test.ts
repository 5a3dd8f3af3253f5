import { describe, expect, it } from 'vitest';
import { type MoneyAct, post } from '../../../electron/core/economy/posting.ts';
import { tableQuery } from '../../../electron/core/store/query.ts';
import { testSession } from '../../support/session.ts';

const line = (account: string, debitFen: number, creditFen: number) => ({
  ...{ account, party: null, debitFen, creditFen },
});

const act = (changes: Partial<MoneyAct> = {}): MoneyAct => ({
  ...{ what: 'asset.add', plan: false, findings: [] },
  proposals: [2_000, 3_000].map((fen) => ({
    ...{ day: '2026-11-20', summary: '凭证', source: 'asset' },
    lines: [line('151', fen, 0), line('211', 0, fen)],
  })),
  write: () => 'record',
  ...changes,
});

describe('an act that moves money', () => {
  const opened = () => {
    const session = testSession();
    const count = (table: string) =>
      session.store.all(tableQuery.selectFrom(table).select('id')).length;
    return { session, count };
  };

  it('writes all its vouchers, numbered one after another, and what belongs to them', () => {
    const { session, count } = opened();
    const seen: string[] = [];
    const { id, posted, vouchers } = post(
      session,
      act({
        write: (_writing, ids) => {
          seen.push(...ids);
          return 'record';
        },
      }),
    );
    expect(id).toBe('record');
    expect(posted.map((each) => [each.id, each.number])).toEqual([
      [seen[0], 1],
      [seen[1], 2],
    ]);
    expect(vouchers.map(({ amountFen }) => amountFen)).toEqual([2_000, 3_000]);
    expect([count('vouchers'), count('voucherLines')]).toEqual([2, 4]);
  });

  it('leaves no voucher where what belongs to it cannot be written', () => {
    const { session, count } = opened();
    const { seq } = session.store.head();
    const failing = act({
      write: () => {
        throw new Error('the card');
      },
    });
    expect(() => post(session, failing)).toThrow('the card');
    expect([count('vouchers'), count('voucherLines')]).toEqual([0, 0]);
    expect(session.store.head().seq).toBe(seq);
  });

  it.each([
    ['has an error of its own', { findings: [{ level: 'error', code: 'asset.disposed' }] }],
    [
      'has one voucher of several that does not balance',
      {
        proposals: [
          ...act().proposals,
          {
            ...{ day: '2026-11-20', summary: '凭证', source: 'asset' },
            lines: [line('151', 1, 0), line('211', 0, 2)],
          },
        ],
      },
    ],
    ['is only planned', { plan: true }],
  ] as const)('writes nothing where it %s', (_what, changes) => {
    const { session, count } = opened();
    const { id, posted, vouchers } = post(session, act(changes));
    expect({ id, posted }).toEqual({ id: undefined, posted: [] });
    expect(vouchers.length).toBeGreaterThan(1);
    expect([count('vouchers'), count('voucherLines')]).toEqual([0, 0]);
  });
});
