import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { duesPurposes } from '../../../shared/codes/index.ts';
import { duesSpendings } from '../../../shared/registers/duesSpendings.ts';
import { Opening } from '../../app/frame/Opening.tsx';
import { Choices } from '../../app/forms/Choices.tsx';
import { MeetingPicker } from '../../appraisals/MeetingPicker.tsx';
import { useLabel, useLanguage } from '../../i18n.ts';
import { FindingLines } from '../../ui/findings/FindingLines.tsx';
import { useCodes } from '../../registers/data/useCodes.ts';
import type { Form } from '../../registers/form/useForm.ts';
import { today } from '../../ui/today.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { ShortForm } from '../short/ShortForm.tsx';
import { AmountField, yuanOf } from './AmountField.tsx';
import { useCash, useDeciding } from './cashData.ts';
import { EntryDialog, type EntryDialogProps } from './EntryDialog.tsx';

const fields = [
  ...['purpose', 'item', 'amountFen', 'on', 'payee'],
  ...['decidedBy', 'approver', 'voucherNo'],
];
const prefix = 'spend';

/** What dues were spent on: for the five purposes only, by a collective decision (domain.md 5.4). */
export function SpendDialog({ branch, onClose }: EntryDialogProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useCash({ branch, year: Number(today().slice(0, 4)) });
  if (data === undefined)
    return (
      <EntryDialog title={t('dues.cash.spendTitle')} onClose={onClose}>
        <Opening />
      </EntryDialog>
    );
  const { inHandFen } = data.own;
  return (
    <EntryDialog title={t('dues.cash.spendTitle')} onClose={onClose}>
      <ShortForm
        register={duesSpendings}
        begin={{ branch, on: today() }}
        fields={fields}
        prefix={prefix}
        submit={t('common.save')}
        saved={({ amountFen, item }) =>
          t('dues.cash.spendSaved', { amount: yuanOf(amountFen), item: String(item ?? '') })
        }
        head={() => (
          <p>
            {t('dues.cash.spendHint')}
            {t('dues.cash.spendHave', { amount: showYuan(inHandFen) })}
          </p>
        )}
        instead={(key, form) => {
          if (key === 'purpose') return <Purpose key={key} form={form} />;
          if (key === 'decidedBy') return <DecidedBy key={key} form={form} branch={branch} />;
          if (key !== 'amountFen') return undefined;
          return (
            <AmountField
              key={key}
              form={form}
              field={duesSpendings.fields.amountFen}
              prefix={prefix}
              inHandFen={inHandFen}
            />
          );
        }}
        onSaved={onClose}
        onCancel={onClose}
      />
    </EntryDialog>
  );
}

/** The five purposes, all in sight. */
function Purpose({ form }: { readonly form: Form }): ReactNode {
  const language = useLanguage();
  const labelOf = useLabel();
  const { items } = useCodes()(duesPurposes);
  const label = labelOf(duesSpendings.fields.purpose.label);
  const value = form.valueOf('purpose');
  const said = form.told.has('purpose')
    ? form.findings.filter(({ field }) => field === 'purpose')
    : [];
  return (
    <div className="form-wide cash-purposes" id={`${prefix}-purpose`} tabIndex={-1}>
      <Choices
        label={label}
        choices={items.map((item) => ({ value: item.code, label: item[language] }))}
        value={typeof value === 'string' ? value : undefined}
        onChange={(code) => form.change('purpose', code)}
      />
      <FindingLines findings={said} label={label} />
    </div>
  );
}

function DecidedBy({ form, branch }: { readonly form: Form; readonly branch: string }): ReactNode {
  const { t } = useTranslation();
  const { data: meetings = [] } = useDeciding(branch);
  const value = form.valueOf('decidedBy');
  const chosen = typeof value === 'string' && value !== '' ? value : null;
  return (
    <div className="form-wide">
      <MeetingPicker
        label={t('dues.cash.spendMeeting')}
        meetings={meetings}
        value={chosen}
        onChange={(meeting) => form.change('decidedBy', meeting?.id ?? null)}
      />
      <p className="field-warning" role="status">
        {chosen === null && t('dues.cash.spendNoMeeting')}
      </p>
    </div>
  );
}
