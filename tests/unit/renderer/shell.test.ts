import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApiError, readError } from '../../../renderer/api/apiError.ts';
import { fetchOrThrow } from '../../../renderer/api/client.ts';
import { nameIn } from '../../../renderer/api/files.ts';
import { announceOpen, onLocked } from '../../../renderer/api/lockWatch.ts';
import { emptyDraft, setupOf } from '../../../renderer/app/entry/setup.ts';
import { wayOut } from '../../../renderer/app/entry/wayOut.ts';
import { sizeText } from '../../../renderer/app/frame/times.ts';
import { periodAt, periodText } from '../../../renderer/reports/period.ts';
import { handoverStep, otherSecretaries } from '../../../renderer/safety/handoverStep.ts';
import { readRising, readWhole } from '../../../renderer/settings/wholeNumbers.ts';

describe('what the program refuses', () => {
  test.each([
    ['{"error":{"code":"keys.wait","params":{"seconds":4}}}', 'keys.wait', { seconds: 4 }],
    ['{"error":{"code":"keys.damaged"}}', 'keys.damaged', {}],
    ['{"error":{"code":"x","params":{"good":"y","bad":{"z":1}}}}', 'x', { good: 'y' }],
    ['{"error":"no object"}', 'internal', {}],
    ['[]', 'internal', {}],
    ['<html>', 'internal', {}],
    ['', 'internal', {}],
  ])('%s', (text, code, params) => {
    expect(readError(text)).toMatchObject({ name: 'ApiError', code, params });
  });
});

describe('a call that finds the store locked', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const locked = () =>
    Object.defineProperty(
      new Response('{"error":{"code":"store.locked"}}', { status: 423 }),
      'url',
      { value: 'http://127.0.0.1:1/api/registers/members' },
    );

  test('waits until it is open and is asked again', async () => {
    const fetch = vi.fn().mockResolvedValueOnce(locked()).mockResolvedValueOnce(new Response('{}'));
    vi.stubGlobal('fetch', fetch);
    const told = vi.fn();
    const end = onLocked(told);
    const asked = fetchOrThrow('/api/registers/members');
    await vi.waitFor(() => {
      expect(told).toHaveBeenCalledOnce();
    });
    expect(fetch).toHaveBeenCalledOnce();
    announceOpen();
    expect((await asked).ok).toBe(true);
    expect(fetch).toHaveBeenCalledTimes(2);
    end();
  });

  test('gives up when nobody waits for it any more', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn().mockImplementation(() => Promise.resolve(locked())),
    );
    const told = vi.fn();
    const end = onLocked(told);
    const abort = new AbortController();
    const asked = fetchOrThrow('/api/registers/members', { signal: abort.signal });
    const refused = expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => {
      expect(told).toHaveBeenCalledOnce();
    });
    abort.abort();
    await refused;
    end();
  });

  test('a program that is gone is told as such', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')));
    await expect(fetchOrThrow('/api/state')).rejects.toEqual(
      new ApiError({ code: 'host.unreachable' }),
    );
  });
});

test.each([
  [`attachment; filename*=UTF-8''${encodeURIComponent('党员名册.xlsx')}`, '党员名册.xlsx'],
  ['attachment; filename="a b.xlsx"', 'a b.xlsx'],
  [`attachment; filename="x.xlsx"; filename*=UTF-8''y.xlsx`, 'y.xlsx'],
  ['attachment', undefined],
])('the file name in %s', (header, name) => {
  expect(nameIn(header)).toBe(name);
});

test.each([
  ['store.damaged', 'restore'],
  ['store.missing', 'restore'],
  ['keys.damaged', 'keys'],
  ['keys.missing', 'keys'],
  ['store.newer', 'elsewhere'],
  ['store.disk-full', 'elsewhere'],
  ['anything.else', 'elsewhere'],
] as const)('the way out of %s is %s', (code, way) => {
  expect(wayOut(code)).toBe(way);
});

describe('the handover', () => {
  test.each([
    [{ hasOthers: false, added: false, turned: false }, 'successor'],
    [{ hasOthers: true, added: true, turned: false }, 'unlock'],
    [{ hasOthers: true, added: true, turned: true }, 'unlock'],
    [{ hasOthers: true, added: false, turned: false }, 'retire'],
    [{ hasOthers: true, added: false, turned: true }, 'successor'],
  ] as const)('%o leads to %s', (known, step) => {
    expect(handoverStep(known)).toBe(step);
  });

  test('only other secretaries at work can be retired by it', () => {
    const operator = (
      id: string,
      role: 'secretary' | 'recorder',
      retiredAt: string | null = null,
    ) => ({ id, role, retiredAt, name: id, post: '' }) as const;
    const operators = [
      operator('me', 'secretary'),
      operator('predecessor', 'secretary'),
      operator('recorder', 'recorder'),
      operator('gone', 'secretary', '2021-01-01T00:00:00.000Z'),
    ];
    expect(otherSecretaries(operators, 'me').map(({ id }) => id)).toEqual(['predecessor']);
  });
});

describe('whole numbers as typed', () => {
  test.each([
    ['50', 50],
    [' ５０ ', 50],
    ['0', undefined],
    ['101', undefined],
    ['-5', undefined],
    ['5.5', undefined],
    ['', undefined],
  ])('"%s"', (typed, number) => {
    expect(readWhole(typed, 100)).toBe(number);
  });

  test.each([
    ['5, 10, 20', [5, 10, 20]],
    ['５，１０、２０', [5, 10, 20]],
    ['5 10;20,', [5, 10, 20]],
    ['10, 5', undefined],
    ['5, 5', undefined],
    ['5, x', undefined],
    ['1 2 3 4', undefined],
    ['', undefined],
  ])('rising: "%s"', (typed, numbers) => {
    expect(readRising(typed, 100, 3)).toEqual(numbers);
  });
});

test.each([
  ['year', '2026'],
  ['quarter', '2026-Q3'],
  ['month', '2026-07'],
] as const)('the %s of 31 July 2026 is %s', (kind, text) => {
  expect(periodText(periodAt(kind, new Date(2026, 6, 31)))).toBe(text);
});

test.each([
  [0, '1 KB'],
  [100_000, '98 KB'],
  [5_400_000, '5.1 MB'],
])('%i bytes read as %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

describe('the first run', () => {
  test.each([
    [{ name: ' 青柳村 ' }, '青柳村党支部'],
    [{ name: '云溪镇', kind: 'township' }, '中共云溪镇委员会'],
    [{ name: 'Qingliu Village' }, 'Qingliu Village Party branch'],
    [{ name: '青柳村', organization: '中共青柳村党总支' }, '中共青柳村党总支'],
  ] as const)('%o is the organisation %s', (typed, organization) => {
    const setup = setupOf({ ...emptyDraft, ...typed }, 'zh', 'secret', '支部书记');
    expect(setup.organization).toBe(organization);
  });

  test('the usual post stands unless another was typed; the code is read in full width too', () => {
    const draft = { ...emptyDraft, name: '青柳村', operatorName: '王建国', code: '４３０７２２' };
    expect(setupOf(draft, 'zh', 'secret', '支部书记')).toMatchObject({
      code: '430722',
      operator: { name: '王建国', post: '支部书记' },
    });
    expect(setupOf({ ...draft, post: ' 信息员 ' }, 'zh', 'secret', '支部书记').operator.post).toBe(
      '信息员',
    );
  });
});
