import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Value } from '../../../shared/fields/field.ts';

interface DatedValue {
  readonly id: string | null;
  readonly value: Value;
  readonly on: string | null;
  readonly documentNo: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly voidedAt: string | null;
}

interface Props {
  readonly label: string;
  /** Oldest first; the first is what held from the beginning. */
  readonly values: readonly DatedValue[];
  readonly text: (value: Value) => string;
  /** Undefined where nothing may be taken back. */
  readonly onTakeBack: ((change: string) => void) | undefined;
}

/** What one dated field held, a line each; nothing where it only ever was empty or no. */
export function TimelineRows({ label, values, text, onTakeBack }: Props): ReactNode {
  const { t } = useTranslation();
  if (values.every(({ value }) => value === null || value === false)) return null;
  return (
    <tbody>
      {values.map(({ id, value, on, documentNo, decidedBy, reason, voidedAt }, at) => (
        <tr key={id ?? at} className={voidedAt === null ? undefined : 'timeline-void'}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={values.length}>
              {label}
            </th>
          )}
          <td>{on ?? t('register.timeline.noDay')}</td>
          <td>{text(value) || '—'}</td>
          <td>{[documentNo, decidedBy, reason].filter(Boolean).join(' · ')}</td>
          {onTakeBack && (
            <td>
              {voidedAt !== null && t('register.timeline.voided')}
              {voidedAt === null && at > 0 && id !== null && (
                <Button size="small" onClick={() => onTakeBack(id)}>
                  {t('register.timeline.takeBack')}
                </Button>
              )}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}
