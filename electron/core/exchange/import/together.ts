import type { Finding } from '../../../../shared/fields/finding.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import { considerTogether } from '../../registers/settle.ts';
import type { Session } from '../../session.ts';
import type { RowPlan } from './planRow.ts';

/** What is to be said of all records of a file together; an error among it rejects them all. */
export const togetherOf = (
  session: Session,
  register: Register,
  plans: readonly (RowPlan | undefined)[],
): readonly Finding[] =>
  considerTogether(session, register, () =>
    plans.flatMap((plan) => (plan === undefined || plan.outcome === 'rejected' ? [] : [plan.save])),
  );
