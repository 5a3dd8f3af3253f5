import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VoucherAnswer, VoucherMention } from '../booksData.ts';
import { useVoucherName } from '../entries/voucherName.ts';
import { voucherPath } from '../paths.ts';

/** Which voucher takes this one back, or which one this takes back, and why. */
export function VoucherLinks({ voucher }: { readonly voucher: VoucherAnswer }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useVoucherName();
  const { reverses, reversedBy, reversalReason } = voucher;
  const link = (other: VoucherMention): ReactNode => (
    <Link to={voucherPath(other.id)}>
      {nameOf(other)} ({other.day})
    </Link>
  );
  if (reverses === null && reversedBy === null) return null;
  return (
    <Alert
      className="voucher-links"
      type={reversedBy === null ? 'info' : 'warning'}
      showIcon
      title={
        <>
          {t(reversedBy === null ? 'accountsBooks.view.reverses' : 'accountsBooks.view.reversedBy')}{' '}
          {link(reversedBy ?? reverses ?? voucher)}
          {reversalReason !== null &&
            reversedBy === null &&
            t('accountsBooks.view.because', { reason: reversalReason })}
        </>
      }
    />
  );
}
