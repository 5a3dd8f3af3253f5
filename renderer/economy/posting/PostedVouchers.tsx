import { CheckCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Posting } from '../../../electron/core/economy/answers.ts';
import { useVoucherName } from '../../accounts/entries/voucherName.ts';
import { printPath, voucherPath } from '../../accounts/paths.ts';

interface Props {
  readonly posting: Posting;
  /** What was done, in a sentence. */
  readonly said: string;
}

/** What was written, with the way to each voucher and to its print. */
export function PostedVouchers({ posting: { posted }, said }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = useVoucherName();
  return (
    <div className="posted" role="status">
      <p className="posted-said">
        <CheckCircleFilled aria-hidden /> {said}
      </p>
      {posted.length > 0 && (
        <ul className="posted-vouchers">
          {posted.map((voucher) => (
            <li key={voucher.id}>
              {t('economy.voucher.posted', { name: nameOf(voucher), day: voucher.day })}{' '}
              <Link to={voucherPath(voucher.id)}>{t('economy.voucher.look')}</Link>
            </li>
          ))}
        </ul>
      )}
      {posted.length > 0 && (
        <p>
          <Link to={printPath(posted.map(({ id }) => id))}>{t('economy.voucher.print')}</Link>
        </p>
      )}
    </div>
  );
}
