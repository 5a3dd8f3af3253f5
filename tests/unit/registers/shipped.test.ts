import { describe, expect, it, vi } from 'vitest';
import { effective } from '../../../electron/core/registers/shipped.ts';
import { voidRecord } from '../../../electron/core/registers/void.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { layOver } from '../../../shared/registers/shipped.ts';
import { saved } from '../../support/session.ts';
import { outings } from './throwAway.ts';
import { throwAwaySession } from './throwAwaySession.ts';

vi.mock('../../../shared/registers/index.ts', async (importOriginal) => {
  const { withThrowAway } = await import('./throwAway.ts');
  return withThrowAway(importOriginal);
});

const shipped: AnyRecord[] = [
  { name: '甲', number: 1 },
  { name: '乙', number: 2 },
];

describe('rows laid over shipped ones', () => {
  it.each<[string, AnyRecord[], string[]]>([
    ['none', [], ['甲 shipped', '乙 shipped']],
    [
      'changed in their places, own behind',
      [
        { id: 'x', name: '丙', number: 9 },
        { id: 'y', name: '甲', number: 7 },
      ],
      ['甲 changed y', '乙 shipped', '丙 own x'],
    ],
    ['without the key', [{ id: 'x', name: null }], ['甲 shipped', '乙 shipped', 'null own x']],
  ])('%s', (_name, own, expected) => {
    expect(
      layOver(shipped, own, 'name').map(({ record, origin, id }) =>
        [String(record['name']), origin, id ?? ''].join(' ').trim(),
      ),
    ).toEqual(expected);
  });

  it('come from the register; voided ones do not count', () => {
    const session = throwAwaySession();
    const changed = saved(session, 'outings', { name: '乙', number: 5 });
    const own = saved(session, 'outings', { name: '丙' });
    const inForce = () =>
      effective(session.store, outings, shipped, 'name').map(({ origin, id }) => [origin, id]);
    expect(inForce()).toEqual([
      ['shipped', null],
      ['changed', changed],
      ['own', own],
    ]);
    voidRecord(session, outings, changed, '不用了');
    expect(inForce()).toEqual([
      ['shipped', null],
      ['shipped', null],
      ['own', own],
    ]);
  });
});
