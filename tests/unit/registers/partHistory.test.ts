import { describe, expect, it, vi } from 'vitest';
import { history } from '../../../electron/core/registers/history.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { restoreRecord, voidRecord } from '../../../electron/core/registers/void.ts';
import type { Session } from '../../../electron/core/session.ts';
import { lastAct, undo } from '../../../electron/core/store/undo.ts';
import { saved } from '../../support/session.ts';
import { guests, outings } from './throwAway.ts';
import { throwAwaySession } from './throwAwaySession.ts';

vi.mock('../../../shared/registers/index.ts', async (importOriginal) => {
  const { withThrowAway } = await import('./throwAway.ts');
  return withThrowAway(importOriginal);
});

function withGuest() {
  const session = throwAwaySession();
  const outing = saved(session, 'outings', { name: '参观' });
  const other = saved(session, 'outings', { name: '学习' });
  const guest = saved(session, 'guests', {
    name: '甲',
    outing,
    position: 1,
    phone: '13800001111',
  });
  return { session, outing, other, guest };
}

const told = (session: Session, outing: string) =>
  history(session, outings, outing).map(({ fields, parts }) => ({
    own: fields.length,
    parts: parts.map(({ register, title, what, fields: changed }) => ({
      register,
      title,
      what,
      fields: changed.map(({ field, before, after }) => [field, before, after]),
    })),
  }));

const guest = (
  what: string,
  fields: readonly (readonly [string, unknown, unknown])[],
  title = '甲',
) => ({ register: 'guests', title, what, fields });

const name = ['name', null, '甲'] as const;
const added = [['position', null, 1], name, ['phone', null, '138＊＊＊＊1111']] as const;

describe('the history of a record with parts', () => {
  it('tells of an act on a part alone, with sensitive values masked', () => {
    const { session, outing } = withGuest();
    const [act, first, ...more] = told(session, outing);
    expect(act).toEqual({ own: 0, parts: [guest('added', added)] });
    expect(first?.parts).toEqual([]);
    expect(first?.own).toBeGreaterThan(0);
    expect(more).toEqual([]);
    expect(JSON.stringify(history(session, outings, outing))).not.toContain('13800001111');
  });

  it.each<[string, (of: ReturnType<typeof withGuest>) => void, unknown[]]>([
    [
      'changed',
      ({ session, guest: id }) => {
        saveRecord(session, guests, { name: '乙', phone: '13900002222' }, { id, version: 1 });
      },
      [
        guest(
          'changed',
          [
            ['name', '甲', '乙'],
            ['phone', '138＊＊＊＊1111', '139＊＊＊＊2222'],
          ],
          '乙',
        ),
      ],
    ],
    [
      'voided, with all that it held',
      ({ session, guest: id }) => {
        voidRecord(session, guests, id, '录错了');
      },
      [
        guest(
          'voided',
          added.map(([field, , held]) => [field, held, null]),
        ),
      ],
    ],
    [
      'put back',
      ({ session, guest: id }) => {
        voidRecord(session, guests, id, '录错了');
        restoreRecord(session, guests, id);
      },
      [guest('added', added)],
    ],
  ])('tells what was %s', (_name, act, parts) => {
    const of = withGuest();
    act(of);
    expect(told(of.session, of.outing)[0]).toEqual({ own: 0, parts });
    expect(told(of.session, of.other)).toHaveLength(1);
  });

  it('tells of one that came over from another record', () => {
    const { session, other, guest: id } = withGuest();
    saveRecord(session, guests, { outing: other }, { id, version: 1 });
    expect(told(session, other)[0]).toEqual({ own: 0, parts: [guest('added', added)] });
  });

  it('puts both into one entry where one act changed the record and its parts', () => {
    const { session, outing, guest: id } = withGuest();
    session.write('outing.change', (writing) => {
      writing.update('outings', outing, { name: '参观学习' });
      writing.update('guests', id, { position: 2 });
      writing.update('guests', id, { position: 3 });
    });
    expect(told(session, outing)[0]).toEqual({
      own: 1,
      parts: [guest('changed', [['position', 1, 3]])],
    });
  });

  it('tells what an undo took away again', () => {
    const { session, outing, guest: id } = withGuest();
    saveRecord(session, guests, { position: 7 }, { id, version: 1 });
    const { store, operator } = session;
    undo(store, { operatorId: operator.id }, lastAct(store)?.seq ?? 0);
    expect(told(session, outing)[0]?.parts).toEqual([guest('changed', [['position', 7, 1]])]);
  });
});
