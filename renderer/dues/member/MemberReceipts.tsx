import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { duesReceiptKinds, duesWays } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { useCodeName } from '../../duties/useCodeName.ts';
import { useLabel } from '../../i18n.ts';
import { recordPath } from '../../registers/paths.ts';
import { printPath } from '../print/printPath.ts';
import type { MemberDues, PrintedReceipt } from './memberDuesData.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

/** The receipts of the year: received in it, or for one of its months. */
export function MemberReceipts({ dues }: { readonly dues: MemberDues }): ReactNode {
  const { t } = useTranslation();
  const year = String(dues.year);
  const receipts = dues.receipts.filter(
    ({ receivedOn, months }) =>
      receivedOn.startsWith(year) || months.some((month) => month.startsWith(year)),
  );
  return (
    <section className="read-section">
      <h2>{t('dues.member.receipts')}</h2>
      {receipts.length === 0 ? (
        <p>{t('dues.member.receiptsNone')}</p>
      ) : (
        <>
          <ReceiptTable receipts={receipts} />
          <p className="actions">
            <Link className="duty-go" to={printPath(receipts.map(({ id }) => id))}>
              {t('dues.member.printAll')}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

const columns = ['number', 'on', 'months', 'money', 'way', 'receiver'] as const;

function ReceiptTable({ receipts }: { readonly receipts: readonly PrintedReceipt[] }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const codeName = useCodeName();
  return (
    <ScrollBox label={t('dues.member.receipts')}>
      <table className="data-table">
        <caption className="sr-only">{t('dues.member.receipts')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'money' ? 'figures' : undefined}>
                {t(`dues.member.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {receipts.map((receipt) => (
            <tr key={receipt.id}>
              <td>
                <Link to={recordPath('duesReceipts', receipt.id)}>{receipt.numberText}</Link>
                <Marks receipt={receipt} />
              </td>
              <td className="duty-day">{receipt.receivedOn}</td>
              <td>
                {receipt.months.length > 0
                  ? labelOf(receipt.monthsText)
                  : codeName(duesReceiptKinds, receipt.kind)}
              </td>
              <td className="figures">{showYuan(receipt.amountFen)}</td>
              <td>
                {codeName(duesWays, receipt.way)}
                {receipt.payer !== null && <> {t('dues.member.proxy', { payer: receipt.payer })}</>}
              </td>
              <td>{receipt.receiver}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Marks({ receipt }: { readonly receipt: PrintedReceipt }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {receipt.reversedBy !== null && <span className="mark">{t('dues.member.reversed')}</span>}
      {receipt.reverses !== null && <span className="mark">{t('dues.member.reversal')}</span>}
    </>
  );
}
