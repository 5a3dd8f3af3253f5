import type { ReactNode } from 'react';
import { FormField } from '../../registers/form/FormField.tsx';
import type { AppraisalDraft } from '../useAppraisalDraft.ts';
import { useLabel } from '../../i18n.ts';
import { appraisalField, prefix } from './stepProps.ts';

interface Props {
  readonly draft: AppraisalDraft;
  readonly names: readonly string[];
  readonly fixed: boolean;
}

/** Fields of the appraisal as a whole; as plain text where nothing can be changed. */
export function WholeFields({ draft, names, fixed }: Props): ReactNode {
  const labelOf = useLabel();
  return names.map((name) => {
    const field = appraisalField(name);
    if (!fixed)
      return <FormField key={name} form={draft.form} name={name} field={field} prefix={prefix} />;
    return (
      <div key={name} className="form-field">
        <span className="form-label">{labelOf(field.label)}</span>
        {String(draft.record[name] ?? '—')}
      </div>
    );
  });
}
