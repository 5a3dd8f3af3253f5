import { useState } from 'react';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Choices } from '../app/forms/Choices.tsx';
import { Refused } from '../app/forms/Refused.tsx';
import { type OperatorLine, useRetire } from './operators.ts';

interface RetirePredecessorProps {
  /** The other secretaries at work. */
  readonly predecessors: readonly OperatorLine[];
  /** None of them leaves: the successor has still to be added. */
  readonly onAddFirst: () => void;
  readonly onDone: () => void;
}

/** Step 3 of the handover, by the successor: the predecessor's key ends, a new code is printed. */
export function RetirePredecessor({ predecessors, onAddFirst, onDone }: RetirePredecessorProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const retire = useRetire();
  const [id, setId] = useState<string>();
  const [submitted, setSubmitted] = useState(false);
  const predecessor = predecessors.find((one) => one.id === id);
  return (
    <form
      className="narrow"
      onSubmit={(event) => {
        event.preventDefault();
        setSubmitted(true);
        if (predecessor === undefined || retire.isPending) return;
        retire.mutate(predecessor, {
          onSuccess: () => {
            message.success(t('operators.handover.done'), 8);
            onDone();
          },
        });
      }}
    >
      <h2>{t('operators.handover.retire.title')}</h2>
      <p>{t('operators.handover.retire.hint')}</p>
      <Choices
        label={t('operators.handover.retire.who')}
        choices={predecessors.map(({ id: value, name, post }) => ({
          value,
          label: name,
          hint: post,
        }))}
        value={id}
        onChange={setId}
        error={
          submitted && predecessor === undefined
            ? t('operators.handover.retire.missing')
            : undefined
        }
      />
      {predecessor && (
        <>
          <p>{t('operators.retire.effect', { name: predecessor.name })}</p>
          <p>
            <strong>{t('operators.retire.newCode')}</strong>
          </p>
        </>
      )}
      {retire.isPending && <p role="status">{t('operators.retire.working')}</p>}
      <Refused error={retire.error} />
      <p className="actions">
        <Button type="primary" htmlType="submit" size="large" loading={retire.isPending}>
          {t('operators.handover.retire.submit')}
        </Button>
        <Button size="large" disabled={retire.isPending} onClick={onAddFirst}>
          {t('operators.handover.retire.notYet')}
        </Button>
      </p>
    </form>
  );
}
