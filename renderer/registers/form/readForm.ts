import type { Finding } from '../../../shared/fields/finding.ts';
import type { ReadContext } from '../../../shared/fields/reading.ts';
import { acceptRaw } from '../../../shared/registers/accept.ts';
import { checkRecord } from '../../../shared/registers/checkRecord.ts';
import type { AnyRecord, CheckContext, Register } from '../../../shared/registers/define.ts';
import { type TypedValues, toRaw } from './typed.ts';

/** A form understood: what would be saved, and what there is to say of it. */
export interface FormReading {
  /** What was typed, as it would be stored. */
  readonly values: AnyRecord;
  /** The whole record as it would stand then. */
  readonly record: AnyRecord;
  readonly findings: readonly Finding[];
}

/** What is needed to understand and to check a form. */
export type FormContext = ReadContext & CheckContext;

interface Given {
  readonly stored: AnyRecord | null;
  /** Fields of which only the masked value is known: they cannot be checked. */
  readonly hidden: ReadonlySet<string>;
}

/**
 * Understands a form by the same rules as the store will: what was typed is laid over what is
 * stored, a new record is completed, and the whole is checked.
 */
export function readForm(
  register: Register,
  typed: TypedValues,
  { stored, hidden }: Given,
  context: FormContext,
): FormReading {
  const { values, findings } = acceptRaw(register, toRaw(typed), context);
  const record = stored === null ? register.complete(values) : { ...stored, ...values };
  const unread = new Set(
    findings.filter(({ level }) => level === 'error').map(({ field }) => field),
  );
  const checked = checkRecord(register, withoutHidden(record, hidden), context).filter(
    ({ field }) => field === undefined || !(unread.has(field) || hidden.has(field)),
  );
  return { values, record, findings: [...findings, ...checked] };
}

const withoutHidden = (record: AnyRecord, hidden: ReadonlySet<string>): AnyRecord =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !hidden.has(key)));
