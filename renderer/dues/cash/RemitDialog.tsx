import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { duesRemittances } from '../../../shared/registers/duesRemittances.ts';
import { readPeriod } from '../../../shared/rules/period.ts';
import { Opening } from '../../app/frame/Opening.tsx';
import { useLabel } from '../../i18n.ts';
import { fieldId } from '../../registers/form/FormField.tsx';
import type { Form } from '../../registers/form/useForm.ts';
import { today } from '../../ui/today.ts';
import { ShortForm } from '../short/ShortForm.tsx';
import { AmountField, yuanOf } from './AmountField.tsx';
import { useCash, useRemittances } from './cashData.ts';
import { collectedOf } from './collectedOf.ts';
import { EntryDialog, type EntryDialogProps } from './EntryDialog.tsx';
import { type QuarterLine, proposeRemittance, quarterLines } from './quarters.ts';

const fields = ['kind', 'period', 'amountFen', 'on', 'voucherNo', 'receiver', 'remarks'];
const prefix = 'remit';

/** Dues sent up: the quarter and the amount are proposed from what was collected (domain.md 5.2). */
export function RemitDialog({ branch, onClose }: EntryDialogProps): ReactNode {
  const { t } = useTranslation();
  const year = Number(today().slice(0, 4));
  const { data: now } = useCash({ branch, year });
  const { data: before } = useCash({ branch, year: year - 1 });
  const { data: remittances } = useRemittances(branch);
  const title = t('dues.cash.remitTitle');
  if (now === undefined || before === undefined || remittances === undefined)
    return (
      <EntryDialog title={title} onClose={onClose}>
        <Opening />
      </EntryDialog>
    );
  const lines = [before, now].flatMap(({ entries }, at) =>
    quarterLines(year - 1 + at, collectedOf(entries), remittances),
  );
  const leftFen = now.own.collectedFen - now.own.remittedFen;
  const proposal = proposeRemittance(lines, leftFen, today());
  return (
    <EntryDialog title={title} onClose={onClose}>
      <ShortForm
        register={duesRemittances}
        begin={{
          branch,
          on: today(),
          kind: 'dues',
          period: proposal.period,
          amountFen: proposal.amountFen > 0 ? showYuan(proposal.amountFen) : '',
        }}
        fields={fields}
        prefix={prefix}
        submit={t('common.save')}
        saved={({ amountFen }) => t('dues.cash.remitSaved', { amount: yuanOf(amountFen) })}
        instead={(key, form) => {
          const inHandFen = isLarge(form) ? now.large.inHandFen : now.own.inHandFen;
          if (key === 'period') return <Quarter key={key} form={form} lines={lines} />;
          if (key !== 'amountFen') return undefined;
          return (
            <div key={key}>
              <AmountField
                form={form}
                field={duesRemittances.fields.amountFen}
                prefix={prefix}
                inHandFen={inHandFen}
              />
              <Proposals
                form={form}
                lines={lines}
                inHandFen={inHandFen}
                leftFen={isLarge(form) ? inHandFen : leftFen}
              />
            </div>
          );
        }}
        onSaved={onClose}
        onCancel={onClose}
      />
    </EntryDialog>
  );
}

const isLarge = (form: Form): boolean => form.valueOf('kind') === 'large';

interface QuarterProps {
  readonly form: Form;
  readonly lines: readonly QuarterLine[];
}

function Quarter({ form, lines }: QuarterProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const value = form.valueOf('period');
  const id = fieldId(prefix, 'period');
  return (
    <div className="form-field">
      <label htmlFor={id}>{t('dues.cash.remitPeriod')}</label>
      <Select
        id={id}
        className="input-wide"
        value={typeof value === 'string' ? value : null}
        options={lines.toReversed().map(({ period }) => {
          const label = readPeriod(period)?.label;
          return { value: period, label: label === undefined ? period : labelOf(label) };
        })}
        onChange={(period: string) => form.change('period', period)}
      />
    </div>
  );
}

interface ProposalsProps extends QuarterProps {
  readonly inHandFen: number;
  /** Collected and not sent up, of all years. */
  readonly leftFen: number;
}

/** What is left of the quarter, and of all that was collected; each fills in the amount. */
function Proposals({ form, lines, inHandFen, leftFen }: ProposalsProps): ReactNode {
  const { t } = useTranslation();
  const line = lines.find(({ period }) => period === form.valueOf('period'));
  const left = isLarge(form) ? 0 : (line?.differenceFen ?? 0);
  const fill = (fen: number) => () => form.change('amountFen', showYuan(fen));
  return (
    <>
      {line !== undefined && !isLarge(form) && (
        <p className="form-note">
          {t('dues.cash.remitHave', {
            collected: showYuan(line.collectedFen),
            remitted: showYuan(line.remittedFen),
            inHand: showYuan(inHandFen),
          })}
        </p>
      )}
      {/* Leaving the amount may move what stands below it from under the mouse. */}
      <p className="actions cash-fill" onMouseDown={(event) => event.preventDefault()}>
        {left > 0 && (
          <Button size="small" onClick={fill(left)}>
            {t('dues.cash.remitQuarter', { amount: showYuan(left) })}
          </Button>
        )}
        {leftFen > 0 && leftFen !== left && (
          <Button size="small" onClick={fill(leftFen)}>
            {t('dues.cash.remitAll', { amount: showYuan(leftFen) })}
          </Button>
        )}
      </p>
    </>
  );
}
