import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { VoucherLink } from '../figures/VoucherLink.tsx';
import { accountsPath } from '../paths.ts';
import { type BankAnswer, useMatching } from './bankData.ts';
import { OpenLines } from './OpenLines.tsx';

interface Props {
  readonly bank: BankAnswer;
  readonly keeps: boolean;
}

/** What neither side knows of the other; one of each may be matched by hand. */
export function ByHand({ bank, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  const { match } = useMatching();
  const [bankLine, setBankLine] = useState<string | null>(null);
  const [line, setLine] = useState<string | null>(null);
  const { notInBooks, notAtBank } = bank;
  const ofBank = notInBooks.find(({ id }) => id === bankLine);
  const ofBooks = notAtBank.find(({ id }) => id === line);
  const both = ofBank !== undefined && ofBooks !== undefined;
  const differ = both && ofBank.amountFen !== ofBooks.amountFen;
  if (notInBooks.length + notAtBank.length === 0)
    return <p className="no-print">{t('accountsStatements.bank.nothingOpen')}</p>;
  return (
    <section className="no-print">
      <h2>{t('accountsStatements.bank.open')}</h2>
      <p className="hint bank-open-hint">
        {t('accountsStatements.bank.openHint')}{' '}
        {keeps && notInBooks.length > 0 && (
          <Link to={accountsPath}>{t('accountsStatements.bank.enter')}</Link>
        )}
      </p>
      <div className="bank-sides">
        <OpenLines
          caption={t('accountsStatements.bank.notInBooks')}
          none={t('accountsStatements.bank.noneNotInBooks')}
          choosable={keeps}
          chosen={bankLine}
          onChoose={setBankLine}
          lines={notInBooks.map(({ id, on, summary, counterparty, amountFen }) => ({
            id,
            day: on,
            amountFen,
            text: [summary, counterparty].filter(Boolean).join(' · '),
          }))}
        />
        <OpenLines
          caption={t('accountsStatements.bank.notAtBank')}
          none={t('accountsStatements.bank.noneNotAtBank')}
          choosable={keeps}
          chosen={line}
          onChoose={setLine}
          lines={notAtBank.map(({ id, day, text, amountFen, voucher }) => ({
            id,
            day,
            amountFen,
            text,
            link: <VoucherLink {...voucher} />,
          }))}
        />
      </div>
      {keeps && (
        <p className="actions">
          <Button
            disabled={!both || differ}
            loading={match.isPending}
            onClick={() => {
              if (both) match.mutate([{ line: ofBooks.id, bankLine: ofBank.id }]);
            }}
          >
            {t('accountsStatements.bank.matchTwo')}
          </Button>
          <span className="field-warning" role="status">
            {differ &&
              t('accountsStatements.bank.amountsDiffer', {
                amount: showYuan(Math.abs(ofBank.amountFen - ofBooks.amountFen)),
              })}
          </span>
        </p>
      )}
    </section>
  );
}
