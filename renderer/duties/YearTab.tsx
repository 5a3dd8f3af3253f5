import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { Opening } from '../app/frame/Opening.tsx';
import { ExportDialog } from '../ui/jobs/ExportDialog.tsx';
import { useDutyYear } from './dutyData.ts';
import { PrintHead } from './PrintHead.tsx';
import { ScopeBar } from './ScopeBar.tsx';
import { useScope } from './useScope.ts';
import { YearGrid } from './YearGrid.tsx';

/** So many organisations at first, and so many more with each pressing. */
const step = 20;

/** The year at a glance: a table for each organisation, kinds of meeting by months. */
export function YearTab(): ReactNode {
  const { t } = useTranslation();
  const [scope, choose] = useScope();
  const [shown, setShown] = useState(step);
  const [exporting, setExporting] = useState(false);
  const { data, error } = useDutyYear(scope);
  const more = (data?.branches.length ?? 0) - shown;
  return (
    <>
      <ScopeBar scope={scope} onChange={choose}>
        <Button icon={<DownloadOutlined aria-hidden />} onClick={() => setExporting(true)}>
          {t('duties.export')}
        </Button>
      </ScopeBar>
      <PrintHead {...scope} />
      <Refused error={error} />
      {data ? (
        <>
          {data.branches.length === 0 && <p className="quiet">{t('duties.grid.none')}</p>}
          {data.branches.length > 0 && <Legend />}
          {data.branches.slice(0, shown).map((branch) => (
            <YearGrid key={branch.id} branch={branch} year={data.year} />
          ))}
          {more > 0 && (
            <p className="actions no-print">
              <Button onClick={() => setShown(shown + step)}>
                {t('duties.more', { count: Math.min(more, step) })}
              </Button>
            </p>
          )}
        </>
      ) : (
        error === null && <Opening />
      )}
      {exporting && (
        <ExportDialog
          title={t('duties.exportTitle', { year: scope.year })}
          what={t('duties.exportWhat', { year: scope.year })}
          start={(choice) =>
            answer(
              api.reports[':report'].$post({
                param: { report: 'meeting-duties' },
                json: {
                  period: String(scope.year),
                  ...choice,
                  ...(scope.branch !== null && { branch: scope.branch }),
                },
              }),
            )
          }
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
}

function Legend(): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="year-legend">
      <span className="cell-met">{t('duties.grid.legendMet')}</span>
      <span className="cell-due">{t('duties.grid.legendDue')}</span>
      <span className="cell-overdue">{t('duties.grid.legendOverdue')}</span>
      <span className="no-print">{t('duties.grid.hint')}</span>
    </p>
  );
}
