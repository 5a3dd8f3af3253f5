import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebtRow, DebtsAnswer } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { type DebtSide, useDebts } from '../economyData.ts';
import { AgeBands } from '../parts/AgeBands.tsx';
import { EstateReport } from '../parts/EstateReport.tsx';
import { Sums } from '../parts/Sums.tsx';
import { useFits } from '../parts/useFits.ts';
import { ViewBar } from '../parts/ViewBar.tsx';
import { DebtsTable } from './DebtsTable.tsx';

/** The debts or the claims: their sums, by age, and one by one. */
export function DebtsTab({ side }: { readonly side: DebtSide }): ReactNode {
  const { data, error } = useDebts(side);
  if (error !== null) return <Refused error={error} />;
  return data === undefined ? <Opening /> : <Told side={side} answer={data} />;
}

const views = ['open', 'overdue', 'settled', 'all'] as const;
type View = (typeof views)[number];

const isOpen = ({ balanceFen, interestOwedFen }: DebtRow): boolean =>
  balanceFen > 0 || interestOwedFen > 0;

const shows: Readonly<Record<View, (row: DebtRow) => boolean>> = {
  open: isOpen,
  overdue: ({ overdue }) => overdue,
  settled: (row) => !isOpen(row),
  all: () => true,
};

interface Props {
  readonly side: DebtSide;
  readonly answer: DebtsAnswer;
}

function Told({ side, answer: { rows, totals, ageing } }: Props): ReactNode {
  const { t } = useTranslation();
  const { fit, wake } = useFits();
  const [view, setView] = useState<View>('open');
  const [typed, setTyped] = useState('');
  if (rows.length === 0) return <p className="quiet">{t(`economy.debts.none.${side}`)}</p>;
  const shown = rows
    .filter(shows[view])
    .filter(({ party, cause }) => fit(typed, [party.name, cause]));
  return (
    <>
      <Sums
        label={t(`economy.debts.tabs.${side}`)}
        sums={[
          { name: t('economy.debts.count'), value: rows.filter(isOpen).length },
          { name: t('economy.debts.principal'), value: showYuan(totals.principalFen) },
          { name: t(`economy.debts.repaid.${side}`), value: showYuan(totals.repaidFen) },
          { name: t(`economy.debts.balance.${side}`), value: showYuan(totals.balanceFen) },
          ...(side === 'debts'
            ? [{ name: t('economy.debts.interestOwed'), value: showYuan(totals.interestOwedFen) }]
            : []),
          {
            name: t('economy.debts.overdue'),
            value: showYuan(totals.overdueFen),
            tone: totals.overdueFen > 0 ? ('bad' as const) : ('good' as const),
          },
        ]}
      />
      <AgeBands label={t('economy.debts.ageing')} ageing={ageing} />
      <ViewBar
        label={t('economy.view')}
        views={views.map((value) => ({ value, name: t(`economy.debts.views.${value}`) }))}
        view={view}
        onView={setView}
        typed={typed}
        onTyped={setTyped}
        onFind={wake}
        placeholder={t('economy.debts.find')}
      >
        <EstateReport report="debts" name={t('economy.debts.report')} />
      </ViewBar>
      {shown.length === 0 ? (
        <p className="quiet">{t('economy.noneShown')}</p>
      ) : (
        <DebtsTable side={side} rows={shown} />
      )}
    </>
  );
}
