import { type Values, acceptValues } from '../../../shared/registers/accept.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { carryOut, isSound, planSave } from '../registers/save.ts';
import type { Session } from '../session.ts';
import type { Received } from './answers.ts';
import { writtenReceipts } from './writtenReceipts.ts';

const register: Register = duesReceipts;

/**
 * Writes one receipt with all its fields, also one of a voluntary or large payment, or of what was
 * paid elsewhere. Nothing is written where there is an error.
 * @param what the act, as the audit names it
 */
export function receiveDues(
  session: Session,
  values: Values,
  what: 'dues.collect' | 'dues.reverse' = 'dues.collect',
): Received {
  const accepted = acceptValues(register, values, session.readContext());
  const plan = planSave(session, register, undefined, accepted);
  const { findings } = plan;
  if (!isSound(plan)) return { findings };
  session.write(what, (writing) => carryOut(writing, register, plan), { register: register.key });
  const [written] = writtenReceipts(session.store, [plan.id]);
  return { ...written, findings };
}
