import { expect, it } from 'vitest';
import { LastAnswers } from '../../../electron/core/lastAnswers.ts';
import { saved, testSession } from '../../support/session.ts';

it('keeps an answer until something is written, the last few by their keys', () => {
  const session = testSession();
  const answers = new LastAnswers<number>(2);
  let made = 0;
  const ask = (key: string, store = session.store): number =>
    answers.of(store, key, () => (made += 1));
  expect([ask('a'), ask('b'), ask('a'), ask('b')]).toEqual([1, 2, 1, 2]);
  // A third lets the oldest go.
  expect([ask('c'), ask('b'), ask('a')]).toEqual([3, 2, 4]);
  saved(session, 'organizations', { name: '第一党小组', kind: '党小组' });
  expect([ask('a'), ask('a')]).toEqual([5, 5]);
  // Another store has answers of its own.
  expect(ask('a', testSession().store)).toBe(6);
  expect(ask('a')).toBe(5);
});
