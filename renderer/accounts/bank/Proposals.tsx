import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { VoucherLink } from '../figures/VoucherLink.tsx';
import { type BankAnswer, useMatching } from './bankData.ts';
import { partnersOf } from './partnersOf.ts';

/** The lines that look like the same payment; the user takes out what is none. */
export function Proposals({ bank }: { readonly bank: BankAnswer }): ReactNode {
  const { t } = useTranslation();
  const { match } = useMatching();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const partners = partnersOf(bank, bank.proposed);
  const meant = partners.filter(({ bankLine }) => !left.has(bankLine.id));
  const turn = (id: string): void =>
    setLeft(
      (before) =>
        new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    );
  const caption = t('accountsStatements.bank.proposals');
  return (
    <section className="no-print">
      <h2>{caption}</h2>
      <p className="hint">{t('accountsStatements.bank.proposalsHint')}</p>
      <ScrollBox label={caption}>
        <table className="data-table book-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('accountsStatements.bank.same')}</th>
              <th scope="col" className="figures">
                {t('accountsStatements.columns.amount')}
              </th>
              <th scope="col">{t('accountsStatements.bank.sides.bank')}</th>
              <th scope="col">{t('accountsStatements.bank.sides.books')}</th>
            </tr>
          </thead>
          <tbody>
            {partners.map(({ bankLine, bookLine }) => (
              <tr key={bankLine.id}>
                <td>
                  <Checkbox
                    checked={!left.has(bankLine.id)}
                    aria-label={t('accountsStatements.bank.sameName', {
                      amount: showYuan(bankLine.amountFen),
                      on: bankLine.on,
                    })}
                    onChange={() => turn(bankLine.id)}
                  />
                </td>
                <td className="figures">{showYuan(bankLine.amountFen)}</td>
                <td>
                  <span className="duty-day">{bankLine.on}</span>{' '}
                  {[bankLine.summary, bankLine.counterparty].filter(Boolean).join(' · ')}
                </td>
                <td>
                  <span className="duty-day">{bookLine.day}</span>{' '}
                  <VoucherLink {...bookLine.voucher} /> {bookLine.text}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="actions">
        <Button
          type="primary"
          disabled={meant.length === 0}
          loading={match.isPending}
          onClick={() =>
            match.mutate(
              meant.map(({ bankLine, bookLine }) => ({ line: bookLine.id, bankLine: bankLine.id })),
            )
          }
        >
          {t('accountsStatements.bank.matchAll', { count: meant.length })}
        </Button>
      </p>
    </section>
  );
}
