import { expect, it } from 'vitest';
import { lastAct, undo } from '../../../electron/core/store/undo.ts';
import { addTrainings } from '../../../electron/core/training/addTrainings.ts';
import { tableQuery } from '../../../electron/core/store/query.ts';
import type { Session } from '../../../electron/core/session.ts';
import { village } from '../meetings/support.ts';

const course = { title: '支部委员培训班', fromOn: '2026-08-11', hours: 16, channel: 'class' };

const recorded = (session: Session) =>
  session.store.all(tableQuery.selectFrom('trainings').select(['member', 'hours']));

it('one training of several members is one act, taken back as one', () => {
  const { session, people } = village();
  const members = [people.li, people.wang, people.zhang];
  expect(addTrainings(session, members, course)).toEqual({ count: 3, findings: [] });
  expect(recorded(session).map(({ member }) => member)).toEqual(members);
  expect(lastAct(session.store)).toMatchObject({ what: 'record.add', records: 3 });
  undo(session.store, { operatorId: session.operator.id }, lastAct(session.store)?.seq ?? 0);
  expect(recorded(session)).toEqual([]);
});

it.each([
  ['an error of the training', { ...course, hours: null }, 'required.missing'],
  ['days the wrong way round', { ...course, toOn: '2026-08-01' }, 'span.reversed'],
])('%s keeps all of them from being recorded and is told once', (_what, values, code) => {
  const { session, people } = village();
  const { count, findings } = addTrainings(session, [people.li, people.wang], values);
  expect([count, findings.map((finding) => finding.code)]).toEqual([0, [code]]);
  expect(recorded(session)).toEqual([]);
});

it('a member who is unknown keeps the others from being recorded', () => {
  const { session, people } = village();
  const { count } = addTrainings(session, [people.li, 'nobody'], course);
  expect(count).toBe(0);
  expect(recorded(session)).toEqual([]);
});
