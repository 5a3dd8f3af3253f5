import { z } from 'zod';
import { acceptValues, valuesSchema } from '../../../shared/registers/accept.ts';
import type { Register } from '../../../shared/registers/define.ts';
import {
  type AppraisalFinding,
  checkAppraisalDocument,
} from '../../../shared/rules/appraisalDocument.ts';
import { Refusal } from '../refusal.ts';
import { getRecord } from '../registers/get.ts';
import type { StoredRecord } from '../registers/rows.ts';
import { type SavePlan, carryOut, planSave } from '../registers/save.ts';
import type { Session } from '../session.ts';
import { appraisalRegister, gradeRegister, linesOf } from './stored.ts';

export const changeSchema = z.strictObject({
  version: z.int(),
  values: valuesSchema,
  grades: z
    .array(z.strictObject({ id: z.string().max(60), version: z.int(), values: valuesSchema }))
    .max(5000),
});

/** What came of a save; it was saved where there is an id. */
export interface ChangedAppraisal {
  readonly id?: string;
  readonly findings: readonly AppraisalFinding[];
}

/** A line belongs to its appraisal and its member, and an appraisal to its branch and year. */
const fixed: readonly string[] = ['appraisal', 'member', 'branch', 'year'];

/**
 * Saves what was filled in of an appraisal and of the lines of its list, in one act. An error
 * anywhere keeps all of it from being saved.
 * @throws Refusal `record.changed-meanwhile` where somebody saved one of them since, or took it off
 */
export function changeAppraisal(
  session: Session,
  id: string,
  { version, values, grades }: z.output<typeof changeSchema>,
): ChangedAppraisal {
  const stored = getRecord(session.store, appraisalRegister, id);
  if (stored.voidedAt !== null) throw new Refusal('record.voided');
  const rows = linesOf(session, new Set([id]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const whole = planned(session, appraisalRegister, stored, version, values);
  const plans = grades.map((grade) =>
    planned(session, gradeRegister, byId.get(grade.id), grade.version, grade.values),
  );
  const findings = foundIn(whole, plans, rows);
  if (findings.some(({ level }) => level === 'error')) return { findings };
  const changed = plans.filter(({ changes }) => Object.keys(changes).length > 0);
  if (changed.length > 0 || Object.keys(whole.changes).length > 0)
    session.write(
      'appraisal.change',
      (writing) => {
        carryOut(writing, appraisalRegister, whole);
        for (const plan of changed) carryOut(writing, gradeRegister, plan);
      },
      { register: appraisalRegister.key },
    );
  return { id, findings };
}

function planned(
  session: Session,
  register: Register,
  stored: StoredRecord | undefined,
  version: number,
  values: z.output<typeof valuesSchema>,
): SavePlan {
  if (stored?.version !== version) throw new Refusal('record.changed-meanwhile');
  const field = Object.keys(values).find((key) => fixed.includes(key));
  if (field !== undefined) throw new Refusal('request.invalid', { field });
  return planSave(session, register, stored, acceptValues(register, values, session.readContext()));
}

/** What the records say of themselves, and the document as it would be says of the whole. */
function foundIn(
  whole: SavePlan,
  plans: readonly SavePlan[],
  rows: readonly StoredRecord[],
): AppraisalFinding[] {
  const after = new Map(plans.map(({ id, record }) => [id, record]));
  const said = [
    ...whole.findings,
    ...plans.flatMap(({ id, findings }) => findings.map((finding) => ({ ...finding, row: id }))),
    ...checkAppraisalDocument(
      whole.record,
      rows.map((row) => ({ ...(after.get(row.id) ?? row), id: row.id })),
    ),
  ];
  // The rules of a single record are rules of the document too.
  return [...new Map(said.map((finding) => [JSON.stringify(sameness(finding)), finding])).values()];
}

const sameness = ({ row, field, code }: AppraisalFinding): unknown => [row, field, code];
