import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Steps } from '../app/entry/Steps.tsx';
import { Page } from '../app/frame/Page.tsx';
import { useSession } from '../app/session.ts';
import { handoverStep, otherSecretaries } from './handoverStep.ts';
import { AddSuccessor } from './AddSuccessor.tsx';
import { LockForSuccessor } from './LockForSuccessor.tsx';
import type { OperatorLine } from './operators.ts';
import { RetirePredecessor } from './RetirePredecessor.tsx';

interface HandoverProps {
  readonly operators: readonly OperatorLine[];
  readonly onClose: () => void;
}

/**
 * The handover, step by step. The successor finishes it in a session of their own, so that the
 * new recovery code is seen by the successor alone.
 */
export function Handover({ operators, onClose }: HandoverProps) {
  const { t } = useTranslation();
  const me = useSession().operator.id;
  const others = otherSecretaries(operators, me);
  const [added, setAdded] = useState<string>();
  const [turned, setTurned] = useState(false);
  const successor = others.find(({ id }) => id === added);
  const step = handoverStep({
    hasOthers: others.length > 0,
    added: successor !== undefined,
    turned,
  });
  return (
    <Page
      title={t('operators.handover.title')}
      hint={t('operators.handover.what')}
      actions={<Button onClick={onClose}>{t('common.back')}</Button>}
    >
      <Steps
        labels={[
          t('operators.handover.steps.successor'),
          t('operators.handover.steps.unlock'),
          t('operators.handover.steps.retire'),
        ]}
        current={['successor', 'unlock', 'retire'].indexOf(step)}
      />
      {step === 'successor' && <AddSuccessor onAdded={setAdded} />}
      {step === 'unlock' && successor && <LockForSuccessor successor={successor} />}
      {step === 'retire' && (
        <RetirePredecessor
          predecessors={others}
          onAddFirst={() => {
            setTurned(true);
          }}
          onDone={onClose}
        />
      )}
    </Page>
  );
}
