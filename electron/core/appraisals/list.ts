import { Refusal } from '../refusal.ts';
import { getRecord } from '../registers/get.ts';
import { newId } from '../registers/newId.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { missingFrom } from './document.ts';
import { appraisalRegister, gradeRegister, linesOf } from './stored.ts';

/** Puts somebody on the list who is on the roll of the day; who was taken off comes back as filled. */
export function putOn(session: Session, id: string, member: string): void {
  const appraisal = openAppraisal(session, id);
  const person = missingFrom(session, appraisal, linesOf(session, new Set([id]))).find(
    (each) => each.id === member,
  );
  if (person === undefined) throw new Refusal('record.changed-meanwhile');
  const before = linesOf(session, new Set([id]), { voided: true }).find(
    (row) => row['member'] === member,
  );
  session.write(
    'appraisal.put-on',
    (writing) => {
      if (before)
        writing.update(gradeRegister.key, before.id, {
          voidedAt: null,
          version: before.version + 1,
        });
      else
        writing.insert(gradeRegister.key, {
          id: newId(),
          version: 1,
          appraisal: id,
          member,
          probationary: person.probationary ? 1 : 0,
        });
    },
    { register: appraisalRegister.key },
  );
}

/** Takes somebody off the list who does not take part; the line is voided and can come back. */
export function takeOff(session: Session, id: string, line: string): void {
  openAppraisal(session, id);
  const row = linesOf(session, new Set([id])).find((each) => each.id === line);
  if (row === undefined) throw new Refusal('record.changed-meanwhile');
  session.write(
    'appraisal.take-off',
    (writing) => {
      writing.update(gradeRegister.key, line, {
        voidedAt: session.now(),
        version: row.version + 1,
      });
    },
    { register: appraisalRegister.key },
  );
}

function openAppraisal(session: Session, id: string): StoredRecord {
  const appraisal = getRecord(session.store, appraisalRegister, id);
  if (appraisal.voidedAt !== null) throw new Refusal('record.voided');
  return appraisal;
}
