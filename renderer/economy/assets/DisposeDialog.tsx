import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssetRow } from '../../../electron/core/economy/answers.ts';
import { disposalKinds } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { DayField } from '../../accounts/enter/DayField.tsx';
import { useDay } from '../../accounts/enter/useDay.ts';
import { readAmount } from '../../accounts/inputs/amount.ts';
import { PartyPicker } from '../../accounts/inputs/PartyPicker.tsx';
import { Choices } from '../../app/forms/Choices.tsx';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { today } from '../../ui/today.ts';
import { ExtraFields } from '../posting/ExtraFields.tsx';
import { MoneyAccount, useMoneyAccount } from '../posting/MoneyAccount.tsx';
import { MoneyField } from '../posting/MoneyField.tsx';
import { PostingDialog } from '../posting/PostingDialog.tsx';
import { type SentDisposal, disposeOf } from '../posting/postings.ts';
import { useExtras } from '../posting/useExtras.ts';
import { usePosting } from '../posting/usePosting.ts';
import { readWork } from './readWork.ts';

interface Props {
  readonly asset: AssetRow;
  readonly onClose: () => void;
}

/** Where the proceeds may stand: bank, cash, or still to be paid. */
const proceedsAccounts = ['102', '101', '112'] as const;

/** An asset that was sold, scrapped or lost: its cost and depreciation leave the books (domain.md 6.5). */
export function DisposeDialog({ asset, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const [disposal, setDisposal] = useState('scrapped');
  const [reason, setReason] = useState('');
  const [proceeds, setProceeds] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [party, setParty] = useState<string | null>(null);
  const [work, setWork] = useState('');
  const day = useDay(today);
  const extras = useExtras();
  const account = useMoneyAccount(chosen, proceedsAccounts);
  const { fen, wrong } = readAmount(proceeds);
  const paid = (fen ?? 0) > 0;
  const byWork = asset.record['method'] === 'work-done';
  const workDone = readWork(work);
  const workWrong = work.trim() !== '' && workDone === null;
  const asked: SentDisposal | null =
    reason.trim() !== '' && !wrong && !workWrong && day.day !== null && extras.words !== null
      ? {
          day: day.day,
          disposal,
          reason: reason.trim(),
          proceedsFen: fen ?? 0,
          account: paid ? account : null,
          party: paid ? party : null,
          work: byWork ? workDone : null,
          ...extras.words,
        }
      : null;
  const act = usePosting({ name: `dispose ${asset.id}`, asked, send: disposeOf(asset.id) });
  return (
    <PostingDialog
      title={t('economy.assets.disposeTitle', { name: asset.name })}
      act={act}
      submit={t('economy.assets.disposeDo')}
      said={t('economy.assets.disposeDone', { name: asset.name })}
      onClose={onClose}
    >
      <p className="hint">
        {t('economy.assets.disposeHave', {
          cost: showYuan(asset.costFen),
          accumulated: showYuan(asset.accumulatedFen),
          net: showYuan(asset.netFen),
        })}
      </p>
      <Choices
        inline
        label={t('economy.assets.disposal')}
        choices={disposalKinds.items.map(({ code }) => ({
          value: code,
          label: nameOf(disposalKinds, code),
        }))}
        value={disposal}
        onChange={setDisposal}
      />
      <Labelled label={t('economy.assets.reason')} hint={t('economy.assets.reasonHint')}>
        {({ id }) => <TextInput id={id} value={reason} onChange={setReason} />}
      </Labelled>
      <DayField label={t('economy.act.day')} day={day} />
      {byWork && (
        <Labelled
          label={t('economy.assets.workOfMonth', { unit: String(asset.record['workUnit'] ?? '') })}
          error={workWrong ? t('economy.assets.workWrong') : undefined}
        >
          {({ id }) => (
            <TextInput id={id} numeric value={work} invalid={workWrong} onChange={setWork} />
          )}
        </Labelled>
      )}
      <MoneyField
        label={t('economy.assets.proceeds')}
        hint={t('economy.assets.proceedsHint')}
        value={proceeds}
        onChange={setProceeds}
      />
      {paid && (
        <>
          <MoneyAccount
            label={t('economy.act.money.in')}
            among={proceedsAccounts}
            value={account}
            onChange={setChosen}
          />
          <Labelled label={t('economy.assets.buyer')}>
            {({ id }) => (
              <PartyPicker
                id={id}
                value={party}
                placeholder={t('common.optional')}
                onChange={setParty}
              />
            )}
          </Labelled>
        </>
      )}
      <ExtraFields extras={extras} />
    </PostingDialog>
  );
}
