import { App, Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Finding } from '../../../shared/fields/finding.ts';
import { useMay } from '../../app/session.ts';
import { useSentence } from '../../i18n.ts';
import { useFormKeys } from '../../registers/form/useFormKeys.ts';
import { useLeaveGuard } from '../../registers/form/useLeaveGuard.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { useFocusFirst } from '../../ui/useFocusFirst.ts';
import { type OfferedEvent, writeEvent } from '../booksData.ts';
import { PlanFindings } from '../entries/PlanFindings.tsx';
import { useVoucherName } from '../entries/voucherName.ts';
import { accountsPath } from '../paths.ts';
import { EventFields } from './EventFields.tsx';
import { formFlow } from './formFlow.ts';
import { Preview } from './Preview.tsx';
import { useEventForm } from './useEventForm.ts';
import type { Done } from './WrittenLine.tsx';

/** The form of one event; after it was written the next of its kind can be typed. */
export function EventEntry({ event }: { readonly event: OfferedEvent }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const go = useNavigate();
  const saved = useSaved();
  const nameOf = useVoucherName();
  const keeps = useMay('keep');
  const place = useRef<HTMLFormElement>(null);
  useFocusFirst(place);
  const form = useEventForm(event);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const { ready, planned } = form;
  const errors = (planned?.findings ?? []).some(({ level }) => level === 'error');
  const save = useMutation({
    mutationFn: writeEvent,
    onSuccess: async ({ id, number = null, findings: found }) => {
      setFindings(id === undefined ? found : []);
      if (id === undefined) return;
      const name = nameOf({ type: planned?.type ?? 'general', number });
      setDone({ id, name, amountFen: ready?.amountFen ?? 0 });
      form.again();
      place.current?.querySelector('input')?.focus();
      await saved(t('accountsBooks.posted', { name }));
    },
    onError: (error) => void message.error(sentence(error)),
  });
  useLeaveGuard(form.dirty && form.typed.amount !== '' && !save.isPending);
  const submit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (save.isPending || errors) return;
    if (ready === null) place.current?.querySelector('input')?.focus();
    else save.mutate(ready);
  };
  const cancel = (): void => void go(accountsPath);
  useFormKeys({ onSave: submit, onCancel: cancel });
  return (
    <form ref={place} className="event-form" noValidate onSubmit={submit} {...formFlow}>
      <div className="event-columns">
        <EventFields event={event} form={form} />
        <Preview planned={planned} error={form.planError} done={done} />
      </div>
      <PlanFindings findings={findings} />
      <div className="form-actions" onMouseDown={(event) => event.preventDefault()}>
        {keeps && (
          <Button
            type="primary"
            htmlType="submit"
            loading={save.isPending}
            disabled={ready === null || errors}
          >
            {t('accountsBooks.enter.post')}
          </Button>
        )}
        <Button onClick={cancel}>{t('accountsBooks.enter.finish')}</Button>
        <span className="quiet">{t('accountsBooks.keys')}</span>
      </div>
    </form>
  );
}
