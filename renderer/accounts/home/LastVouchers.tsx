import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useVouchers } from '../booksData.ts';
import { useVoucherName } from '../entries/voucherName.ts';
import { voucherPath, vouchersPath } from '../paths.ts';

const shown = 8;

/** The vouchers of the latest days. */
export function LastVouchers(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useVoucherName();
  const { data } = useVouchers({ limit: shown });
  if (data === undefined || data.vouchers.length === 0) return null;
  return (
    <section>
      <h2>{t('accountsBooks.home.lastVouchers')}</h2>
      <ScrollBox label={t('accountsBooks.home.lastVouchers')}>
        <table className="data-table books-table">
          <caption className="sr-only">{t('accountsBooks.home.lastVouchers')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('accountsBooks.day')}</th>
              <th scope="col">{t('accountsBooks.voucher')}</th>
              <th scope="col">{t('accountsBooks.summary')}</th>
              <th scope="col" className="figures">
                {t('accountsBooks.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.vouchers.map((voucher) => (
              <tr key={voucher.id}>
                <td className="day">{voucher.day}</td>
                <th scope="row">
                  <Link to={voucherPath(voucher.id)}>{nameOf(voucher)}</Link>
                </th>
                <td>{voucher.summary}</td>
                <td className="figures">{showYuan(voucher.amountFen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>
        <Link to={vouchersPath}>{t('accountsBooks.toVouchers')}</Link>
      </p>
    </section>
  );
}
