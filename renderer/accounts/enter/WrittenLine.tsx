import { CheckCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { printPath, voucherPath } from '../paths.ts';

/** A voucher that was just written. */
export interface Done {
  readonly id: string;
  readonly name: string;
  readonly amountFen: number;
}

/** What was written last, with the ways to look at it and to print it. */
export function WrittenLine({ done }: { readonly done: Done | null }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="written-line" role="status">
      {done !== null && (
        <>
          <CheckCircleFilled aria-hidden />{' '}
          {t('accountsBooks.enter.done', { name: done.name, yuan: showYuan(done.amountFen) })}{' '}
          <Link to={voucherPath(done.id)}>{t('accountsBooks.look')}</Link>{' '}
          <Link to={printPath([done.id])}>{t('common.print')}</Link>
        </>
      )}
    </p>
  );
}
