import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { disclosures } from '../../../shared/registers/disclosures.ts';
import { PeriodBar } from '../../accounts/figures/PeriodBar.tsx';
import { beside, readBookPeriod } from '../../accounts/figures/bookPeriod.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { PrintHead } from '../../duties/PrintHead.tsx';
import { listPath, newPath } from '../../registers/paths.ts';
import { periodAt, periodText } from '../../reports/period.ts';
import { today } from '../../ui/today.ts';
import { useDisclosures } from '../economyData.ts';
import { EstateReport } from '../parts/EstateReport.tsx';
import { DutyTable } from './DutyTable.tsx';
import { Inquiries } from './Inquiries.tsx';
import { PostedTable } from './PostedTable.tsx';
import '../economy.css';

/** What is to be posted in the village, what was, and what the villagers ask (domain.md 6.11). */
export function DisclosurePage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const [address, setAddress] = useSearchParams();
  const { data, error } = useDisclosures();
  // What is posted is of the quarter that has ended.
  const period =
    readBookPeriod(address.get('period')) ?? beside(periodAt('quarter', new Date()), -1);
  return (
    <Page
      title={t('economy.disclosure.title')}
      hint={t('economy.disclosure.hint')}
      actions={
        <>
          {keeps && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => void go(newPath(disclosures.key, { fromOn: today() }))}
            >
              {t('economy.disclosure.add')}
            </Button>
          )}
          <Button onClick={() => void go(listPath(disclosures.key))}>{t('economy.list')}</Button>
        </>
      }
    >
      <PrintHead year={null} branch={null} />
      <section className="disclosure-sheet no-print">
        <h2>{t('economy.disclosure.sheet')}</h2>
        <p className="hint">{t('economy.disclosure.sheetHint')}</p>
        <PeriodBar
          value={period}
          onChange={(chosen) =>
            setAddress(
              (before) => {
                before.set('period', periodText(chosen));
                return before;
              },
              { replace: true },
            )
          }
        >
          <span className="scope-actions">
            <EstateReport
              report="disclosure"
              name={t('economy.disclosure.report')}
              period={periodText(period)}
              printing={false}
            />
          </span>
        </PeriodBar>
      </section>
      <Refused error={error} />
      {data === undefined ? (
        error === null && <Opening />
      ) : (
        <>
          <Inquiries inquiries={data.inquiries} keeps={keeps} />
          <DutyTable duties={data.duties} keeps={keeps} />
          <PostedTable rows={data.rows} keeps={keeps} />
        </>
      )}
    </Page>
  );
}
