import { App, Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { ApiError } from '../../api/apiError.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { type ShownRecord, fetchRecord } from '../data/records.ts';
import { changeRecord } from '../data/saving.ts';
import { FormSections } from '../form/FormSections.tsx';
import { FormSummary } from '../form/FormSummary.tsx';
import { useForm } from '../form/useForm.ts';
import { useFocusFirst } from '../../ui/useFocusFirst.ts';
import { useFormKeys } from '../form/useFormKeys.ts';
import { useLeaveGuard } from '../form/useLeaveGuard.ts';
import type { Show } from '../values/useShow.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { DatedPlace } from './DatedPlace.tsx';
import { HiddenPlace } from './HiddenPlace.tsx';
import { useSaved } from './useSaved.tsx';
import type { useReveal } from './useReveal.ts';

interface Props {
  readonly register: Register;
  readonly record: ShownRecord;
  readonly show: Show;
  readonly revealing: ReturnType<typeof useReveal>;
  readonly onDone: () => void;
  /** Opens the change of a dated field. */
  readonly onChangeDated: (key: string) => void;
}

const prefix = 'edit';

/** A record to be corrected. Only what was changed is sent. */
export function EditView({
  register,
  record,
  show,
  revealing,
  onDone,
  onChangeDated,
}: Props): ReactNode {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const labelOf = useLabel();
  const sentence = useSentence();
  const saved = useSaved();
  const summary = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLFormElement>(null);
  useFocusFirst(place);
  const form = useForm(register, { stored: revealing.known, hidden: revealing.hidden });
  const [tried, setTried] = useState(false);
  const [newer, setNewer] = useState<ShownRecord>();
  const dirty = Object.keys(form.changes).length > 0;

  const save = useMutation({
    mutationFn: (version: number) => changeRecord(register.key, record.id, version, form.changes),
    onSuccess: async (result) => {
      setNewer(undefined);
      if (result.id === undefined) {
        form.sayFromStore(result.findings);
        showErrors();
        return;
      }
      form.reset();
      await saved(t('register.form.saved', { title: show.of(form.record, register.title) }));
      onDone();
    },
    onError: async (error) => {
      if (error instanceof ApiError && error.code === 'record.changed-meanwhile') {
        setNewer(await fetchRecord(register.key, record.id));
      } else void message.error(sentence(error));
    },
  });
  useLeaveGuard(dirty && !save.isPending && !save.isSuccess);

  const showErrors = (): void => {
    setTried(true);
    form.tell(Object.keys(register.fields));
    setTimeout(() => summary.current?.focus());
  };
  const submit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (save.isPending) return;
    if (form.hasErrors) showErrors();
    else if (dirty) save.mutate(record.version);
    else onDone();
  };
  const cancel = (): void => {
    if (!dirty) {
      onDone();
      return;
    }
    modal.confirm({
      title: t('register.leave.title'),
      content: t('register.leave.what'),
      okText: t('register.leave.stay'),
      cancelText: t('register.leave.drop'),
      onCancel: () => {
        form.reset();
        onDone();
      },
    });
  };
  useFormKeys({ onSave: submit, onCancel: cancel });

  return (
    <form ref={place} className="record-form" noValidate onSubmit={submit}>
      {tried && (
        <FormSummary ref={summary} register={register} findings={form.findings} prefix={prefix} />
      )}
      <FormSections
        register={register}
        form={form}
        prefix={prefix}
        instead={(key) => {
          const field = register.fields[key];
          if (field === undefined) return undefined;
          if (field.dated !== undefined) {
            return (
              <DatedPlace
                key={key}
                label={labelOf(field.label)}
                text={show.of(record, key)}
                onChange={() => onChangeDated(key)}
              />
            );
          }
          if (!revealing.hidden.has(key)) return undefined;
          return (
            <HiddenPlace
              key={key}
              id={`${prefix}-${key}`}
              label={labelOf(field.label)}
              text={show.of(record, key)}
              onShow={() => revealing.reveal(key)}
            />
          );
        }}
      />
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('common.save')}
        </Button>
        <Button onClick={cancel}>{t('common.cancel')}</Button>
        <span className="quiet">{t('register.form.keys')}</span>
      </div>
      {newer && (
        <ConflictDialog
          register={register}
          before={record}
          theirs={newer}
          mine={form.changes}
          show={show}
          onKeepMine={() => save.mutate(newer.version)}
          onTakeTheirs={() => {
            form.reset();
            void saved(t('register.conflict.taken')).then(onDone);
          }}
          onBack={() => setNewer(undefined)}
        />
      )}
    </form>
  );
}
