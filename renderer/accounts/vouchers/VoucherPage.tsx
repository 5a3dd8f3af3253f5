import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { useVoucher } from '../booksData.ts';
import { DraftVoucher } from './DraftVoucher.tsx';
import { PostedVoucher } from './PostedVoucher.tsx';
import '../../registers/registers.css';
import '../accounts.css';

/** One voucher: a posted one is read, a draft written on. */
export function VoucherPage(): ReactNode {
  const { id = '' } = useParams();
  return <KnownVoucher key={id} id={id} />;
}

/** @param id of the voucher */
function KnownVoucher({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const { data, error } = useVoucher(id);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [id]);
  if (error !== null)
    return (
      <Page title={t('accountsBooks.voucher')}>
        <Refused error={error} />
      </Page>
    );
  if (data === undefined) return <Opening />;
  if (data.state === 'draft' && data.voidedAt === null && keeps)
    return <DraftVoucher kept={data} />;
  return <PostedVoucher voucher={data} />;
}
