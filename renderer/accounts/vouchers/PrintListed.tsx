import { PrinterOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSentence } from '../../i18n.ts';
import { type VoucherQuery, fetchVouchers } from '../booksData.ts';
import { printPath } from '../paths.ts';

/** More would be a ream of paper; one prints them month by month. */
const most = 200;

/** Prints the vouchers of the list, in the order of the books. */
export function PrintListed({
  query,
  total,
}: {
  readonly query: VoucherQuery;
  readonly total: number;
}): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const go = useNavigate();
  const printing = useMutation({
    mutationFn: () => fetchVouchers({ ...query, limit: most }),
    onSuccess: ({ vouchers }) => void go(printPath(vouchers.map(({ id }) => id).toReversed())),
    onError: (error) => void message.error(sentence(error)),
  });
  const start = (): void => {
    if (total > most) void message.warning(t('accountsBooks.list.tooMany', { total, most }), 8);
    else printing.mutate();
  };
  return (
    <Button
      icon={<PrinterOutlined aria-hidden />}
      disabled={total === 0}
      loading={printing.isPending}
      onClick={start}
    >
      {t('common.print')}
    </Button>
  );
}
