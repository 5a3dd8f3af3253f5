import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { storedMonths } from '../../../shared/fields/months.ts';
import { showMonths } from '../../../shared/fields/showMonths.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { useLanguage } from '../../i18n.ts';
import { useMemberDues } from './receiptData.ts';

interface Props {
  readonly record: AnyRecord;
  /** Takes all months that are owed, as they are stored. */
  readonly onChoose: (months: string | null) => void;
}

/** What the member of a new receipt owes, and the button that takes all of it. */
export function Owing({ record, onChoose }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { member, kind, receivedOn } = record;
  const regular = typeof member === 'string' && kind === 'regular';
  const year = Number((typeof receivedOn === 'string' ? receivedOn : '').slice(0, 4));
  const { data } = useMemberDues(regular ? member : null, year || new Date().getFullYear());
  if (!regular || data === undefined) return null;
  const { months, amountFen } = data.arrears;
  const stored = storedMonths(months);
  if (stored === null) return <p className="form-note">{t('dues.receipt.noOwed')}</p>;
  return (
    <div className="receipt-open">
      <p className="form-note">
        {t('dues.receipt.owed', {
          months: showMonths(stored, language),
          yuan: showYuan(amountFen),
        })}
      </p>
      <Button size="small" onClick={() => onChoose(stored)}>
        {t('dues.receipt.takeOwed', { count: months.length })}
      </Button>
    </div>
  );
}
