import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssetRow, AssetsAnswer } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useAssets } from '../economyData.ts';
import { EstateReport } from '../parts/EstateReport.tsx';
import { Sums } from '../parts/Sums.tsx';
import { useFits } from '../parts/useFits.ts';
import { ViewBar } from '../parts/ViewBar.tsx';
import { CardsTable } from './CardsTable.tsx';

/** The asset cards with what the books say of them. */
export function CardsTab(): ReactNode {
  const { data, error } = useAssets();
  if (error !== null) return <Refused error={error} />;
  return data === undefined ? <Opening /> : <Told answer={data} />;
}

const views = ['held', 'operating', 'public', 'let', 'idle', 'warned', 'disposed'] as const;
type View = (typeof views)[number];

const isHeld = ({ state }: AssetRow): boolean => state !== 'disposed';

const shows: Readonly<Record<View, (row: AssetRow) => boolean>> = {
  held: isHeld,
  operating: (row) => isHeld(row) && row.record['class'] === 'operating',
  public: (row) => isHeld(row) && row.record['class'] === 'public',
  let: (row) => isHeld(row) && row.record['use'] === 'let',
  idle: (row) => isHeld(row) && row.record['use'] === 'idle',
  warned: ({ findings }) => findings.length > 0,
  disposed: (row) => !isHeld(row),
};

function Told({ answer: { rows, totals } }: { readonly answer: AssetsAnswer }): ReactNode {
  const { t } = useTranslation();
  const { fit, wake } = useFits();
  const [view, setView] = useState<View>('held');
  const [typed, setTyped] = useState('');
  if (rows.length === 0) return <p className="quiet">{t('economy.assets.none')}</p>;
  const shown = rows.filter(shows[view]).filter(({ name, code }) => fit(typed, [name, code]));
  return (
    <>
      <Sums
        label={t('economy.assets.sums')}
        sums={[
          { name: t('economy.assets.count'), value: totals.count },
          { name: t('economy.assets.cost'), value: showYuan(totals.costFen) },
          { name: t('economy.assets.accumulated'), value: showYuan(totals.accumulatedFen) },
          { name: t('economy.assets.net'), value: showYuan(totals.netFen) },
          {
            name: t('economy.assets.idle'),
            value: totals.idle,
            tone: totals.idle > 0 ? 'bad' : undefined,
          },
        ]}
      />
      <ViewBar
        label={t('economy.view')}
        views={views.map((value) => ({ value, name: t(`economy.assets.views.${value}`) }))}
        view={view}
        onView={setView}
        typed={typed}
        onTyped={setTyped}
        onFind={wake}
        placeholder={t('economy.assets.find')}
      >
        <EstateReport report="assets" name={t('economy.assets.report')} />
      </ViewBar>
      {shown.length === 0 ? (
        <p className="quiet">{t('economy.noneShown')}</p>
      ) : (
        <CardsTable rows={shown} />
      )}
    </>
  );
}
