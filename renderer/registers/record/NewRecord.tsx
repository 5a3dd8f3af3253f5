import { App, Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useMemo, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { Register } from '../../../shared/registers/define.ts';
import { Page } from '../../app/frame/Page.tsx';
import { useLabel, useSentence } from '../../i18n.ts';
import { addRecord } from '../data/saving.ts';
import { begunWith } from '../form/begunWith.ts';
import { FormSections } from '../form/FormSections.tsx';
import { FormSummary } from '../form/FormSummary.tsx';
import type { TypedValues } from '../form/typed.ts';
import { useForm } from '../form/useForm.ts';
import { useFocusFirst } from '../../ui/useFocusFirst.ts';
import { useFormKeys } from '../form/useFormKeys.ts';
import { useLeaveGuard } from '../form/useLeaveGuard.ts';
import { listPath, recordPath } from '../paths.ts';
import { DerivedValues } from './DerivedValues.tsx';
import { useShow } from '../values/useShow.ts';
import { useOnlyReferences } from './useOnlyReferences.ts';
import { useSaved } from './useSaved.tsx';

const prefix = 'new';
const nothing: ReadonlySet<string> = new Set();

/** A new record: all fields can be typed, also those that later change by a decision only. */
export function NewRecord({ register }: { readonly register: Register }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const only = useOnlyReferences(register);
  const [address] = useSearchParams();
  const set = address.get('set');
  // The same object each time: a form that holds another one counts as typed into.
  const begin = useMemo(
    () => only && { ...only, ...begunWith(register, set) },
    [only, register, set],
  );
  // Each record saved makes place for an empty form.
  const [round, setRound] = useState(0);
  return (
    <Page
      title={t('register.form.newTitle', { register: labelOf(register.label) })}
      hint={t('register.form.newHint')}
    >
      {begin && (
        <NewForm
          key={round}
          register={register}
          begin={begin}
          onAnother={() => setRound(round + 1)}
        />
      )}
    </Page>
  );
}

interface Props {
  readonly register: Register;
  readonly begin: TypedValues;
  readonly onAnother: () => void;
}

function NewForm({ register, begin, onAnother }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const go = useNavigate();
  const saved = useSaved();
  const show = useShow(
    register,
    useMemo(() => [register.title], [register]),
  );
  const summary = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLFormElement>(null);
  useFocusFirst(place);
  const form = useForm(register, { stored: null, hidden: nothing, begin });
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  useLeaveGuard(form.typed && !leaving);

  const save = useMutation({
    mutationFn: (_another: boolean) => addRecord(register.key, form.changes),
    onSuccess: async ({ id, findings }, another) => {
      if (id === undefined) {
        form.sayFromStore(findings);
        showErrors();
        return;
      }
      setLeaving(true);
      await saved(t('register.form.saved', { title: show.of(form.record, register.title) }));
      if (another) onAnother();
      else void go(recordPath(register.key, id), { replace: true });
    },
    onError: (error) => void message.error(sentence(error)),
  });
  const showErrors = (): void => {
    setTried(true);
    form.tell(Object.keys(register.fields));
    setTimeout(() => summary.current?.focus());
  };
  const submit = (another: boolean, event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (save.isPending) return;
    if (form.hasErrors) showErrors();
    else save.mutate(another);
  };
  const cancel = (): void => void go(listPath(register.key));
  useFormKeys({ onSave: () => submit(false), onCancel: cancel });

  return (
    <form ref={place} className="record-form" noValidate onSubmit={(event) => submit(false, event)}>
      {tried && (
        <FormSummary ref={summary} register={register} findings={form.findings} prefix={prefix} />
      )}
      <DerivedValues register={register} record={form.record} show={show} />
      <FormSections register={register} form={form} prefix={prefix} />
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('common.save')}
        </Button>
        <Button disabled={save.isPending} onClick={() => submit(true)}>
          {t('register.form.saveAndNext')}
        </Button>
        <Button onClick={cancel}>{t('common.cancel')}</Button>
        <span className="quiet">{t('register.form.keys')}</span>
      </div>
    </form>
  );
}
