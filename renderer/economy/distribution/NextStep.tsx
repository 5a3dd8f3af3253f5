import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DistributionAnswer } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { PayDialog } from './PayDialog.tsx';
import { PostDialog } from './PostDialog.tsx';

/** What is to be done next, in a sentence, with its button where there is one. */
export function NextStep({ answer }: { readonly answer: DistributionAnswer }): ReactNode {
  const { t } = useTranslation();
  // The answer as it was: what is shown after writing is about what was asked before.
  const [doing, setDoing] = useState<DistributionAnswer | null>(null);
  const { state, unpaidFen, plan, transferred } = answer;
  const key =
    state === 'draft'
      ? plan.openedOn === null
        ? 'draft'
        : 'opened'
      : state === 'approved' && !transferred
        ? 'approvedEarly'
        : state;
  const acts = (state === 'approved' || state === 'posted') && plan.id !== null;
  const close = (): void => setDoing(null);
  return (
    <div className="next-step">
      <p>
        <strong>{t('economy.distribution.nextStep')}</strong>{' '}
        {t(`economy.distribution.next.${key}`, { unpaid: showYuan(unpaidFen) })}
      </p>
      {acts && (
        <Button
          type={key === 'approvedEarly' ? 'default' : 'primary'}
          onClick={() => setDoing(answer)}
        >
          {t(state === 'approved' ? 'economy.distribution.post' : 'economy.distribution.payAll')}
        </Button>
      )}
      {doing?.state === 'approved' && <PostDialog answer={doing} onClose={close} />}
      {doing?.state === 'posted' && <PayDialog answer={doing} chosen={null} onClose={close} />}
    </div>
  );
}
