import { App, Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { MoneyField } from '../../../shared/fields/field.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { Page } from '../../app/frame/Page.tsx';
import { useSession } from '../../app/session.ts';
import { useSentence } from '../../i18n.ts';
import { begunWith } from '../../registers/form/begunWith.ts';
import { FormField, fieldId } from '../../registers/form/FormField.tsx';
import { FormSections } from '../../registers/form/FormSections.tsx';
import { FormSummary } from '../../registers/form/FormSummary.tsx';
import { useForm } from '../../registers/form/useForm.ts';
import { useFormKeys } from '../../registers/form/useFormKeys.ts';
import { useLeaveGuard } from '../../registers/form/useLeaveGuard.ts';
import { recordPath } from '../../registers/paths.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { today } from '../../ui/today.ts';
import { Owing } from './Owing.tsx';
import { receive, usePlan } from './receiptData.ts';
import { hiddenFields, leftToProgram, planOf } from './receiptForm.ts';
import { Shares } from './Shares.tsx';

const prefix = 'receipt';
const nothing: ReadonlySet<string> = new Set();
/** Without an amount, what is due of the months is taken. */
const amountAsDue: MoneyField = {
  ...duesReceipts.fields.amountFen,
  required: false,
};

/** One receipt, whatever its case: back payment, by proxy, elsewhere, voluntary or large. */
export function NewReceipt(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const go = useNavigate();
  const saved = useSaved();
  const { operator } = useSession();
  const [address] = useSearchParams();
  const place = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.getElementById(fieldId(prefix, 'member'))?.focus();
  }, []);
  // The same object each time: a form that holds another one counts as typed into.
  const [begin] = useState(() => ({
    receivedOn: today(),
    kind: 'regular',
    way: 'cash',
    receiver: operator.name,
    ...begunWith(duesReceipts, address.get('set')),
  }));
  const form = useForm(duesReceipts, { stored: null, hidden: nothing, begin });
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  useLeaveGuard(form.typed && !leaving);
  const { record } = form;
  const plan = usePlan(planOf(record));
  const planned = planOf(record) === null ? undefined : plan.data?.items[0];
  const ready = planned !== undefined && !plan.isPlaceholderData ? planned : undefined;
  const values = {
    ...form.changes,
    ...(typeof record['amountFen'] !== 'number' && ready && { amountFen: ready.amountFen }),
  };
  const findings = form.findings.filter((finding) => !leftToProgram(finding, values));
  const hasErrors = findings.some(({ level }) => level === 'error');

  const save = useMutation({
    mutationFn: () => receive(values),
    onSuccess: async ({ id, number = 0, findings: found }) => {
      if (id === undefined) {
        form.sayFromStore(found);
        showErrors();
        return;
      }
      setLeaving(true);
      await saved(t('dues.receipt.saved', { number }));
      void go(recordPath(duesReceipts.key, id), { replace: true });
    },
    onError: (error) => void message.error(sentence(error)),
  });
  const showErrors = (): void => {
    setTried(true);
    form.tell(Object.keys(duesReceipts.fields));
    setTimeout(() => summary.current?.focus());
  };
  const submit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (save.isPending) return;
    if (hasErrors) showErrors();
    else save.mutate();
  };
  const cancel = (): void => void go('/dues');
  useFormKeys({ onSave: submit, onCancel: cancel });
  const hidden = hiddenFields(record);
  const amountHint = ready === undefined ? t('dues.receipt.asDue') : showYuan(ready.amountFen);
  return (
    <Page title={t('dues.receipt.newTitle')} hint={t('dues.receipt.newHint')}>
      <form ref={place} className="record-form" noValidate onSubmit={submit}>
        {tried && (
          <FormSummary ref={summary} register={duesReceipts} findings={findings} prefix={prefix} />
        )}
        <FormSections
          register={duesReceipts}
          form={form}
          prefix={prefix}
          instead={(key) => {
            if (hidden.has(key)) return <></>;
            if (key === 'member')
              return (
                <div key={key}>
                  <FormField
                    form={form}
                    name={key}
                    field={duesReceipts.fields.member}
                    prefix={prefix}
                  />
                  <Owing record={record} onChoose={(months) => form.change('months', months)} />
                </div>
              );
            if (key === 'amountFen')
              return (
                <div key={key}>
                  <FormField
                    form={{ ...form, findings }}
                    name={key}
                    field={
                      record['kind'] === 'regular' ? amountAsDue : duesReceipts.fields.amountFen
                    }
                    prefix={prefix}
                    placeholder={record['kind'] === 'regular' ? amountHint : undefined}
                  />
                  {planned && <Shares shares={planned.shares} />}
                </div>
              );
            return undefined;
          }}
        />
        <div className="form-actions">
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('dues.receipt.save')}
          </Button>
          <Button onClick={cancel}>{t('common.cancel')}</Button>
          <span className="quiet">{t('register.form.keys')}</span>
        </div>
      </form>
    </Page>
  );
}
