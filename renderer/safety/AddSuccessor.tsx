import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Refused } from '../app/forms/Refused.tsx';
import { OperatorFields, useOperatorDraft } from './OperatorFields.tsx';
import { useAddOperator } from './operators.ts';

/** Step 1 of the handover. @param onAdded given the successor's id */
export function AddSuccessor({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { t } = useTranslation();
  const draft = useOperatorDraft(t('entry.firstRun.secretary.postDefault'));
  const add = useAddOperator();
  return (
    <form
      className="narrow"
      onSubmit={(event) => {
        event.preventDefault();
        const operator = draft.submit();
        if (operator === undefined || add.isPending) return;
        add.mutate(
          { ...operator, role: 'secretary' },
          {
            onSuccess: ({ id }) => {
              onAdded(id);
            },
          },
        );
      }}
    >
      <h2>{t('operators.handover.successor.title')}</h2>
      <p className="hint">{t('operators.handover.successor.hint')}</p>
      <OperatorFields draft={draft} />
      <Refused error={add.error} />
      <Button type="primary" htmlType="submit" size="large" loading={add.isPending}>
        {t('operators.handover.successor.submit')}
      </Button>
    </form>
  );
}
