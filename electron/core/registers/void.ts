import type { Finding } from '../../../shared/fields/finding.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { getRecord } from './get.ts';
import { carryOut } from './save.ts';
import { storeLookup } from './saveLookup.ts';
import { follow, refuseRestoring, undone } from './settle.ts';
import { findDuplicates } from './unique.ts';

/**
 * Voids a record: it stays in the store, out of the lists. What followed from it is reversed.
 * @throws Refusal `record.voided`; another where the record has to stay, see `settle.ts`
 */
export function voidRecord(session: Session, register: Register, id: string, reason: string): void {
  const record = getRecord(session.store, register, id);
  if (record.voidedAt !== null) throw new Refusal('record.voided');
  const parts = undone(session, register, record, reason);
  session.write(
    'record.void',
    (writing) => {
      writing.update(register.key, id, { voidedAt: session.now(), version: record.version + 1 });
      for (const part of parts) carryOut(writing, part.register, part.plan);
      follow(writing, register, id);
    },
    { register: register.key, reason },
  );
}

/**
 * Brings a voided record back, unless another record has taken its place meanwhile.
 * @returns findings; the record is back only where there is no error among them
 */
export function restoreRecord(
  session: Session,
  register: Register,
  id: string,
): readonly Finding[] {
  const record = getRecord(session.store, register, id);
  if (record.voidedAt === null) throw new Refusal('record.not-voided');
  refuseRestoring(register);
  const findings = findDuplicates(storeLookup(session, register), register, record, id);
  if (findings.length > 0) return findings;
  session.write(
    'record.restore',
    (writing) => {
      writing.update(register.key, id, { voidedAt: null, version: record.version + 1 });
      follow(writing, register, id);
    },
    { register: register.key },
  );
  return [];
}
