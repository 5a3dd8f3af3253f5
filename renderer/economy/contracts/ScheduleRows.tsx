import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../accounts/inputs/AmountInput.tsx';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { Headings } from '../parts/Headings.tsx';
import { type ReadDay, type TypedDue, wrongIn } from './scheduleDraft.ts';

interface Props {
  readonly rows: readonly TypedDue[];
  /** Whether what cannot be read is marked. */
  readonly tried: boolean;
  readonly readDay: ReadDay;
  readonly onChange: (rows: readonly TypedDue[]) => void;
}

const days = ['dueOn', 'fromOn', 'toOn'] as const;

/** The rows of a schedule to be typed; what is booked already stays as it is. */
export function ScheduleRows({ rows, tried, readDay, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const change = (key: string, part: Partial<TypedDue>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <div className="schedule-rows">
      <table className="data-table estate-table">
        <Headings
          acting
          headings={[
            ...days.map((key) => ({ key, name: t(`economy.contracts.scheduleColumns.${key}`) })),
            { key: 'amount', name: t('economy.columns.amountYuan'), figures: true },
          ]}
        />
        <tbody>
          {rows.map((row, at) => {
            const wrong = tried ? wrongIn(row, readDay) : [];
            const numbered = (name: string): string => t('economy.cellOf', { name, row: at + 1 });
            return (
              <tr key={row.key}>
                {days.map((key) => (
                  <td key={key}>
                    <TextInput
                      id={`${row.key}-${key}`}
                      label={numbered(t(`economy.contracts.scheduleColumns.${key}`))}
                      value={row[key]}
                      disabled={row.booked}
                      invalid={wrong.includes(key)}
                      onChange={(text) => change(row.key, { [key]: text })}
                      onBlur={() => {
                        const day = readDay(row[key]);
                        if (day !== null) change(row.key, { [key]: day });
                      }}
                    />
                  </td>
                ))}
                <td>
                  <AmountInput
                    id={`${row.key}-amount`}
                    bare
                    label={numbered(t('economy.columns.amount'))}
                    value={row.amount}
                    disabled={row.booked}
                    invalid={wrong.includes('amount')}
                    onChange={(amount) => change(row.key, { amount })}
                  />
                </td>
                <td>
                  {row.booked ? (
                    <span className="quiet">{t('economy.contracts.booked')}</span>
                  ) : (
                    <Button
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={t('economy.contracts.dropDue', { row: at + 1 })}
                      title={t('economy.contracts.dropDue', { row: at + 1 })}
                      onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
