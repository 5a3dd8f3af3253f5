import { App, Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { addRecord } from '../../registers/data/saving.ts';
import { FormField } from '../../registers/form/FormField.tsx';
import { FormSummary } from '../../registers/form/FormSummary.tsx';
import type { TypedValues } from '../../registers/form/typed.ts';
import { type Form, useForm } from '../../registers/form/useForm.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';

interface Props {
  readonly register: Register;
  /** What stands in the form, also of fields that are not shown. */
  readonly begin: TypedValues;
  /** The fields that are shown, in this order. */
  readonly fields: readonly string[];
  /** Makes ids of several forms on one page differ. */
  readonly prefix: string;
  readonly submit: string;
  /** What is said after saving. */
  readonly saved: (record: AnyRecord) => string;
  /** What stands in the place of a field; undefined for the others. */
  readonly instead?: (key: string, form: Form) => ReactNode;
  /** What there is to say above the fields. */
  readonly head?: (form: Form) => ReactNode;
  readonly onSaved: () => void;
  readonly onCancel?: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/** A new record in a few fields of its register, by the same rules as its whole form. */
export function ShortForm(props: Props): ReactNode {
  const { register, fields, prefix, instead, onCancel } = props;
  const { t } = useTranslation();
  const { message } = App.useApp();
  const labelOf = useLabel();
  const sentence = useSentence();
  const say = useSaved();
  const summary = useRef<HTMLDivElement>(null);
  // The same object each time: a form that holds another one counts as typed into.
  const [begin] = useState(props.begin);
  const form = useForm(register, { stored: null, hidden: nothing, begin });
  const [tried, setTried] = useState(false);
  const showErrors = (): void => {
    setTried(true);
    form.tell(Object.keys(register.fields));
    setTimeout(() => summary.current?.focus());
  };
  const save = useMutation({
    mutationFn: () => addRecord(register.key, form.changes),
    onSuccess: async ({ id, findings }) => {
      if (id === undefined) {
        form.sayFromStore(findings);
        showErrors();
        return;
      }
      await say(props.saved(form.record));
      props.onSaved();
    },
    onError: (error) => void message.error(sentence(error)),
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    if (form.hasErrors) showErrors();
    else save.mutate();
  };
  return (
    <form className="short-form" noValidate aria-label={labelOf(register.label)} onSubmit={submit}>
      {tried && (
        <FormSummary ref={summary} register={register} findings={form.findings} prefix={prefix} />
      )}
      {props.head?.(form)}
      <div className="form-grid">
        {fields.map((key) => {
          const field = register.fields[key];
          if (field === undefined) return null;
          return (
            instead?.(key, form) ?? (
              <FormField key={key} form={form} name={key} field={field} prefix={prefix} />
            )
          );
        })}
      </div>
      {/* What stands under a date goes when its field is left: the buttons would move from under the
          mouse between pressing and letting go, so pressing them leaves no field. */}
      <p className="actions dialog-buttons" onMouseDown={(event) => event.preventDefault()}>
        {onCancel !== undefined && (
          <Button onClick={onCancel} disabled={save.isPending}>
            {t('common.cancel')}
          </Button>
        )}
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {props.submit}
        </Button>
      </p>
    </form>
  );
}
