import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { VoucherLink } from '../figures/VoucherLink.tsx';
import { type BankAnswer, useMatching } from './bankData.ts';
import { partnersOf } from './partnersOf.ts';

interface Props {
  readonly bank: BankAnswer;
  readonly keeps: boolean;
}

/** The lines that are matched, folded away; a match may be taken back. */
export function Matched({ bank, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  const { unmatch } = useMatching();
  const matches = bank.bankLines.flatMap(({ id, matched }) =>
    matched === null ? [] : [{ bankLine: id, bookLine: matched }],
  );
  const partners = partnersOf(bank, matches);
  if (partners.length === 0) return null;
  const caption = t('accountsStatements.bank.matched', { count: partners.length });
  return (
    <details className="bank-matched no-print">
      <summary>{caption}</summary>
      <ScrollBox label={caption}>
        <table className="data-table book-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="figures">
                {t('accountsStatements.columns.amount')}
              </th>
              <th scope="col">{t('accountsStatements.bank.sides.bank')}</th>
              <th scope="col">{t('accountsStatements.bank.sides.books')}</th>
              {keeps && <th scope="col">{t('duties.rules.action')}</th>}
            </tr>
          </thead>
          <tbody>
            {partners.map(({ bankLine, bookLine }) => (
              <tr key={bankLine.id}>
                <td className="figures">{showYuan(bankLine.amountFen)}</td>
                <td>
                  <span className="duty-day">{bankLine.on}</span>{' '}
                  {[bankLine.summary, bankLine.counterparty].filter(Boolean).join(' · ')}
                </td>
                <td>
                  <span className="duty-day">{bookLine.day}</span>{' '}
                  <VoucherLink {...bookLine.voucher} /> {bookLine.text}
                </td>
                {keeps && (
                  <td>
                    <Button
                      size="small"
                      loading={unmatch.isPending && unmatch.variables === bankLine.id}
                      onClick={() => unmatch.mutate(bankLine.id)}
                    >
                      {t('accountsStatements.bank.unmatch')}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
