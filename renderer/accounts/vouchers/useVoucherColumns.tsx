import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { useLabel } from '../../i18n.ts';
import type { GridColumn } from '../../ui/grid/column.ts';
import type { ListedVoucher, ShownLine } from '../booksData.ts';
import { useVoucherName } from '../entries/voucherName.ts';
import { useChart } from '../inputs/chartData.ts';

/** The columns of the list of vouchers. */
export function useVoucherColumns(): readonly GridColumn<ListedVoucher>[] {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const chart = useChart();
  const nameOf = useVoucherName();
  return useMemo(() => {
    const text = (
      key: string,
      title: string,
      width: number,
      of: (voucher: ListedVoucher) => string,
      more: { readonly align?: 'end'; readonly cell?: (voucher: ListedVoucher) => ReactNode } = {},
    ): GridColumn<ListedVoucher> => ({
      key,
      title,
      width,
      sortable: false,
      cell: (voucher) => <span>{of(voucher)}</span>,
      text: of,
      ...more,
    });
    const named = (line: ShownLine): string =>
      chart.find(line.account) === undefined ? labelOf(line.name) : chart.pathOf(line.account);
    const accounts = (lines: readonly ShownLine[]): string =>
      [...new Set(lines.map(named))].join(t('register.listSeparator'));
    return [
      text('day', t('accountsBooks.day'), 11, ({ day }) => day),
      text('name', t('accountsBooks.voucher'), 9, nameOf, {
        cell: (voucher) => <span className="list-title">{nameOf(voucher)}</span>,
      }),
      text('summary', t('accountsBooks.summary'), 27, ({ summary }) => summary),
      text('debit', t('accountsBooks.list.debit'), 18, ({ lines }) =>
        accounts(lines.filter(({ debitFen }) => debitFen !== 0)),
      ),
      text('credit', t('accountsBooks.list.credit'), 18, ({ lines }) =>
        accounts(lines.filter(({ creditFen }) => creditFen !== 0)),
      ),
      text('amount', t('accountsBooks.amount'), 13, ({ amountFen }) => showYuan(amountFen), {
        align: 'end',
        cell: ({ amountFen }) => (
          <span className={amountFen < 0 ? 'red-letter' : undefined}>{showYuan(amountFen)}</span>
        ),
      }),
      text('mark', t('accountsBooks.list.mark'), 9, ({ state, reversedBy, reverses }) => {
        if (state === 'draft') return t('accountsBooks.mark.draft');
        if (reversedBy !== null) return t('accountsBooks.mark.reversed');
        return reverses === null ? '' : t('accountsBooks.mark.reversal');
      }),
    ];
  }, [t, labelOf, chart, nameOf]);
}
