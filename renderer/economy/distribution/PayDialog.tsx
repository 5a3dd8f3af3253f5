import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DistributionAnswer } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { DayField } from '../../accounts/enter/DayField.tsx';
import { useDay } from '../../accounts/enter/useDay.ts';
import { today } from '../../ui/today.ts';
import { ExtraFields } from '../posting/ExtraFields.tsx';
import { MoneyAccount, useMoneyAccount } from '../posting/MoneyAccount.tsx';
import { PostingDialog } from '../posting/PostingDialog.tsx';
import { type SentPayOut, payOut } from '../posting/postings.ts';
import { useExtras } from '../posting/useExtras.ts';
import { usePosting } from '../posting/usePosting.ts';

interface Props {
  readonly answer: DistributionAnswer;
  /** Ids of the shares that are paid; null for all that are not paid yet. */
  readonly chosen: readonly string[] | null;
  readonly onClose: () => void;
}

/** Pays members what they got; one voucher for all that are paid together. */
export function PayDialog({ answer, chosen, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const day = useDay(today);
  const extras = useExtras();
  const [picked, setPicked] = useState<string | null>(null);
  const account = useMoneyAccount(picked);
  const { plan, year, shares } = answer;
  const paid = shares.filter(
    ({ id, paidOn, amountFen }) =>
      id !== null && paidOn === null && amountFen > 0 && (chosen === null || chosen.includes(id)),
  );
  const amount = showYuan(paid.reduce((sum, { amountFen }) => sum + amountFen, 0));
  const asked: SentPayOut | null =
    day.day !== null && account !== null && extras.words !== null
      ? {
          day: day.day,
          account,
          shares: chosen === null ? null : [...chosen],
          ...extras.words,
        }
      : null;
  const act = usePosting({
    name: `pay out ${year}`,
    asked,
    send: payOut(plan.id ?? ''),
  });
  return (
    <PostingDialog
      title={t('economy.distribution.payTitle', { year })}
      act={act}
      submit={t('economy.distribution.payDo')}
      said={t('economy.distribution.payDone', { count: paid.length, amount })}
      onClose={onClose}
    >
      <p className="hint">{t('economy.distribution.payHint', { count: paid.length, amount })}</p>
      <DayField label={t('economy.act.day')} day={day} />
      <MoneyAccount label={t('economy.act.money.out')} value={account} onChange={setPicked} />
      <ExtraFields extras={extras} />
    </PostingDialog>
  );
}
