import { expect, test } from 'vitest';
import { completeAgendaItem } from '../../../shared/rules/meeting.ts';

test.each([
  ['an election is by secret ballot', { kind: 'election' }, 'secret'],
  ['a vote on admission too', { kind: 'admission', approve: 9 }, 'secret'],
  ['a report on admissions is no vote', { kind: 'admission' }, undefined],
  ['other votes are as they are said to be', { kind: 'vote', approve: 9 }, undefined],
  ['what is said stays', { kind: 'election', voteMethod: 'hands' }, 'hands'],
])('%s', (_what, item, method) => {
  expect(completeAgendaItem(item)['voteMethod']).toBe(method);
});
