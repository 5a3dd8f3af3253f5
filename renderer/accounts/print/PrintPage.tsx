import { ArrowLeftOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { type VoucherAnswer, fetchVoucher } from '../booksData.ts';
import { slipsOf } from './slips.ts';
import { VoucherSlip } from './VoucherSlip.tsx';
import './slip.css';

const atOnce = 20;

async function fetchAll(ids: readonly string[]): Promise<readonly VoucherAnswer[]> {
  const found: VoucherAnswer[] = [];
  for (let at = 0; at < ids.length; at += atOnce)
    found.push(...(await Promise.all(ids.slice(at, at + atOnce).map(fetchVoucher))));
  return found;
}

/** Vouchers as they come out of the printer: two to a sheet of A4, with a line to cut along. */
export function PrintPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const [address] = useSearchParams();
  const asked = address.get('ids') ?? '';
  const ids = useMemo(() => [...new Set(asked.split(',').filter((id) => id !== ''))], [asked]);
  const { data, error } = useQuery({
    queryKey: ['accounts', 'print', ids],
    queryFn: () => fetchAll(ids),
    enabled: ids.length > 0,
  });
  const slips = useMemo(() => slipsOf(data ?? []), [data]);
  const sheets = Array.from({ length: Math.ceil(slips.length / 2) }, (_, at) =>
    slips.slice(at * 2, at * 2 + 2),
  );
  return (
    <Page
      title={t('accountsBooks.print.title')}
      hint={t('accountsBooks.print.hint')}
      actions={
        <>
          <Button icon={<ArrowLeftOutlined aria-hidden />} onClick={() => void go(-1)}>
            {t('common.back')}
          </Button>
          <Button
            type="primary"
            icon={<PrinterOutlined aria-hidden />}
            disabled={slips.length === 0}
            onClick={() => window.print()}
          >
            {t('common.print')}
          </Button>
        </>
      }
    >
      <Refused error={error} />
      {ids.length > 0 && data === undefined && error === null && <Opening />}
      {sheets.length > 0 && (
        <>
          <p className="slip-count">
            {t('accountsBooks.print.count', { count: data?.length ?? 0, pages: sheets.length })}
          </p>
          <div
            className="voucher-sheets"
            role="region"
            aria-label={t('accountsBooks.print.title')}
            tabIndex={0}
          >
            {sheets.map((sheet, at) => (
              <section
                key={sheet[0]?.key}
                className="voucher-sheet"
                aria-label={t('accountsBooks.print.sheet', { page: at + 1 })}
              >
                {sheet.map((slip) => (
                  <VoucherSlip key={slip.key} slip={slip} />
                ))}
              </section>
            ))}
          </div>
        </>
      )}
    </Page>
  );
}
