import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ContractRow, ContractsAnswer } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { contracts } from '../../../shared/registers/contracts.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { PrintHead } from '../../duties/PrintHead.tsx';
import { importPath, listPath, newPath } from '../../registers/paths.ts';
import { useContracts } from '../economyData.ts';
import { AgeBands } from '../parts/AgeBands.tsx';
import { EstateReport } from '../parts/EstateReport.tsx';
import { Sums } from '../parts/Sums.tsx';
import { useFits } from '../parts/useFits.ts';
import { ViewBar } from '../parts/ViewBar.tsx';
import { ContractsTable } from './ContractsTable.tsx';
import '../economy.css';

/** The contracts with what is due, late and to be looked after (domain.md 6.10). */
export function ContractsPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const { data, error } = useContracts();
  return (
    <Page
      title={t('economy.contracts.title')}
      hint={t('economy.contracts.hint')}
      actions={
        <>
          {keeps && (
            <>
              <Button
                type="primary"
                icon={<PlusOutlined aria-hidden />}
                onClick={() => void go(newPath(contracts.key))}
              >
                {t('economy.contracts.add')}
              </Button>
              <Button
                icon={<UploadOutlined aria-hidden />}
                onClick={() => void go(importPath(contracts.key))}
              >
                {t('economy.import')}
              </Button>
            </>
          )}
          <Button onClick={() => void go(listPath(contracts.key))}>{t('economy.list')}</Button>
        </>
      }
    >
      <PrintHead year={null} branch={null} />
      <Refused error={error} />
      {data ? <Told answer={data} /> : error === null && <Opening />}
    </Page>
  );
}

const views = ['open', 'alerts', 'arrears', 'out', 'over', 'all'] as const;
type View = (typeof views)[number];

const isOver = ({ state }: ContractRow): boolean => state === 'ended' || state === 'expired';

const shows: Readonly<Record<View, (row: ContractRow) => boolean>> = {
  open: (row) => !isOver(row) || row.arrearsFen > 0,
  alerts: ({ alerts }) => alerts.length > 0,
  arrears: ({ arrearsFen }) => arrearsFen > 0,
  out: ({ direction }) => direction === 'out',
  over: isOver,
  all: () => true,
};

function Told({ answer: { rows, totals, asOf } }: { readonly answer: ContractsAnswer }): ReactNode {
  const { t } = useTranslation();
  const { fit, wake } = useFits();
  const [view, setView] = useState<View>('open');
  const [typed, setTyped] = useState('');
  if (rows.length === 0) return <p className="quiet">{t('economy.contracts.none')}</p>;
  const shown = rows
    .filter(shows[view])
    .filter(({ name, number, counterparty }) => fit(typed, [name, number, counterparty.name]));
  return (
    <>
      <Sums
        label={t('economy.contracts.sums')}
        sums={[
          { name: t('economy.contracts.running'), value: totals.running },
          { name: t('economy.contracts.yearDue'), value: showYuan(totals.yearDueFen) },
          { name: t('economy.contracts.yearReceived'), value: showYuan(totals.yearReceivedFen) },
          {
            name: t('economy.contracts.arrears'),
            value: showYuan(totals.arrearsFen),
            tone: totals.arrearsFen > 0 ? 'bad' : 'good',
          },
          {
            name: t('economy.contracts.withAlerts'),
            value: totals.withAlerts,
            tone: totals.withAlerts > 0 ? 'bad' : 'good',
          },
        ]}
      />
      <AgeBands label={t('economy.contracts.ageing')} ageing={totals.ageing} />
      <ViewBar
        label={t('economy.view')}
        views={views.map((value) => ({ value, name: t(`economy.contracts.views.${value}`) }))}
        view={view}
        onView={setView}
        typed={typed}
        onTyped={setTyped}
        onFind={wake}
        placeholder={t('economy.contracts.find')}
      >
        <EstateReport report="contracts" name={t('economy.contracts.report')} />
      </ViewBar>
      {shown.length === 0 ? (
        <p className="quiet">{t('economy.noneShown')}</p>
      ) : (
        <ContractsTable rows={shown} asOf={asOf} />
      )}
    </>
  );
}
