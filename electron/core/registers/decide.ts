import type { Finding } from '../../../shared/fields/finding.ts';
import { type Values, acceptValues } from '../../../shared/registers/accept.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { query } from '../store/query.ts';
import { type DatedValue, type Decision, datedValues, voidDated } from './dated.ts';
import { getRecord } from './get.ts';
import { type Saved, carryOut, isSound, planSave } from './save.ts';

/** The values that a record's dated fields held, oldest first. */
export const timeline = (session: Session, register: Register, id: string): DatedValue[] =>
  datedValues(session.store, register, getRecord(session.store, register, id));

/**
 * Changes dated fields of a record by a decision: its day is required, the document number and
 * the body that decided belong to it (domain.md 1.1, fields 37–42).
 */
export function decideChange(
  session: Session,
  register: Register,
  id: string,
  values: Values,
  decision: Decision,
): Saved {
  const existing = getRecord(session.store, register, id);
  if (existing.voidedAt !== null) throw new Refusal('record.voided');
  const plan = planSave(
    session,
    register,
    existing,
    acceptValues(register, values, session.readContext()),
  );
  const findings = [...plan.findings, ...checkDecision(decision, session.today())];
  if (!isSound({ ...plan, findings })) return { findings };
  session.write(
    'record.decide',
    (writing) => {
      carryOut(writing, register, plan, decision);
    },
    { register: register.key },
  );
  return { id, findings };
}

function checkDecision({ on }: Decision, today: string): Finding[] {
  if (on === null) return [{ level: 'error', code: 'decision.day-missing', field: 'on' }];
  return on > today
    ? [{ level: 'error', code: 'date.in-future', field: 'on', params: { value: on } }]
    : [];
}

/** Takes a dated change back that was recorded by mistake. @throws Refusal `record.unknown` */
export function takeBack(
  session: Session,
  register: Register,
  recordId: string,
  changeId: string,
): void {
  const change = session.store.get(
    query
      .selectFrom('datedChanges')
      .selectAll()
      .where('id', '=', changeId)
      .where('recordId', '=', recordId),
  );
  if (change === undefined || change.position === 0 || change.voidedAt !== null) {
    throw new Refusal('record.unknown');
  }
  session.write(
    'record.take-back',
    (writing) => {
      voidDated(writing, register, change, session.now());
    },
    { register: register.key },
  );
}
