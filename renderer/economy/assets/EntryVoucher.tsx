import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountPicker } from '../../accounts/inputs/AccountPicker.tsx';
import { PartyPicker } from '../../accounts/inputs/PartyPicker.tsx';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { ExtraFields } from '../posting/ExtraFields.tsx';
import type { PostingAct } from '../posting/usePosting.ts';
import { VoucherWords } from '../posting/VoucherWords.tsx';
import type { EntryVoucherForm } from './useEntryVoucher.ts';
import '../../accounts/accounts.css';

interface Props {
  readonly entry: EntryVoucherForm;
  readonly act: PostingAct;
}

/** What the asset was given for, beside the voucher that comes of it. */
export function EntryVoucher({ entry, act }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className="form-section">
      <legend>{t('economy.assets.entry')}</legend>
      <div className="posting-columns asset-entry">
        <div className="posting-fields">
          <Labelled label={t('economy.assets.paidFrom')} hint={t('economy.assets.paidFromHint')}>
            {({ id }) => (
              <AccountPicker
                id={id}
                value={entry.credit}
                onChange={(code) => {
                  if (code !== null) entry.setCredit(code);
                }}
              />
            )}
          </Labelled>
          <Labelled label={t('economy.assets.seller')}>
            {({ id }) => (
              <PartyPicker
                id={id}
                value={entry.party}
                placeholder={t('common.optional')}
                onChange={entry.setParty}
              />
            )}
          </Labelled>
          <ExtraFields extras={entry.extras} />
        </div>
        <VoucherWords act={act} empty={t('economy.assets.entryEmpty')} />
      </div>
    </fieldset>
  );
}
