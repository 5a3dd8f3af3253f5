import { App, Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { cashCounts } from '../../../shared/registers/cashCounts.ts';
import { piecesFen } from '../../../shared/rules/accounts/cashCount.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { addRecord } from '../../registers/data/saving.ts';
import { FormField, fieldId } from '../../registers/form/FormField.tsx';
import { FormSummary } from '../../registers/form/FormSummary.tsx';
import { useForm } from '../../registers/form/useForm.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { today } from '../../ui/today.ts';
import { BookHead } from '../figures/BookHead.tsx';
import { useCashCount } from './cashCountData.ts';
import { CountResult } from './CountResult.tsx';
import { PiecesTable } from './PiecesTable.tsx';

const nothing: ReadonlySet<string> = new Set();
const prefix = 'count';
const people = ['counter', 'cashier', 'witness'] as const;

/** A new count: notes and coins, what they come to, and the difference to the books. */
export function CountForm({ onSaved }: { readonly onSaved: () => void }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const labelOf = useLabel();
  const sentence = useSentence();
  const say = useSaved();
  const summary = useRef<HTMLDivElement>(null);
  const [begin] = useState(() => ({ countedOn: today() }));
  const form = useForm(cashCounts, { stored: null, hidden: nothing, begin });
  const [tried, setTried] = useState(false);
  const { change, record, changes } = form;
  const day = typeof record['countedOn'] === 'string' ? record['countedOn'] : null;
  const { data, error } = useCashCount(day);
  const bookFen = data?.bookFen;
  const counted = piecesFen(record);
  useEffect(() => {
    if (bookFen !== undefined) change('bookFen', showYuan(bookFen));
  }, [bookFen, change]);
  useEffect(() => {
    change('countedFen', counted === 0 ? '' : showYuan(counted));
  }, [counted, change]);
  const showErrors = (): void => {
    setTried(true);
    form.tell(Object.keys(cashCounts.fields));
    setTimeout(() => summary.current?.focus());
  };
  const lacksReason = form.findings.some(({ field }) => field === 'reason');
  const save = useMutation({
    mutationFn: () => addRecord(cashCounts.key, changes),
    onSuccess: async ({ id, findings }) => {
      if (id === undefined) {
        form.sayFromStore(findings);
        showErrors();
        return;
      }
      await say(t('accountsStatements.count.saved', { on: day ?? '' }));
      onSaved();
    },
    onError: (refused) => void message.error(sentence(refused)),
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    if (form.hasErrors) showErrors();
    else if (lacksReason && !form.told.has('reason')) {
      // Said once; where nobody knows yet, the count is saved all the same.
      form.tell(['reason']);
      document.getElementById(fieldId(prefix, 'reason'))?.focus();
    } else save.mutate();
  };
  const countedFen = typeof record['countedFen'] === 'number' ? record['countedFen'] : null;
  return (
    <form
      className="count-form"
      noValidate
      aria-label={labelOf(cashCounts.label)}
      onSubmit={submit}
    >
      <BookHead title={t('accountsStatements.count.sheet')} period={day ?? ''} />
      {tried && (
        <FormSummary ref={summary} register={cashCounts} findings={form.findings} prefix={prefix} />
      )}
      <div className="count-day no-print">
        <FormField
          form={form}
          name="countedOn"
          field={cashCounts.fields.countedOn}
          prefix={prefix}
        />
      </div>
      <div className="count-parts">
        <PiecesTable form={form} prefix={prefix} />
        <div className="count-side">
          <CountResult cash={data} countedFen={countedFen} error={error} />
          {counted === 0 && (
            <div className="no-print">
              <p className="hint">{t('accountsStatements.count.orTotal')}</p>
              <FormField
                form={form}
                name="countedFen"
                field={cashCounts.fields.countedFen}
                prefix={prefix}
              />
            </div>
          )}
          <FormField form={form} name="reason" field={cashCounts.fields.reason} prefix={prefix} />
          <div className="count-people">
            {people.map((key) => (
              <FormField
                key={key}
                form={form}
                name={key}
                field={cashCounts.fields[key]}
                prefix={prefix}
              />
            ))}
          </div>
        </div>
      </div>
      {/* A note under a field goes when it is left: pressing the button leaves no field. */}
      <p className="actions no-print" onMouseDown={(event) => event.preventDefault()}>
        <Button type="primary" htmlType="submit" size="large" loading={save.isPending}>
          {t('accountsStatements.count.save')}
        </Button>
      </p>
    </form>
  );
}
