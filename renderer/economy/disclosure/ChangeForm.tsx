import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { disclosures } from '../../../shared/registers/disclosures.ts';
import { DialogButtons } from '../../app/forms/DialogButtons.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import type { ShownRecord } from '../../registers/data/records.ts';
import { changeRecord } from '../../registers/data/saving.ts';
import { FormField } from '../../registers/form/FormField.tsx';
import { useForm } from '../../registers/form/useForm.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { today as dayOfToday } from '../../ui/today.ts';
import { useFocusFirst } from '../../ui/useFocusFirst.ts';

interface Props {
  readonly record: ShownRecord;
  readonly fields: readonly string[];
  /** The field that begins with today where it is empty. */
  readonly today: string;
  readonly saved: string;
  readonly onClose: () => void;
}

const nothing: ReadonlySet<string> = new Set();
const prefix = 'change';

/** Some fields of a disclosure, checked by the same rules as its whole form. */
export function ChangeForm({ record: shown, fields, today, saved, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const say = useSaved();
  const place = useRef<HTMLFormElement>(null);
  useFocusFirst(place);
  // What is asked for anew meanwhile must not change under the hand.
  const [record] = useState(shown);
  const [begin] = useState(() =>
    (record[today] ?? null) === null ? { [today]: dayOfToday() } : {},
  );
  const form = useForm(disclosures, { stored: record, hidden: nothing, begin });
  const save = useMutation({
    mutationFn: () => changeRecord(disclosures.key, record.id, record.version, form.changes),
    onSuccess: async ({ id, findings }) => {
      if (id === undefined) {
        form.sayFromStore(findings);
        form.tell(fields);
        return;
      }
      onClose();
      await say(saved);
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    form.tell(fields);
    const [first = ''] = fields;
    if (String(form.valueOf(first) ?? '').trim() === '')
      place.current?.querySelector('textarea')?.focus();
    else if (!form.hasErrors && !save.isPending) save.mutate();
  };
  return (
    <form ref={place} noValidate onSubmit={submit}>
      <div className="form-grid">
        {fields.map((key) => {
          const field = Object.entries(disclosures.fields).find(([known]) => known === key)?.[1];
          return (
            field && <FormField key={key} form={form} name={key} field={field} prefix={prefix} />
          );
        })}
      </div>
      <Refused error={save.error} />
      <DialogButtons submit={t('common.save')} loading={save.isPending} onCancel={onClose} />
    </form>
  );
}
