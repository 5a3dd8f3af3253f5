import { describe, expect, test } from 'vitest';
import {
  meetingPath,
  readMeetingAddress,
} from '../../../renderer/meetings/begin/meetingAddress.ts';
import { begunDraft } from '../../../renderer/meetings/draft/draft.ts';

const period = { from: '2026-07-01', to: '2026-09-30' };
const read = (path: string) => readMeetingAddress(new URL(path, 'http://ledger').searchParams);

describe('the address of new minutes', () => {
  test.each([
    ['nothing beyond its fields', { people: [], period: null }],
    ['who is ticked off', { people: ['a', 'b'], period: null }],
    ['the period of a duty', { people: [], period }],
    ['both', { people: ['a'], period }],
  ])('says %s, and is read again as it was meant', (_what, beyond) => {
    expect(read(meetingPath({ kind: 'talk' }, beyond))).toEqual(beyond);
    expect(read(meetingPath({}, beyond))).toEqual(beyond);
  });
  test.each([
    ['?period=2026-09-30,2026-07-01'],
    ['?period=2026-09'],
    ['?period=soon,later'],
    ['?with=,'],
    [''],
  ])('%s says nothing', (query) => {
    expect(read(`/registers/meetings/new${query}`)).toEqual({ people: [], period: null });
  });
});

test('who is named in the address is ticked off as present, and nobody else', () => {
  const { marks } = begunDraft({ agenda: [] }, ['a', 'b']);
  expect(Object.entries(marks).map(([id, { presence }]) => [id, presence])).toEqual([
    ['a', 'present'],
    ['b', 'present'],
  ]);
  expect(begunDraft({ agenda: [] }).marks).toEqual({});
});
