import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractReceiptRow } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { Headings } from '../parts/Headings.tsx';
import { VoucherName } from '../parts/VoucherName.tsx';

interface Props {
  readonly receipts: readonly ContractReceiptRow[];
  readonly direction: 'in' | 'out';
}

/** What came in, or went out, under a contract, with its vouchers. */
export function ReceiptsTable({ receipts, direction }: Props): ReactNode {
  const { t } = useTranslation();
  const caption = t(`economy.contracts.receipts.${direction}`);
  if (receipts.length === 0)
    return <p className="quiet">{t(`economy.contracts.noReceipts.${direction}`)}</p>;
  return (
    <ScrollBox label={caption}>
      <table className="data-table estate-table">
        <caption className="sr-only">{caption}</caption>
        <Headings
          headings={[
            { key: 'day', name: t('economy.columns.day') },
            { key: 'amount', name: t('economy.columns.amount'), figures: true },
            { key: 'voucher', name: t('economy.columns.voucher') },
            { key: 'remarks', name: t('economy.columns.remarks') },
          ]}
        />
        <tbody>
          {receipts.map(({ id, day, amountFen, voucher, remarks }) => (
            <tr key={id}>
              <td className="duty-day">{day}</td>
              <td className="figures">{showYuan(amountFen)}</td>
              <td>
                <VoucherName voucher={voucher} />
              </td>
              <td>{remarks}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
