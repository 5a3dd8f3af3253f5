import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ResourcesAnswer } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { resources } from '../../../shared/registers/resources.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { PrintHead } from '../../duties/PrintHead.tsx';
import { importPath, listPath, newPath } from '../../registers/paths.ts';
import { useResources } from '../economyData.ts';
import { EstateReport } from '../parts/EstateReport.tsx';
import { Sums } from '../parts/Sums.tsx';
import { useFits } from '../parts/useFits.ts';
import { ViewBar } from '../parts/ViewBar.tsx';
import { areaText } from './areaText.ts';
import { KindsTable } from './KindsTable.tsx';
import { ResourcesTable } from './ResourcesTable.tsx';
import '../economy.css';

/** Land and water of the collective: how much, how used, under which contract (domain.md 6.10). */
export function ResourcesPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const { data, error } = useResources();
  return (
    <Page
      title={t('economy.resources.title')}
      actions={
        <>
          {keeps && (
            <>
              <Button
                type="primary"
                icon={<PlusOutlined aria-hidden />}
                onClick={() => void go(newPath(resources.key))}
              >
                {t('economy.resources.add')}
              </Button>
              <Button
                icon={<UploadOutlined aria-hidden />}
                onClick={() => void go(importPath(resources.key))}
              >
                {t('economy.import')}
              </Button>
            </>
          )}
          <Button onClick={() => void go(listPath(resources.key))}>{t('economy.list')}</Button>
        </>
      }
    >
      <PrintHead year={null} branch={null} />
      <Refused error={error} />
      {data ? <Told answer={data} /> : error === null && <Opening />}
    </Page>
  );
}

const views = ['all', 'idle', 'noContract', 'foundLater', 'warned'] as const;
type View = (typeof views)[number];
type Row = ResourcesAnswer['rows'][number];

const usedByOthers: readonly unknown[] = ['contracted', 'let', 'invested'];
const shows: Readonly<Record<View, (row: Row) => boolean>> = {
  all: () => true,
  idle: ({ record }) => record['use'] === 'idle',
  noContract: ({ record, contract }) => contract === null && usedByOthers.includes(record['use']),
  foundLater: ({ record }) => record['foundLater'] === true,
  warned: ({ findings }) => findings.length > 0,
};

function Told({ answer }: { readonly answer: ResourcesAnswer }): ReactNode {
  const { t } = useTranslation();
  const { fit, wake } = useFits();
  const [view, setView] = useState<View>('all');
  const [typed, setTyped] = useState('');
  const { rows, totals, byKind, byUse } = answer;
  if (rows.length === 0) return <p className="quiet">{t('economy.resources.none')}</p>;
  const text = (record: Row['record'], key: string): string | null => {
    const value = record[key];
    return typeof value === 'string' ? value : null;
  };
  const shown = rows
    .filter(shows[view])
    .filter(({ name, record }) => fit(typed, [name, text(record, 'code'), text(record, 'place')]));
  return (
    <>
      <Sums
        label={t('economy.resources.sums')}
        sums={[
          {
            name: t('economy.resources.area'),
            value: areaText(t, totals.area),
            note: t('economy.resources.countOf', { count: totals.count }),
          },
          {
            name: t('economy.resources.idle'),
            value: areaText(t, totals.idle.area),
            note: t('economy.resources.countOf', { count: totals.idle.count }),
            tone: totals.idle.count > 0 ? 'bad' : 'good',
          },
          {
            name: t('economy.resources.foundLater'),
            value: areaText(t, totals.foundLater.area),
            note: t('economy.resources.countOf', { count: totals.foundLater.count }),
          },
          { name: t('economy.resources.yearly'), value: showYuan(totals.yearlyFen) },
        ]}
      />
      <KindsTable byKind={byKind} byUse={byUse} />
      <ViewBar
        label={t('economy.view')}
        views={views.map((value) => ({ value, name: t(`economy.resources.views.${value}`) }))}
        view={view}
        onView={setView}
        typed={typed}
        onTyped={setTyped}
        onFind={wake}
        placeholder={t('economy.resources.find')}
      >
        <EstateReport report="resources" name={t('economy.resources.report')} />
      </ViewBar>
      {shown.length === 0 ? (
        <p className="quiet">{t('economy.noneShown')}</p>
      ) : (
        <ResourcesTable rows={shown} />
      )}
    </>
  );
}
