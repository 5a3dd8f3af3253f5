import { Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { assets } from '../../../shared/registers/assets.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useLabel } from '../../i18n.ts';
import { begunWith } from '../../registers/form/begunWith.ts';
import { FormField } from '../../registers/form/FormField.tsx';
import { FormSummary } from '../../registers/form/FormSummary.tsx';
import { useForm } from '../../registers/form/useForm.ts';
import { useFormKeys } from '../../registers/form/useFormKeys.ts';
import { useLeaveGuard } from '../../registers/form/useLeaveGuard.ts';
import { newPath, recordPath } from '../../registers/paths.ts';
import { useFocusFirst } from '../../ui/useFocusFirst.ts';
import { assetsPath } from '../paths.ts';
import { PostedVouchers } from '../posting/PostedVouchers.tsx';
import { addAsset } from '../posting/postings.ts';
import { usePosting } from '../posting/usePosting.ts';
import { EntryVoucher } from './EntryVoucher.tsx';
import { useEntryVoucher } from './useEntryVoucher.ts';
import '../../registers/registers.css';
import '../economy.css';

const prefix = 'asset';
const nothing: ReadonlySet<string> = new Set();
/** Follows from the voucher, is of assets that the books have already, or comes at the end. */
const elsewhere: readonly string[] = [
  ...['voucher', 'takenOverFen', 'takenOverMonth'],
  ...['disposedOn', 'disposal', 'disposalFen', 'disposalReason'],
];

/** A new asset with the voucher by which it comes into the books, written in one act. */
export function NewAsset({ begin: set }: { readonly begin: string | null }): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const labelOf = useLabel();
  const place = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  useFocusFirst(place);
  // The same object each time: a form that holds another one counts as typed into.
  const begin = useMemo(
    () => ({
      source: 'bought',
      use: 'own',
      method: 'straight-line',
      ...begunWith(assets, set),
    }),
    [set],
  );
  const form = useForm(assets, { stored: null, hidden: nothing, begin });
  const entry = useEntryVoucher(form.record);
  const [tried, setTried] = useState(false);
  const asked =
    form.hasErrors || entry.sent === null ? null : { card: form.changes, voucher: entry.sent };
  const act = usePosting({ name: 'asset', asked, send: addAsset });
  const { written } = act;
  useLeaveGuard(form.typed && written === null && !act.pending);
  const submit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (asked !== null) {
      act.write();
      return;
    }
    setTried(true);
    form.tell(Object.keys(assets.fields));
    setTimeout(() => summary.current?.focus());
  };
  const cancel = (): void => void go(assetsPath);
  useFormKeys({ onSave: submit, onCancel: cancel });
  if (written !== null)
    return (
      <Page title={t('economy.assets.newTitle')}>
        <div className="narrow">
          <PostedVouchers
            posting={written}
            said={t('economy.assets.newDone', { name: String(form.record['name'] ?? '') })}
          />
          <PlanFindings findings={written.findings} />
          <p className="actions">
            {written.id !== undefined && (
              <Link className="duty-go" to={recordPath(assets.key, written.id)}>
                {t('economy.assets.toCard')}
              </Link>
            )}
            <Link className="duty-go" to={assetsPath}>
              {t('economy.assets.toAll')}
            </Link>
          </p>
        </div>
      </Page>
    );
  return (
    <Page title={t('economy.assets.newTitle')} hint={t('economy.assets.newHint')}>
      <p className="asset-booked">
        {t('economy.assets.booked')}{' '}
        <Link to={`${newPath(assets.key)}?booked=yes`}>{t('economy.assets.cardOnly')}</Link>
      </p>
      <form ref={place} className="record-form" noValidate onSubmit={submit}>
        {tried && (
          <FormSummary ref={summary} register={assets} findings={form.findings} prefix={prefix} />
        )}
        {assets.sections.slice(0, -1).map((section) => (
          <fieldset key={section.label.en} className="form-section">
            <legend>{labelOf(section.label)}</legend>
            <div className="form-grid">
              {Object.entries(section.fields)
                .filter(([key]) => !elsewhere.includes(key))
                .map(([key, field]) => (
                  <FormField key={key} form={form} name={key} field={field} prefix={prefix} />
                ))}
            </div>
          </fieldset>
        ))}
        <EntryVoucher entry={entry} act={act} />
        <PlanFindings findings={act.refused} />
        <Refused error={act.error} />
        <div className="form-actions">
          <Button
            type="primary"
            htmlType="submit"
            loading={act.pending}
            disabled={asked !== null && !act.ready}
          >
            {t('economy.assets.newDo')}
          </Button>
          <Button onClick={cancel}>{t('common.cancel')}</Button>
          <span className="quiet">{t('register.form.keys')}</span>
        </div>
      </form>
    </Page>
  );
}
