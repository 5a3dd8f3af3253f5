import { describe, expect, it } from 'vitest';
import { testNow } from '../../support/session.ts';
import { openApp } from '../../support/ledger.ts';

const asked = (path: string, options: object): string =>
  `${path}?options=${encodeURIComponent(JSON.stringify(options))}`;

describe('the routes of duties, training and talks', () => {
  it('answer for an open store', async () => {
    const { call } = await openApp(() => testNow);
    const { json: list } = await call('GET', '/registers/organizations');
    const [branch] = list['records'] as { id: string }[];
    const id = branch?.id ?? '';
    const duties = await call('GET', '/duties');
    expect(duties).toMatchObject({ status: 200, json: { asOf: '2026-11-22', more: 0 } });
    for (const [path, options, answer] of [
      [
        '/duties',
        { asOf: '2026-01-15', branch: id, states: ['overdue'], limit: 1 },
        { asOf: '2026-01-15' },
      ],
      ['/duties/year', { year: 2026 }, { year: 2026, content: { total: 0, share: null } }],
      ['/duties/absences', {}, { thresholds: [3, 4, 6], members: [] }],
      ['/training', { year: 2026 }, { year: 2026, members: [], plan: [] }],
      ['/talks', { year: 2026, branch: id }, { people: [], pairs: [], duties: [] }],
    ] as const) {
      expect(await call('GET', asked(path, options))).toMatchObject({ status: 200, json: answer });
    }
  });

  it('give the shipped rows, and refuse what is not', async () => {
    const { call } = await openApp(() => testNow);
    for (const path of [
      '/duties/rules',
      '/duties/shipped/voteRules',
      '/duties/shipped/minuteTemplates',
    ])
      expect((await call('GET', path)).json).toContainEqual(
        expect.objectContaining({ origin: 'shipped', id: null }),
      );
    expect(await call('GET', '/duties/shipped/members')).toMatchObject({
      json: { error: { code: 'register.unknown' } },
    });
    for (const path of [
      asked('/duties', { asOf: '2026-02-30' }),
      asked('/duties/year', {}),
      asked('/talks', { year: 2026 }),
    ])
      expect(await call('GET', path)).toMatchObject({
        json: { error: { code: 'request.invalid' } },
      });
  });
});
