import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { PrintHead } from '../../duties/PrintHead.tsx';
import { ScopeBar } from '../../duties/ScopeBar.tsx';
import { useScope } from '../../duties/useScope.ts';
import { type Arrears, useArrears } from './arrearsData.ts';
import { ArrearsTable } from './ArrearsTable.tsx';
import { ExportArrears } from './ExportArrears.tsx';
import { Graded } from './Graded.tsx';
import { LevelCounts } from './LevelCounts.tsx';
import { byUrgency } from './levels.ts';
import '../../registers/registers.css';
import '../../duties/duties.css';
import './arrears.css';

/** Who owes dues, the most urgent first, with the follow-up (domain.md 5.1). */
export function ArrearsPage(): ReactNode {
  const { t } = useTranslation();
  const [scope, choose] = useScope();
  const [exporting, setExporting] = useState(false);
  const { data, error } = useArrears(scope.branch);
  return (
    <Page title={t('dues.arrears.title')} hint={t('dues.arrears.hint')}>
      <ScopeBar scope={scope} onChange={choose} ofYear={false}>
        <Button icon={<DownloadOutlined aria-hidden />} onClick={() => setExporting(true)}>
          {t('dues.arrears.export')}
        </Button>
      </ScopeBar>
      <PrintHead year={null} branch={scope.branch} />
      <Refused error={error} />
      {data ? <Told arrears={data} /> : error === null && <Opening />}
      {exporting && data && (
        <ExportArrears asOf={data.asOf} branch={scope.branch} onClose={() => setExporting(false)} />
      )}
    </Page>
  );
}

function Told({ arrears }: { readonly arrears: Arrears }): ReactNode {
  const { t } = useTranslation();
  const owing = byUrgency(arrears.rows.filter(({ level }) => level > 0));
  const here = owing.filter(({ gone }) => !gone);
  const gone = owing.filter((row) => row.gone);
  const sum = here.reduce((total, { amountFen }) => total + amountFen, 0);
  return (
    <>
      {here.length === 0 ? (
        <p className="quiet">{t('dues.arrears.none')}</p>
      ) : (
        <>
          <p>
            {t('dues.arrears.asOf', {
              on: arrears.asOf,
              people: here.length,
              amount: showYuan(sum),
            })}
          </p>
          <LevelCounts rows={here} />
          {here.some(({ level }) => level >= 5) && (
            <div className="arrears-rule">
              <p>{t('dues.arrears.rule')}</p>
              <p>{t('dues.arrears.ruleRelief')}</p>
            </div>
          )}
          <Graded rows={here} asOf={arrears.asOf} />
          <p className="hint">{t('dues.arrears.note')}</p>
        </>
      )}
      {gone.length > 0 && (
        <section className="arrears-gone">
          <h2>{t('dues.arrears.gone')}</h2>
          <p className="hint">{t('dues.arrears.goneHint')}</p>
          <ArrearsTable caption={t('dues.arrears.goneCaption')} rows={gone} asOf={arrears.asOf} />
        </section>
      )}
    </>
  );
}
