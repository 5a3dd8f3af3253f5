import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractDueRow, ContractRow } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { DayField } from '../../accounts/enter/DayField.tsx';
import { useDay } from '../../accounts/enter/useDay.ts';
import { ExtraFields } from '../posting/ExtraFields.tsx';
import { PostingDialog } from '../posting/PostingDialog.tsx';
import { type SentRecognition, recogniseOf } from '../posting/postings.ts';
import { useExtras } from '../posting/useExtras.ts';
import { usePosting } from '../posting/usePosting.ts';

interface Props {
  readonly contract: ContractRow;
  readonly due: ContractDueRow;
  readonly onClose: () => void;
}

/** Books what is due before the money comes: what is owed stands in the books (domain.md 6.4). */
export function RecogniseDialog({ contract, due, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const day = useDay(() => due.dueOn);
  const extras = useExtras();
  const asked: SentRecognition | null =
    day.day !== null && extras.words !== null
      ? {
          dueId: due.id,
          dueOn: due.id === null ? due.dueOn : null,
          day: day.day,
          ...extras.words,
        }
      : null;
  const act = usePosting({
    name: `recognise ${contract.id} ${due.dueOn}`,
    asked,
    send: recogniseOf(contract.id),
  });
  return (
    <PostingDialog
      title={t(`economy.contracts.recogniseTitle.${contract.direction}`, { on: due.dueOn })}
      act={act}
      submit={t('economy.act.post')}
      said={t('economy.contracts.recogniseDone', {
        on: due.dueOn,
        amount: showYuan(due.amountFen),
      })}
      onClose={onClose}
    >
      <p className="hint">{t(`economy.contracts.recogniseHint.${contract.direction}`)}</p>
      <DayField label={t('economy.act.day')} day={day} />
      <ExtraFields extras={extras} />
    </PostingDialog>
  );
}
