import { type ReactNode, useMemo } from 'react';
import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FiguresAnswer } from '../figures/answers.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useLabel } from '../../i18n.ts';
import { BookHead } from '../figures/BookHead.tsx';
import { ofKind } from '../figures/bookPeriod.ts';
import { PeriodBar } from '../figures/PeriodBar.tsx';
import { useMonthName } from '../figures/useMonthName.ts';
import { usePeriodName } from '../figures/usePeriodName.ts';
import { BookChart } from './charts/BookChart.tsx';
import { IncomeWays } from './IncomeWays.tsx';
import type { TabScope } from './scope.ts';
import { SourceShares } from './SourceShares.tsx';
import { useVillageFigures } from './statementsData.ts';
import { VillageMarks } from './VillageMarks.tsx';
import { YearsTable } from './YearsTable.tsx';

/** The figures of the village (domain.md 6.10, 6.12): tier, sources, debts, year against year. */
export function VillageTab({ period, onPeriod }: TabScope): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const year = ofKind(period, 'year');
  const { data, error } = useVillageFigures(period.year);
  return (
    <>
      <PeriodBar value={year} onChange={onPeriod} kinds={['year']}>
        <span className="scope-actions">
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {t('common.print')}
          </Button>
        </span>
      </PeriodBar>
      <BookHead title={t('accountsStatements.tabs.village')} period={nameOf(year)} />
      <Refused error={error} />
      {data ? <Figures figures={data} /> : error === null && <Opening />}
    </>
  );
}

function Figures({ figures }: { readonly figures: FiguresAnswer }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const monthName = useMonthName();
  const { years, months, sources, ways } = figures;
  const now = years.at(-1);
  const perYear = useMemo(
    () => ({
      labels: years.map(({ year }) => String(year)),
      series: [
        {
          name: t('accountsStatements.village.rows.operatingIncomeFen'),
          kind: 'operating' as const,
          fens: years.map(({ operatingIncomeFen }) => operatingIncomeFen),
        },
        {
          name: t('accountsStatements.village.rows.incomeFen'),
          kind: 'income' as const,
          fens: years.map(({ incomeFen }) => incomeFen),
        },
        {
          name: t('accountsStatements.village.rows.expenseFen'),
          kind: 'expense' as const,
          fens: years.map(({ expenseFen }) => expenseFen),
        },
      ],
    }),
    [years, t],
  );
  const perMonth = useMemo(
    () => ({
      labels: months.map(({ month }) => monthName(month)),
      series: [
        {
          name: t('accountsStatements.village.rows.incomeFen'),
          kind: 'income' as const,
          fens: months.map(({ incomeFen }) => incomeFen),
        },
        {
          name: t('accountsStatements.village.rows.expenseFen'),
          kind: 'expense' as const,
          fens: months.map(({ expenseFen }) => expenseFen),
        },
      ],
    }),
    [months, monthName, t],
  );
  const perSource = useMemo(
    () => ({
      labels: sources.map((source) => labelOf(source.name)),
      series: [
        {
          name: t('accountsStatements.village.rows.operatingIncomeFen'),
          kind: 'operating' as const,
          fens: sources.map(({ amountFen }) => amountFen),
        },
      ],
    }),
    [sources, labelOf, t],
  );
  if (now === undefined) return <p className="quiet">{t('accountsStatements.village.none')}</p>;
  return (
    <>
      <VillageMarks figures={figures} now={now} />
      <section className="book-part">
        <h2>{t('accountsStatements.village.byYear')}</h2>
        <YearsTable years={years} tiers={figures.tiers} />
      </section>
      <div className="village-charts">
        <section className="book-part">
          <h2>{t('accountsStatements.village.yearChart')}</h2>
          <BookChart data={perYear} title={t('accountsStatements.village.yearChart')} />
        </section>
        <section className="book-part">
          <h2>{t('accountsStatements.village.monthChart', { year: figures.year })}</h2>
          <BookChart
            data={perMonth}
            title={t('accountsStatements.village.monthChart', { year: figures.year })}
          />
        </section>
      </div>
      {sources.length > 0 && (
        <section className="book-part">
          <h2>{t('accountsStatements.village.sources', { year: figures.year })}</h2>
          <div className="village-charts">
            <SourceShares figures={figures} />
            <BookChart
              lying
              data={perSource}
              title={t('accountsStatements.village.sources', { year: figures.year })}
            />
          </div>
        </section>
      )}
      {ways.length > 0 && (
        <IncomeWays
          income={{ ways, totalFen: ways.reduce((sum, { amountFen }) => sum + amountFen, 0) }}
        />
      )}
    </>
  );
}
