import { useTranslation } from 'react-i18next';
import { Choices } from '../app/forms/Choices.tsx';
import { Labelled } from '../app/forms/Labelled.tsx';
import { partsOf, periodAt, type Period, type PeriodKind } from './period.ts';

const kinds: readonly PeriodKind[] = ['year', 'quarter', 'month'];
/** How many years back a report is asked for. */
const yearsBack = 12;

interface PeriodChoiceProps {
  readonly value: Period;
  readonly onChange: (period: Period) => void;
}

/** A year, or a quarter or month of it. */
export function PeriodChoice({ value, onChange }: PeriodChoiceProps) {
  const { t } = useTranslation();
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: yearsBack }, (_, back) => thisYear - back);
  return (
    <>
      <Choices
        inline
        label={t('reports.period')}
        choices={kinds.map((kind) => ({ value: kind, label: t(`reports.periodKind.${kind}`) }))}
        value={value.kind}
        onChange={(kind) => {
          onChange({ ...periodAt(kind, new Date()), year: value.year });
        }}
      />
      <div className="side-by-side">
        <Labelled label={t('reports.year')}>
          {(control) => (
            <select
              {...control}
              value={value.year}
              onChange={({ target }) => {
                onChange({ ...value, year: Number(target.value) });
              }}
            >
              {years.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </select>
          )}
        </Labelled>
        {value.kind !== 'year' && <PartChoice value={value} onChange={onChange} />}
      </div>
    </>
  );
}

function PartChoice({ value, onChange }: PeriodChoiceProps) {
  const { t } = useTranslation();
  const isQuarter = value.kind === 'quarter';
  const parts = Array.from({ length: partsOf[value.kind] }, (_, index) => index + 1);
  return (
    <Labelled label={t(isQuarter ? 'reports.quarter' : 'reports.month')}>
      {(control) => (
        <select
          {...control}
          value={value.part}
          onChange={({ target }) => {
            onChange({ ...value, part: Number(target.value) });
          }}
        >
          {parts.map((number) => (
            <option key={number} value={number}>
              {t(isQuarter ? 'reports.quarterOf' : 'reports.monthOf', { number })}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
