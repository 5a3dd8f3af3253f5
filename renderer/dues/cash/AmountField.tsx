import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { Field, Value } from '../../../shared/fields/field.ts';
import { FormField } from '../../registers/form/FormField.tsx';
import type { Form } from '../../registers/form/useForm.ts';

interface Props {
  readonly form: Form;
  readonly field: Field;
  readonly prefix: string;
  /** More than this is not there to be given. */
  readonly inHandFen: number;
}

/** A stored amount as people read it. */
export const yuanOf = (value: Value | undefined): string =>
  typeof value === 'number' ? showYuan(value) : '';

/** The amount that leaves the cash, with a word where it is more than is in hand. */
export function AmountField({ form, field, prefix, inHandFen }: Props): ReactNode {
  const { t } = useTranslation();
  const amount = form.record['amountFen'];
  const over = typeof amount === 'number' && amount > inHandFen;
  return (
    <div>
      <FormField form={form} name="amountFen" field={field} prefix={prefix} />
      <p className="field-warning" role="status">
        {over && t('dues.cash.tooMuch', { amount: showYuan(inHandFen) })}
      </p>
    </div>
  );
}
