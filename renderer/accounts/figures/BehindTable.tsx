import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillAnswer } from './answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useLabel } from '../../i18n.ts';
import { amountText } from './amountText.ts';
import { balanceText } from './balanceText.ts';
import { VoucherLink } from './VoucherLink.tsx';

/** The lines behind a figure and what they come to. */
export function BehindTable({ drilled }: { readonly drilled: DrillAnswer }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { openingFen, lines, total, debitFen, creditFen, sumFen } = drilled;
  return (
    <>
      <p>
        {t('accountsStatements.behind.count', { count: total })}
        {total > lines.length && t('accountsStatements.behind.first', { count: lines.length })}
      </p>
      <ScrollBox label={t('accountsStatements.behind.caption')}>
        <table className="data-table book-table behind-table">
          <caption className="sr-only">{t('accountsStatements.behind.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('accountsStatements.columns.day')}</th>
              <th scope="col">{t('accountsStatements.columns.voucher')}</th>
              <th scope="col">{t('accountsStatements.columns.summary')}</th>
              <th scope="col">{t('accountsStatements.columns.account')}</th>
              <th scope="col" className="figures">
                {t('accountsStatements.columns.debit')}
              </th>
              <th scope="col" className="figures">
                {t('accountsStatements.columns.credit')}
              </th>
            </tr>
          </thead>
          <tbody>
            {openingFen !== 0 && (
              <tr>
                <td />
                <td />
                <td>{t('accountsStatements.behind.opening')}</td>
                <td />
                <td className="figures">{amountText(Math.max(openingFen, 0))}</td>
                <td className="figures">{amountText(Math.max(-openingFen, 0))}</td>
              </tr>
            )}
            {lines.map((line) => (
              <tr key={line.id}>
                <td className="duty-day">{line.day}</td>
                <td>
                  <VoucherLink id={line.voucher} type={line.type} number={line.number} />
                </td>
                <td>
                  {line.summary}
                  {line.party !== null && <small>{line.party.name}</small>}
                </td>
                <td>
                  {line.account} {labelOf(line.name)}
                </td>
                <td className="figures">{amountText(line.debitFen)}</td>
                <td className="figures">{amountText(line.creditFen)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t('accountsStatements.behind.sum')}
              </th>
              <td className="figures">{showYuan(debitFen)}</td>
              <td className="figures">{showYuan(creditFen)}</td>
            </tr>
            <tr>
              <th scope="row" colSpan={4}>
                {t('accountsStatements.behind.comesTo')}
              </th>
              <td className="figures" colSpan={2}>
                {balanceText(t, sumFen)}
              </td>
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      <p className="hint">{t('accountsStatements.behind.hint')}</p>
    </>
  );
}
