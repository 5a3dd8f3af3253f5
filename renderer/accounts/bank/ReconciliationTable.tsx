import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import type { BankAnswer, Reconciliation } from './bankData.ts';

interface Props {
  readonly bank: BankAnswer;
  readonly reconciliation: Reconciliation;
}

/** 银行存款余额调节表: each balance with what only the other side knows must come to the same. */
export function ReconciliationTable({ bank, reconciliation }: Props): ReactNode {
  const { t } = useTranslation();
  const { books, bank: stated, differenceFen } = reconciliation;
  const ok = differenceFen === 0;
  const Icon = ok ? CheckCircleFilled : CloseCircleFilled;
  const sides = [
    { key: 'books', side: books },
    { key: 'bank', side: stated },
  ] as const;
  return (
    <section className="book-part">
      <h2 className="no-print">{t('accountsStatements.bank.statement')}</h2>
      <p className={ok ? 'bank-ok' : 'bank-off'} role="status">
        <Icon aria-hidden />{' '}
        {ok
          ? t('accountsStatements.bank.agrees', { amount: showYuan(books.adjustedFen) })
          : t('accountsStatements.bank.differs', { amount: showYuan(Math.abs(differenceFen)) })}
      </p>
      <div className="bank-sides">
        {sides.map(({ key, side }) => (
          <ScrollBox key={key} label={t(`accountsStatements.bank.sides.${key}`)}>
            <table className="data-table book-table bank-statement">
              <caption className="sr-only">{t(`accountsStatements.bank.sides.${key}`)}</caption>
              <tbody>
                <Line name={t(`accountsStatements.bank.balance.${key}`)} fen={side.balanceFen} />
                <Line name={t(`accountsStatements.bank.plus.${key}`)} fen={side.plusFen} />
                <Line name={t(`accountsStatements.bank.minus.${key}`)} fen={side.minusFen} />
              </tbody>
              <tfoot>
                <Line name={t('accountsStatements.bank.adjusted')} fen={side.adjustedFen} />
              </tfoot>
            </table>
          </ScrollBox>
        ))}
      </div>
      <OpenItems bank={bank} />
    </section>
  );
}

const Line = ({ name, fen }: { readonly name: string; readonly fen: number }): ReactNode => (
  <tr>
    <th scope="row">{name}</th>
    <td className="figures">{showYuan(fen)}</td>
  </tr>
);

/** On paper the open items stand below the statement one by one. */
function OpenItems({ bank }: { readonly bank: BankAnswer }): ReactNode {
  const { t } = useTranslation();
  const { notInBooks, notAtBank } = bank;
  return (
    <div className="print-only">
      {notInBooks.length > 0 && <h3>{t('accountsStatements.bank.notInBooks')}</h3>}
      <ul className="bank-open-items">
        {notInBooks.map(({ id, on, summary, counterparty, amountFen }) => (
          <li key={id}>
            {[on, summary, counterparty, showYuan(amountFen)].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
      {notAtBank.length > 0 && <h3>{t('accountsStatements.bank.notAtBank')}</h3>}
      <ul className="bank-open-items">
        {notAtBank.map(({ id, day, text, amountFen }) => (
          <li key={id}>{[day, text, showYuan(amountFen)].join(' · ')}</li>
        ))}
      </ul>
    </div>
  );
}
