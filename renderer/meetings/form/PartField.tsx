import type { ReactNode } from 'react';
import type { Register } from '../../../shared/registers/define.ts';
import { FormField } from '../../registers/form/FormField.tsx';
import type { FieldForm } from '../../registers/form/useForm.ts';
import type { Row } from '../draft/rows.ts';

interface Props {
  readonly register: Register;
  readonly form: FieldForm;
  readonly row: Row;
  readonly name: string;
  readonly suggestions?: readonly string[] | undefined;
  readonly placeholder?: string | undefined;
}

/** One field of a row of the minutes. */
export function PartField({ register, row, name, ...field }: Props): ReactNode {
  const declared = register.fields[name];
  if (declared === undefined) return null;
  return <FormField {...field} name={name} field={declared} prefix={row.key} />;
}
