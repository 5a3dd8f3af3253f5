import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Period, type PeriodKind, partsOf } from '../../reports/period.ts';
import { beside, ofKind, periodKinds } from './bookPeriod.ts';

interface Props {
  readonly value: Period;
  readonly onChange: (period: Period) => void;
  /** The kinds that there are to choose; the three of them unless said. */
  readonly kinds?: readonly PeriodKind[];
  /** What stands beside it: further choices, buttons. */
  readonly children?: ReactNode;
}

/** So many years back the list of years goes; the buttons go on from there. */
const yearsBack = 12;

/** Of which month, quarter or year a page is; the buttons go to the one before and the one after. */
export function PeriodBar({ value, onChange, kinds = periodKinds, children }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const thisYear = new Date().getFullYear();
  const years = [
    ...new Set([value.year, ...Array.from({ length: yearsBack + 1 }, (_, at) => thisYear - at)]),
  ].toSorted((a, b) => b - a);
  return (
    <div className="scope-bar book-period no-print">
      <span className="scope-part">
        {kinds.length > 1 && (
          <>
            <label htmlFor={`${id}-kind`}>{t('accountsStatements.period.by')}</label>
            <select
              id={`${id}-kind`}
              value={value.kind}
              onChange={({ target }) => {
                const kind = kinds.find((one) => one === target.value) ?? value.kind;
                onChange(ofKind(value, kind));
              }}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`accountsStatements.period.kinds.${kind}`)}
                </option>
              ))}
            </select>
          </>
        )}
        <Button
          icon={<LeftOutlined aria-hidden />}
          aria-label={t(`accountsStatements.period.before.${value.kind}`)}
          title={t(`accountsStatements.period.before.${value.kind}`)}
          onClick={() => onChange(beside(value, -1))}
        />
        <select
          aria-label={t('reports.year')}
          value={value.year}
          onChange={({ target }) => onChange({ ...value, year: Number(target.value) })}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {t('duties.yearOf', { year })}
            </option>
          ))}
        </select>
        {value.kind !== 'year' && <PartOfYear value={value} onChange={onChange} />}
        <Button
          icon={<RightOutlined aria-hidden />}
          aria-label={t(`accountsStatements.period.after.${value.kind}`)}
          title={t(`accountsStatements.period.after.${value.kind}`)}
          onClick={() => onChange(beside(value, 1))}
        />
      </span>
      {children}
    </div>
  );
}

function PartOfYear({ value, onChange }: Pick<Props, 'value' | 'onChange'>): ReactNode {
  const { t } = useTranslation();
  const isQuarter = value.kind === 'quarter';
  return (
    <select
      aria-label={t(isQuarter ? 'reports.quarter' : 'reports.month')}
      value={value.part}
      onChange={({ target }) => onChange({ ...value, part: Number(target.value) })}
    >
      {Array.from({ length: partsOf[value.kind] }, (_, at) => at + 1).map((number) => (
        <option key={number} value={number}>
          {t(isQuarter ? 'reports.quarterOf' : 'reports.monthOf', { number })}
        </option>
      ))}
    </select>
  );
}
