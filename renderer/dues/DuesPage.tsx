import { DownloadOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { duesReceipts } from '../../shared/registers/duesReceipts.ts';
import { answer, api } from '../api/client.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { Opening } from '../app/frame/Opening.tsx';
import { Page } from '../app/frame/Page.tsx';
import { useMay } from '../app/session.ts';
import { PrintHead } from '../duties/PrintHead.tsx';
import { importPath, listPath, newPath } from '../registers/paths.ts';
import { ExportDialog } from '../ui/jobs/ExportDialog.tsx';
import { useDuesYear } from './duesData.ts';
import { DuesScopeBar } from './DuesScopeBar.tsx';
import { DuesSums } from './DuesSums.tsx';
import { payersPath } from './payers/payersPath.ts';
import { useDuesScope } from './useDuesScope.ts';
import { Workplace } from './Workplace.tsx';
import '../registers/registers.css';
import '../duties/duties.css';
import './dues.css';

/** Dues (domain.md 5): the yearly grid of a branch, drawn from receipts, and the collecting. */
export function DuesPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const { scope, choose, pending, error: unknown } = useDuesScope();
  const { data, error } = useDuesYear(scope);
  const [exporting, setExporting] = useState(false);
  const places = [
    { key: payersPath(scope), label: t('dues.toPayers') },
    { key: '/rules?tab=duesRates', label: t('dues.toRates') },
    { key: listPath('duesReliefs'), label: t('dues.toReliefs') },
    ...(keeps ? [{ key: importPath('duesYears'), label: t('dues.toYears') }] : []),
  ];
  return (
    <Page
      title={t('dues.title')}
      actions={
        <>
          {keeps && (
            <Button
              icon={<PlusOutlined aria-hidden />}
              onClick={() =>
                void go(
                  newPath(duesReceipts.key, scope.branch === null ? {} : { branch: scope.branch }),
                )
              }
            >
              {t('dues.one')}
            </Button>
          )}
          <Button onClick={() => void go(listPath(duesReceipts.key))}>{t('dues.receipts')}</Button>
          <Button icon={<DownloadOutlined aria-hidden />} onClick={() => setExporting(true)}>
            {t('dues.export')}
          </Button>
          <Dropdown
            trigger={['click']}
            menu={{ items: places, onClick: ({ key }) => void go(key) }}
          >
            <Button>{t('dues.more')}</Button>
          </Dropdown>
        </>
      }
    >
      <DuesScopeBar scope={scope} onChange={choose}>
        {data && <DuesSums data={data} />}
      </DuesScopeBar>
      <PrintHead year={scope.year} branch={scope.branch} />
      <Refused error={unknown ?? error} />
      {!pending && scope.branch === null && <p className="quiet">{t('dues.noBranch')}</p>}
      {data !== undefined && scope.branch !== null && (
        <Workplace key={scope.branch} data={data} branch={scope.branch} keeps={keeps} />
      )}
      {data === undefined && (unknown ?? error) === null && (pending || scope.branch !== null) && (
        <Opening />
      )}
      {exporting && (
        <ExportDialog
          title={t('dues.exportTitle', { year: scope.year })}
          what={t('dues.exportWhat', { year: scope.year })}
          start={(choice) =>
            answer(
              api.reports[':report'].$post({
                param: { report: 'dues-ledger' },
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
    </Page>
  );
}
