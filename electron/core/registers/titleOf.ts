import { showValue } from '../../../shared/fields/show.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import type { Session } from '../session.ts';

/** What a record is called, as people read it: also where it is called by a reference or a code. */
export function titleOf(session: Session, register: Register, record: AnyRecord): string {
  const field = register.fields[register.title];
  const value = record[register.title] ?? null;
  if (field === undefined) return String(value ?? '');
  return showValue(field, value, 'zh', {
    codes: (list) => session.codes(list),
    title: (to, id) => session.references.title(to, id),
  });
}
