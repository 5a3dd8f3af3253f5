import type { Finding } from '../../../shared/fields/finding.ts';
import { type Values, acceptValues } from '../../../shared/registers/accept.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { trainings } from '../../../shared/registers/trainings.ts';
import { carryOut, isSound, planSave } from '../registers/save.ts';
import type { Session } from '../session.ts';

const register: Register = trainings;

/** What came of it: how many were recorded, all or none. */
export interface AddedTrainings {
  readonly count: number;
  /** Each once, whomever it is about. */
  readonly findings: readonly Finding[];
}

/**
 * Records one training of several members in one act: a record for each, or nothing where there is
 * an error.
 * @param members ids
 * @param values the training, as for one member
 */
export function addTrainings(
  session: Session,
  members: readonly string[],
  values: Values,
): AddedTrainings {
  const plans = members.map((member) =>
    planSave(
      session,
      register,
      undefined,
      acceptValues(register, { ...values, member }, session.readContext()),
    ),
  );
  const findings = distinct(plans.flatMap((plan) => plan.findings));
  if (!plans.every(isSound)) return { count: 0, findings };
  session.write(
    'record.add',
    (writing) => {
      for (const plan of plans) carryOut(writing, register, plan);
    },
    { register: register.key },
  );
  return { count: plans.length, findings };
}

const distinct = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];
