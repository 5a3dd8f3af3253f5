import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useMay, useSession } from '../../app/session.ts';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { DayField } from '../../accounts/enter/DayField.tsx';
import { useDay } from '../../accounts/enter/useDay.ts';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { today } from '../../ui/today.ts';
import { useAssets } from '../economyData.ts';
import { EstateReport } from '../parts/EstateReport.tsx';
import { CountTable } from './CountTable.tsx';
import { useCounts } from './countData.ts';

const thisYear = (): number => Number(today().slice(0, 4));
const yearsBack = 5;

/** The yearly count: each asset is looked for and ticked off (domain.md 6.10). */
export function CountTab(): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const id = useId();
  const { operator } = useSession();
  const [year, setYear] = useState(thisYear);
  const day = useDay(today);
  const [counter, setCounter] = useState(operator.name);
  const { data: assets, error } = useAssets();
  const counts = useCounts(year);
  const wrong = error ?? counts.error;
  if (wrong !== null) return <Refused error={wrong} />;
  if (assets === undefined || counts.data === undefined) return <Opening />;
  const held = assets.rows.filter(({ state }) => state !== 'disposed');
  const found = held.filter((asset) => counts.data.has(asset.id)).length;
  return (
    <>
      <p className="hint">{t('economy.count.hint')}</p>
      <div className="scope-bar no-print">
        <span className="scope-part">
          <label htmlFor={`${id}-year`}>{t('economy.count.year')}</label>
          <select
            id={`${id}-year`}
            value={year}
            onChange={({ target }) => setYear(Number(target.value))}
          >
            {Array.from({ length: yearsBack + 1 }, (_, back) => thisYear() - back).map((one) => (
              <option key={one} value={one}>
                {t('duties.yearOf', { year: one })}
              </option>
            ))}
          </select>
        </span>
        <strong>{t('economy.count.done', { found, all: held.length })}</strong>
        <span className="scope-actions">
          <EstateReport report="assets" name={t('economy.assets.report')} />
        </span>
      </div>
      {keeps && year === thisYear() && (
        <div className="form-grid count-head no-print">
          <DayField label={t('economy.count.day')} day={day} />
          <Labelled label={t('economy.count.counter')}>
            {({ id: control }) => <TextInput id={control} value={counter} onChange={setCounter} />}
          </Labelled>
        </div>
      )}
      <CountTable
        assets={held}
        counts={counts.data}
        terms={
          keeps && year === thisYear() && day.day !== null
            ? { countedOn: day.day, counter: counter.trim() }
            : null
        }
      />
    </>
  );
}
