import { describe, expect, it } from 'vitest';
import { listRecords, listSchema } from '../../../electron/core/registers/list.ts';
import type { Session } from '../../../electron/core/session.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { votingExceptions } from '../../../shared/registers/votingExceptions.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';

const listed = (session: Session, register: Register, field: string, options: object = {}) =>
  listRecords(session, register, listSchema.parse(options)).records.map((row) => row[field]);

describe('a register with an order of its own', () => {
  it('stands in it, also when searched, until another is chosen', () => {
    const session = testSession();
    for (const [heldOn, topic] of [
      ['2026-03-01', '安排春耕'],
      ['2026-09-01', '春节慰问'],
      ['2026-05-01', '总结春训'],
    ] as const)
      saved(session, 'meetings', { kind: 'general', heldOn, topic });
    expect(listed(session, meetings, 'heldOn')).toEqual(['2026-09-01', '2026-05-01', '2026-03-01']);
    expect(listed(session, meetings, 'heldOn', { search: '春' })).toEqual([
      '2026-09-01',
      '2026-05-01',
      '2026-03-01',
    ]);
    expect(listed(session, meetings, 'topic', { sort: 'topic' })[0]).toBe('安排春耕');
  });
});

describe('a register whose records are called after members', () => {
  it('is ordered and searched by their names', () => {
    const session = testSession();
    const ids = new Map(
      [
        ['王乐', '999999198001010011'],
        ['曾莉', '999999198802290025'],
        ['李强', '999999199912310036'],
      ].map(([name = '', idNumber = '']) => [
        name,
        saved(
          session,
          'members',
          sampleMember({
            name,
            idNumber,
            bornOn: null,
            sex: null,
            joinedOn: '2020-07-01',
            fullMemberOn: '2021-07-01',
          }),
        ),
      ]),
    );
    for (const member of ids.values())
      saved(session, 'votingExceptions', { member, kind: 'away', fromOn: '2026-01-01' });
    const names = (options: object = {}) =>
      listed(session, votingExceptions, 'member', options).map(
        (id) => [...ids].find(([, own]) => own === id)?.[0],
      );
    expect(names()).toEqual(['李强', '王乐', '曾莉']);
    expect(names({ descending: true, sort: 'member' })).toEqual(['曾莉', '王乐', '李强']);
    expect(names({ search: 'zl' })).toEqual(['曾莉']);
    expect(names({ search: '王' })).toEqual(['王乐']);
    expect(names({ search: 'nobody' })).toEqual([]);
  });
});

it.each([
  ['Chinese punctuation', '学习，讨论'],
  ['full-width letters and digits', 'ＧＢ２０２６'],
  ['several words in any case', 'gb2026 讨论'],
])('a search finds what is stored by %s', (_what, search) => {
  const session = testSession();
  saved(session, 'meetings', {
    ...{ kind: 'general', heldOn: '2026-03-01' },
    topic: '学习，讨论GB2026标准',
  });
  expect(listed(session, meetings, 'heldOn', { search })).toEqual(['2026-03-01']);
});
