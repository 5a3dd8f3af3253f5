import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { voucherSources } from '../../../shared/codes/index.ts';
import { itemOf } from '../../../shared/codes/hierarchy.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { useLabel } from '../../i18n.ts';
import type { VoucherAnswer } from '../booksData.ts';

/** What stands at the head and the foot of a voucher. */
export function VoucherFacts({ voucher }: { readonly voucher: VoucherAnswer }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const source = itemOf(voucherSources, voucher.source);
  const { fields } = vouchers;
  const facts: readonly (readonly [string, string | null])[] = [
    [labelOf(fields.summary.label), voucher.summary],
    [
      labelOf(fields.attachments.label),
      voucher.attachments === null
        ? null
        : t('accountsBooks.sheetsOf', { count: voucher.attachments }),
    ],
    [labelOf(fields.preparedBy.label), voucher.preparedBy],
    [labelOf(fields.checkedBy.label), voucher.checkedBy],
    [labelOf(fields.postedBy.label), voucher.postedBy],
    [labelOf(fields.cashier.label), voucher.cashier],
    [labelOf(fields.source.label), source === undefined ? null : labelOf(source)],
    [labelOf(fields.remarks.label), voucher.remarks],
  ];
  return (
    <section className="read-section">
      <dl className="read-grid">
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([label, value]) => (
            <div key={label} className="read-field">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
