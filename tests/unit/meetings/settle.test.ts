import { describe, expect, it } from 'vitest';
import { saveRecords } from '../../../electron/core/exchange/import/saveRecords.ts';
import { partsOf } from '../../../electron/core/meetings/parts.ts';
import { getRecord } from '../../../electron/core/registers/get.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { restoreRecord, voidRecord } from '../../../electron/core/registers/void.ts';
import { attendances } from '../../../shared/registers/attendances.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { saved } from '../../support/session.ts';
import { input, recorded, village } from './support.ts';

/** A meeting with a list of two, one of them present. */
function listed() {
  const at = village();
  const { session, branch, people } = at;
  const list = [
    { values: { member: people.li, presence: 'present' } },
    { values: { member: people.wang, presence: 'leave' } },
  ];
  const id = recorded(session, input({ branch }, { attendances: list }));
  const counts = (): unknown[] => {
    const meeting = getRecord(session.store, meetings, id);
    const keys = ['dueCount', 'presentCount', 'votingDue', 'votingPresent', 'version'];
    return keys.map((key) => meeting[key]);
  };
  return { ...at, id, counts };
}

describe('the counts of a meeting with a list', () => {
  it('cannot be typed over by a save of the record itself', () => {
    const { session, id, counts } = listed();
    expect(counts()).toEqual([2, 1, 2, 1, 1]);
    const values = {
      dueCount: 30,
      presentCount: 30,
      votingDue: 2,
      absentees: '二人外出',
      place: '村部',
    };
    const { findings } = saveRecord(session, meetings, values, { id, version: 1 });
    expect(findings).toEqual([
      { level: 'warning', code: 'meeting.counts-listed', field: 'dueCount' },
      { level: 'warning', code: 'meeting.counts-listed', field: 'presentCount' },
      { level: 'warning', code: 'meeting.counts-listed', field: 'absentees' },
    ]);
    expect(counts()).toEqual([2, 1, 2, 1, 2]);
    expect(getRecord(session.store, meetings, id)).toMatchObject({
      place: '村部',
      absentees: null,
    });
  });

  it('cannot be typed over from a file', () => {
    const { session, id, counts } = listed();
    const report = saveRecords(session, meetings, [{ id, presentCount: 2, chair: '李建国' }]);
    expect(report).toMatchObject({ saved: [id], rejected: 0 });
    expect(report.findings.map(({ code }) => code)).toEqual(['meeting.counts-listed']);
    expect(counts()).toEqual([2, 1, 2, 1, 2]);
  });

  it('can be typed where there is no list', () => {
    const { session, branch } = village();
    const id = recorded(session, input({ branch, dueCount: 10 }));
    const saving = saveRecord(session, meetings, { presentCount: 7 }, { id, version: 1 });
    expect(saving.findings).toEqual([]);
    expect(getRecord(session.store, meetings, id)).toMatchObject({ dueCount: 10, presentCount: 7 });
  });

  it('follow a line that is added, changed, voided, restored or moved by itself', () => {
    const { session, branch, people, id, counts } = listed();
    const line = { meeting: id, member: people.sun, presence: 'present', voting: true };
    const added = saved(session, 'attendances', line);
    expect(counts()).toEqual([3, 2, 3, 2, 2]);
    saveRecord(session, attendances, { presence: 'not-counted' }, { id: added, version: 1 });
    expect(counts()).toEqual([2, 1, 2, 1, 3]);
    // A note is nothing that is counted.
    saveRecord(session, attendances, { note: '外出' }, { id: added, version: 2 });
    expect(counts()).toEqual([2, 1, 2, 1, 3]);
    const [first] = partsOf(session.store, id).attendances;
    voidRecord(session, attendances, first?.id ?? '', '');
    expect(counts()).toEqual([1, 0, 1, 0, 4]);
    restoreRecord(session, attendances, first?.id ?? '');
    expect(counts()).toEqual([2, 1, 2, 1, 5]);
    const other = recorded(session, input({ branch, topic: '另一次', dueCount: 9 }));
    saveRecord(session, attendances, { meeting: other }, { id: first?.id ?? '', version: 3 });
    expect(counts()).toEqual([1, 0, 1, 0, 6]);
    expect(getRecord(session.store, meetings, other)).toMatchObject({ dueCount: 1, version: 2 });
  });

  it('stay as they are when the last line goes, and can be typed then', () => {
    const { session, id, counts } = listed();
    for (const { id: line } of partsOf(session.store, id).attendances)
      voidRecord(session, attendances, line, '');
    expect(counts()).toEqual([1, 0, 1, 0, 2]);
    saveRecord(session, meetings, { dueCount: 5 }, { id, version: 2 });
    expect(counts()).toEqual([5, 0, 1, 0, 3]);
  });
});
