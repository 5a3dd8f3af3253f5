import { ArrowLeftOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { usePrinted } from './printData.ts';
import { printedIds, sheetsOf } from './printPath.ts';
import { ReceiptSlip } from './ReceiptSlip.tsx';
import './print.css';

/** Receipts as they come out of the printer: two to a sheet of A4, with a line to cut along. */
export function PrintPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const [address] = useSearchParams();
  const asked = address.get('ids');
  const ids = useMemo(() => printedIds(asked), [asked]);
  const { data, error } = usePrinted(ids);
  const receipts = data ?? [];
  const sheets = sheetsOf(receipts);
  return (
    <Page
      title={t('dues.print.title')}
      hint={t('dues.print.hint')}
      actions={
        <>
          <Button icon={<ArrowLeftOutlined aria-hidden />} onClick={() => void go(-1)}>
            {t('dues.print.back')}
          </Button>
          <Button
            type="primary"
            icon={<PrinterOutlined aria-hidden />}
            disabled={receipts.length === 0}
            onClick={() => window.print()}
          >
            {t('dues.print.print')}
          </Button>
        </>
      }
    >
      <Refused error={error} />
      {ids.length === 0 && <p className="quiet">{t('dues.print.none')}</p>}
      {ids.length > 0 && data === undefined && error === null && <Opening />}
      {sheets.length > 0 && (
        <>
          <p className="slip-count">
            {t('dues.print.count', { count: receipts.length, pages: sheets.length })}
          </p>
          <div
            className="slip-sheets"
            role="region"
            aria-label={t('dues.print.title')}
            tabIndex={0}
          >
            {sheets.map((sheet, at) => (
              <section
                key={sheet[0]?.id}
                className="slip-sheet"
                aria-label={t('dues.print.sheet', { page: at + 1 })}
              >
                {sheet.map((receipt) => (
                  <ReceiptSlip key={receipt.id} receipt={receipt} />
                ))}
              </section>
            ))}
          </div>
        </>
      )}
    </Page>
  );
}
