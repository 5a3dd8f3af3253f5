import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { DayField } from '../../accounts/enter/DayField.tsx';
import { useDay } from '../../accounts/enter/useDay.ts';
import { readAmount, typedAmount } from '../../accounts/inputs/amount.ts';
import { Choices } from '../../app/forms/Choices.tsx';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { ReferencePicker } from '../../ui/pickers/ReferencePicker.tsx';
import { today } from '../../ui/today.ts';
import { useAssets } from '../economyData.ts';
import { ExtraFields } from '../posting/ExtraFields.tsx';
import { MoneyField } from '../posting/MoneyField.tsx';
import { PostingDialog } from '../posting/PostingDialog.tsx';
import { type SentQuantity, quantify } from '../posting/postings.ts';
import { useExtras } from '../posting/useExtras.ts';
import { usePosting } from '../posting/usePosting.ts';
import type { GrantRow } from './GrantsTable.tsx';

interface Props {
  readonly grant: GrantRow;
  readonly onClose: () => void;
}

const assets = { to: 'assets' } as const;
const meetings = { to: 'meetings' } as const;
/** Where the cost of the asset stood until now: under construction, or in the books as an asset. */
const before = ['153', 'booked'] as const;

/** A grant that became an asset: it goes from the earmarked money to the fund (domain.md 6.12). */
export function QuantifyDialog({ grant, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const [asset, setAsset] = useState(grant.asset?.id ?? null);
  const [assetAmount, setAssetAmount] = useState(() => typedAmount(grant.amountFen));
  const [fund, setFund] = useState(() => typedAmount(grant.amountFen));
  const [chosen, setFrom] = useState<(typeof before)[number] | null>(null);
  const [sharePercent, setSharePercent] = useState('');
  const [decision, setDecision] = useState<string | null>(null);
  const day = useDay(today);
  const extras = useExtras();
  const { data } = useAssets();
  const booked = data?.rows.some(({ id, voucher }) => id === asset && voucher !== null) ?? false;
  const from = chosen ?? (booked ? 'booked' : '153');
  const assetFen = readAmount(assetAmount).fen;
  const amountToFundFen = readAmount(fund).fen;
  const asked: SentQuantity | null =
    asset !== null &&
    assetFen !== null &&
    assetFen > 0 &&
    amountToFundFen !== null &&
    day.day !== null &&
    extras.words !== null
      ? {
          asset,
          day: day.day,
          assetFen,
          amountToFundFen,
          from: from === 'booked' ? null : from,
          sharePercent: sharePercent.trim() === '' ? null : sharePercent.trim(),
          decision,
          ...extras.words,
        }
      : null;
  const act = usePosting({ name: `quantify ${grant.id}`, asked, send: quantify(grant.id) });
  return (
    <PostingDialog
      title={t('economy.grants.quantifyTitle', { name: grant.name })}
      act={act}
      submit={t('economy.act.post')}
      said={t('economy.grants.quantifyDone', { name: grant.name })}
      onClose={onClose}
    >
      <p className="hint">
        {t('economy.grants.quantifyHint', { amount: showYuan(grant.amountFen) })}
      </p>
      <Labelled label={t('economy.grants.asset')} hint={t('economy.grants.assetHint')}>
        {({ id }) => (
          <ReferencePicker id={id} field={assets} clearable value={asset} onChange={setAsset} />
        )}
      </Labelled>
      <Choices
        label={t('economy.grants.from')}
        choices={before.map((value) => ({ value, label: t(`economy.grants.fromWays.${value}`) }))}
        value={from}
        onChange={setFrom}
      />
      <MoneyField
        label={t('economy.grants.assetAmount')}
        value={assetAmount}
        onChange={setAssetAmount}
      />
      <MoneyField label={t('economy.grants.toFund')} value={fund} onChange={setFund} />
      <DayField label={t('economy.act.day')} day={day} />
      <Labelled label={t('economy.grants.decision')}>
        {({ id }) => (
          <ReferencePicker
            id={id}
            field={meetings}
            clearable
            value={decision}
            placeholder={t('common.optional')}
            onChange={setDecision}
          />
        )}
      </Labelled>
      <Labelled label={t('economy.grants.sharePercent')}>
        {({ id }) => (
          <TextInput
            id={id}
            value={sharePercent}
            placeholder={t('economy.grants.sharePercentHint')}
            onChange={setSharePercent}
          />
        )}
      </Labelled>
      <ExtraFields extras={extras} />
    </PostingDialog>
  );
}
