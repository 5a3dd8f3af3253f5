import { appraisals } from '../../../shared/registers/appraisals.ts';
import type { Field } from '../../../shared/fields/field.ts';
import type { AppraisalDocument } from '../appraisalData.ts';
import type { AppraisalDraft } from '../useAppraisalDraft.ts';

/** What each step is given. */
export interface StepProps {
  readonly document: AppraisalDocument;
  readonly draft: AppraisalDraft;
  /** Whether nothing can be changed: the operator may not, or the appraisal is voided. */
  readonly fixed: boolean;
}

export const prefix = 'appraisal';

const fields: Readonly<Record<string, Field>> = appraisals.fields;

/** A field of the appraisal by its key. */
export function appraisalField(key: string): Field {
  const field = fields[key];
  if (field === undefined) throw new Error(`No field ${key}`);
  return field;
}
