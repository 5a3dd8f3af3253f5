import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { answer, api } from '../api/client.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { Opening } from '../app/frame/Opening.tsx';
import { Page } from '../app/frame/Page.tsx';
import { ExportDialog } from '../ui/jobs/ExportDialog.tsx';
import type { Scope } from './cells.ts';
import { ScopeChoice } from './ScopeChoice.tsx';
import { StatisticsTables } from './StatisticsTables.tsx';
import { useStatistics } from './useStatistics.ts';
import '../registers/registers.css';
import './statistics.css';

/** The statistics of the members (domain.md 1.4): of a year, of all or of one branch. */
export function StatisticsPage(): ReactNode {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const year = Number(address.get('year')) || new Date().getFullYear();
  const branch = address.get('branch');
  const scope = useMemo<Scope>(() => ({ year, branch }), [year, branch]);
  const [exporting, setExporting] = useState(false);
  const { data, error } = useStatistics(scope);
  const choose = ({ year: newYear, branch: newBranch }: Scope): void => {
    setAddress(
      new URLSearchParams({
        year: String(newYear),
        ...(newBranch !== null && { branch: newBranch }),
      }),
      {
        replace: true,
      },
    );
  };
  return (
    <Page
      title={t('statistics.title')}
      hint={t('statistics.hint')}
      actions={
        <Button
          type="primary"
          icon={<DownloadOutlined aria-hidden />}
          onClick={() => setExporting(true)}
        >
          {t('statistics.export.button')}
        </Button>
      }
    >
      <ScopeChoice scope={scope} onChange={choose} />
      <Refused error={error} />
      {data ? <StatisticsTables statistics={data} scope={scope} /> : error === null && <Opening />}
      {exporting && (
        <ExportDialog
          title={t('statistics.export.title', { year })}
          what={t('statistics.export.what', { year })}
          start={(choice) =>
            answer(
              api.reports[':report'].$post({
                param: { report: 'member-statistics' },
                json: { period: String(year), ...choice, ...(branch !== null && { branch }) },
              }),
            )
          }
          onClose={() => setExporting(false)}
        />
      )}
    </Page>
  );
}
