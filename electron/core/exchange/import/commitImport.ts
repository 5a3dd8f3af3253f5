import type { Register } from '../../../../shared/registers/define.ts';
import type { JobControl } from '../../jobs/jobs.ts';
import { Refusal } from '../../refusal.ts';
import { ownNumbersFirst } from '../../registers/runningNumbers.ts';
import { carryOut } from '../../registers/save.ts';
import type { Session } from '../../session.ts';
import { basisOf } from './basis.ts';
import { decisionsOf } from './datedChange.ts';
import type { PlannedRecord } from './fileReferences.ts';
import type { ImportPlan, ImportSummary } from './importPlan.ts';
import { pause } from './pause.ts';
import type { RowPlan } from './planRow.ts';
import { remember } from './rememberedMapping.ts';
import { amountsTo } from './amountsTo.ts';

/** What an import came to. `seq` is its act in the audit; the last act where nothing was to be done. */
export type ImportResult = Pick<ImportSummary, 'new' | 'changed' | 'same' | 'rejected'> & {
  readonly seq: number;
};

export interface CommitRequest {
  readonly session: Session;
  readonly register: Register;
  readonly plan: ImportPlan;
  /** SHA-256 of the file, which the audit keeps; its name may tell of a person. */
  readonly digest: string;
  /** Thinks the import through anew, where the store has changed since. */
  readonly planAgain: () => Promise<ImportPlan>;
  /** Makes a backup (design.md 4: before an import). */
  readonly backUp: () => Promise<unknown>;
}

/**
 * Carries an import out: a backup, then all sound rows, the records that they refer to and the
 * mapping of the headings, in one act. All or nothing.
 * @throws Refusal `import.store-changed` where the store has changed since the plan and the
 *   import would come to something else than was shown
 */
export async function commitImport(
  request: CommitRequest,
  control: Partial<JobControl> = {},
): Promise<ImportResult> {
  const { session, register } = request;
  session.require('keep');
  let { plan } = request;
  if (!changesAnything(plan)) return resultOf(session, plan.summary);
  await request.backUp();
  await pause(control.signal);
  while (plan.basis !== basisOf(session.store)) {
    plan = await request.planAgain();
    if (amountsTo(plan) !== amountsTo(request.plan)) throw new Refusal('import.store-changed');
  }
  // From here on nothing may come between: the plan is true of the store as it is now.
  const { summary } = plan;
  control.report?.({ stage: 'saving', done: 0, total: summary.new + summary.changed });
  const { new: added, changed, same, rejected } = summary;
  session.write(
    'import',
    (writing) => {
      for (const record of recordsMade(plan)) carryOut(writing, record.register, record.plan);
      for (const row of ownNumbersFirst(register, rowsToSave(plan), ({ save }) => save.record))
        carryOut(writing, register, row.save, decisionsOf(row.days));
      remember(writing, session.store, register, plan.columns);
    },
    { register: register.key, file: request.digest, new: added, changed, same, rejected },
  );
  return resultOf(session, summary);
}

const changesAnything = ({ summary, columns }: ImportPlan): boolean =>
  summary.new + summary.changed > 0 || columns.some(({ how }) => how === 'manual');

const resultOf = (session: Session, summary: ImportSummary): ImportResult => ({
  new: summary.new,
  changed: summary.changed,
  same: summary.same,
  rejected: summary.rejected,
  seq: session.store.head().seq,
});

const rowsToSave = ({ rows }: ImportPlan): RowPlan[] =>
  rows.flatMap(({ outcome, plan }) =>
    plan !== undefined && (outcome === 'new' || outcome === 'changed') ? [plan] : [],
  );

/** The records that are not in the store yet and that a row to be saved refers to, with those above them. */
function recordsMade(plan: ImportPlan): PlannedRecord[] {
  const made = new Map<string, PlannedRecord>();
  const make = (id: unknown): void => {
    const record =
      typeof id === 'string' && !made.has(id) ? plan.references.planned(id) : undefined;
    if (record === undefined) return;
    made.set(record.plan.id, record);
    Object.values(record.plan.record).forEach(make);
  };
  for (const row of rowsToSave(plan)) row.references.forEach(({ id }) => make(id));
  return [...made.values()];
}
