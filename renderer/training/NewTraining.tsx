import { App, Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Register } from '../../shared/registers/define.ts';
import { trainings } from '../../shared/registers/trainings.ts';
import { Page } from '../app/frame/Page.tsx';
import { UnknownPage } from '../app/frame/UnknownPage.tsx';
import { useMay } from '../app/session.ts';
import { useScope } from '../duties/useScope.ts';
import { useSentence } from '../i18n.ts';
import { FormSections } from '../registers/form/FormSections.tsx';
import { FormSummary } from '../registers/form/FormSummary.tsx';
import { useForm } from '../registers/form/useForm.ts';
import { useFormKeys } from '../registers/form/useFormKeys.ts';
import { useLeaveGuard } from '../registers/form/useLeaveGuard.ts';
import { useSaved } from '../registers/record/useSaved.tsx';
import { PeopleChoice } from './PeopleChoice.tsx';
import { addTrainings } from './trainingData.ts';
import '../registers/registers.css';
import './training.css';

const register: Register = trainings;
const prefix = 'training';
const nothing: ReadonlySet<string> = new Set();

/** One training of several members: filled in once, a record for each of them, in one act. */
export function NewTraining(): ReactNode {
  const keeps = useMay('keep');
  return keeps ? <TrainingForm /> : <UnknownPage />;
}

function TrainingForm(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const go = useNavigate();
  const saved = useSaved();
  const [{ branch }] = useScope();
  const [people, setPeople] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const form = useForm(register, { stored: null, hidden: nothing });
  useLeaveGuard(form.typed && !leaving);
  const choose = (ids: readonly string[]): void => {
    setPeople(ids);
    // The form is that of one member's record: it is complete as soon as there is one.
    form.change('member', ids[0] ?? null);
  };
  const save = useMutation({
    mutationFn: () => addTrainings(people, form.changes),
    onSuccess: async ({ count, findings }) => {
      if (count === 0) {
        form.sayFromStore(findings);
        showErrors();
        return;
      }
      setLeaving(true);
      const title = String(form.record['title'] ?? '');
      await saved(t('duties.newTraining.saved', { count, title }));
      void go(`/training${branch === null ? '' : `?branch=${branch}`}`, { replace: true });
    },
    onError: (error) => void message.error(sentence(error)),
  });
  const showErrors = (): void => {
    setTried(true);
    form.tell(Object.keys(register.fields));
    setTimeout(() => summary.current?.focus());
  };
  const submit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (save.isPending) return;
    if (form.hasErrors || people.length === 0) showErrors();
    else save.mutate();
  };
  const cancel = (): void => void go('/training');
  useFormKeys({ onSave: submit, onCancel: cancel });
  return (
    <Page title={t('duties.newTraining.title')} hint={t('duties.newTraining.hint')}>
      <form className="record-form" noValidate onSubmit={submit}>
        {tried && (
          <FormSummary ref={summary} register={register} findings={form.findings} prefix={prefix} />
        )}
        <PeopleChoice
          id={`${prefix}-member`}
          branch={branch}
          value={people}
          onChange={choose}
          missing={tried && people.length === 0}
        />
        <FormSections
          register={register}
          form={form}
          prefix={prefix}
          instead={(key) => (key === 'member' ? <></> : undefined)}
        />
        <div className="form-actions">
          <Button type="primary" htmlType="submit" size="large" loading={save.isPending}>
            {people.length === 0
              ? t('common.save')
              : t('duties.newTraining.save', { count: people.length })}
          </Button>
          <Button size="large" onClick={cancel}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
