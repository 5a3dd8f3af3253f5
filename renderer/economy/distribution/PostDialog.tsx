import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DistributionAnswer } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { DayField } from '../../accounts/enter/DayField.tsx';
import { useDay } from '../../accounts/enter/useDay.ts';
import { Choices } from '../../app/forms/Choices.tsx';
import { today } from '../../ui/today.ts';
import { ExtraFields } from '../posting/ExtraFields.tsx';
import { PostingDialog } from '../posting/PostingDialog.tsx';
import { type SentDistribution, distribute } from '../posting/postings.ts';
import { useExtras } from '../posting/useExtras.ts';
import { usePosting } from '../posting/usePosting.ts';

interface Props {
  readonly answer: DistributionAnswer;
  readonly onClose: () => void;
}

/** Where what the members are to get stands until it is paid. */
const owedTo = ['113', '211'] as const;

/** An approved plan goes into the books: to the reserve fund, and owed to each member (domain.md 6.9). */
export function PostDialog({ answer: { plan, year }, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const day = useDay(today);
  const extras = useExtras();
  const [members, setMembers] = useState<(typeof owedTo)[number]>('113');
  const asked: SentDistribution | null =
    day.day !== null && extras.words !== null ? { day: day.day, members, ...extras.words } : null;
  const act = usePosting({
    name: `distribute ${year}`,
    asked,
    send: distribute(plan.id ?? ''),
  });
  return (
    <PostingDialog
      title={t('economy.distribution.postTitle', { year })}
      act={act}
      submit={t('economy.distribution.post')}
      said={t('economy.distribution.postDone', { year })}
      onClose={onClose}
    >
      <p className="hint">
        {t('economy.distribution.postHint', {
          reserve: showYuan(plan.reserveFen),
          members: showYuan(plan.membersFen),
        })}
      </p>
      <DayField label={t('economy.act.day')} day={day} />
      <Choices
        label={t('economy.distribution.owedTo')}
        choices={owedTo.map((code) => ({
          value: code,
          label: t(`economy.distribution.owed.${code}`),
        }))}
        value={members}
        onChange={setMembers}
      />
      <ExtraFields extras={extras} />
    </PostingDialog>
  );
}
