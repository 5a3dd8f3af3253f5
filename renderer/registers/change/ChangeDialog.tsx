import { Alert, Modal } from 'antd';
import { type ReactNode, type SyntheticEvent, useMemo, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import type { ShownRecord } from '../data/records.ts';
import { decide } from '../data/saving.ts';
import { FormField } from '../form/FormField.tsx';
import { FormSummary } from '../form/FormSummary.tsx';
import { changedValues } from '../form/typed.ts';
import { useForm } from '../form/useForm.ts';
import { useSaved } from '../record/useSaved.tsx';
import type { Show } from '../values/useShow.ts';
import { type ChangeKind, anyChange, datedFields } from './changeKind.ts';
import { DatedFieldChoice } from './DatedFieldChoice.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import { useDecision } from './useDecision.ts';

interface Props {
  readonly register: Register;
  readonly record: ShownRecord;
  readonly kind: ChangeKind;
  readonly show: Show;
  readonly onClose: () => void;
}

const prefix = 'change';
const formId = 'change-form';

/** A change by decision: the new values, from which day, by which document and by whom. */
export function ChangeDialog({ register, record, kind: given, show, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  const saved = useSaved();
  const [kind, setKind] = useState(given);
  const hidden = useMemo(
    () =>
      new Set(
        Object.keys(register.fields).filter((key) => register.fields[key]?.sensitive !== undefined),
      ),
    [register],
  );
  const form = useForm(register, { stored: record, hidden, begin: given.begin });
  const deciding = useDecision();
  const [tried, setTried] = useState(false);
  const asked = Object.fromEntries(kind.fields.map((key) => [key, form.record[key] ?? null]));
  const values = changedValues(
    register,
    { ...asked, ...kind.follows(asked, deciding.decision.on) },
    record,
  );
  const nothing = Object.keys(values).length === 0;
  const findings = [
    ...form.findings.filter(({ field }) => field === undefined || kind.fields.includes(field)),
    ...unanswered(kind, asked),
  ];

  const sound = findings.every(({ level }) => level !== 'error');

  const save = useMutation({
    mutationFn: () => decide(register.key, record.id, values, deciding.decision),
    onSuccess: async (result) => {
      if (result.id === undefined) {
        form.sayFromStore(result.findings);
        return;
      }
      onClose();
      await saved(t('register.change.saved', { title: show.of(record, register.title) }));
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    form.tell(kind.fields);
    if (sound && deciding.isSound && !nothing && !save.isPending) save.mutate();
  };
  const name =
    kind.key === null ? t('register.change.title') : t(`register.changes.${kind.key}.name`);
  return (
    <Modal
      open
      title={`${name}${t('register.colon')}${show.of(record, register.title)}`}
      width="46em"
      okText={t('register.change.do')}
      cancelText={t('common.cancel')}
      okButtonProps={{ htmlType: 'submit', form: formId, loading: save.isPending }}
      onCancel={onClose}
      afterOpenChange={(open) => {
        if (open) document.getElementById(formId)?.querySelector('input')?.focus();
      }}
    >
      <form id={formId} noValidate onSubmit={submit}>
        <p className="quiet">
          {kind.key === null ? t('register.change.what') : t(`register.changes.${kind.key}.what`)}
        </p>
        {tried && <FormSummary register={register} findings={findings} prefix={prefix} />}
        <div className="form-grid">
          {given.fields.length === 0 && given.key === null && (
            <DatedFieldChoice
              register={register}
              fields={datedFields(register)}
              chosen={kind.fields[0] ?? null}
              onChoose={(key) => setKind(anyChange([key]))}
            />
          )}
          {kind.fields.map((key) => {
            const field = register.fields[key];
            return (
              field && (
                <div key={key}>
                  <FormField
                    form={{ ...form, findings }}
                    name={key}
                    field={field}
                    prefix={prefix}
                  />
                  <p className="form-note">
                    {t('register.change.before', {
                      label: labelOf(field.label),
                      value: show.of(record, key) || '—',
                    })}
                  </p>
                </div>
              )
            );
          })}
          <DecisionFields deciding={deciding} />
        </div>
        {tried && sound && nothing && (
          <Alert type="warning" showIcon title={t('register.change.nothing')} />
        )}
        {save.error && <Alert type="error" showIcon title={sentence(save.error)} />}
      </form>
    </Modal>
  );
}

const unanswered = ({ needs }: ChangeKind, asked: AnyRecord): Finding[] =>
  needs
    .filter((key) => (asked[key] ?? null) === null)
    .map((field) => ({ level: 'error', code: 'required.missing', field }));
