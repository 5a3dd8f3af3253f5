import type { ReactNode } from 'react';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import { FormField } from './FormField.tsx';
import type { Form } from './useForm.ts';

interface Props {
  readonly register: Register;
  readonly form: Form;
  readonly prefix: string;
  /** What stands in the place of fields that are not typed here; undefined for the others. */
  readonly instead?: (key: string) => ReactNode;
}

/** All fields of a register, in the sections and the order of its declaration. */
export function FormSections({ register, form, prefix, instead }: Props): ReactNode {
  const labelOf = useLabel();
  return register.sections.map((section) => (
    <fieldset key={section.label.en} className="form-section">
      <legend>{labelOf(section.label)}</legend>
      <div className="form-grid">
        {Object.entries(section.fields).map(
          ([key, field]) =>
            instead?.(key) ?? (
              <FormField key={key} form={form} name={key} field={field} prefix={prefix} />
            ),
        )}
      </div>
    </fieldset>
  ));
}
