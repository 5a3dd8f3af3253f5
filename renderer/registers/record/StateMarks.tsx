import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import type { ShownRecord } from '../data/records.ts';
import type { Show } from '../values/useShow.ts';

interface Props {
  readonly register: Register;
  readonly record: ShownRecord;
  readonly show: Show;
}

/** Whether a record is voided, current or past, in words at its head. */
export function StateMarks({ register, record, show }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { current } = register;
  const ended = current === null ? null : (record[current.field] ?? null);
  return (
    <p className="state-marks">
      {record.voidedAt !== null && (
        <Tag color="error">{t('register.void.mark', { on: record.voidedAt.slice(0, 10) })}</Tag>
      )}
      {current !== null && (
        <Tag color={ended === null ? 'success' : 'default'}>
          {ended === null
            ? labelOf(current.now)
            : `${labelOf(current.past)}${t('register.colon')}${show.value(current.field, ended)}`}
        </Tag>
      )}
    </p>
  );
}
