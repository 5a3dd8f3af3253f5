import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { DuesCashAnswer } from './cashData.ts';

interface Props {
  readonly cash: DuesCashAnswer;
  readonly year: number;
}

/** The year as a sum that one can follow: brought forward, in, out, and what is left in hand. */
export function CashSum({ cash, year }: Props): ReactNode {
  const { t } = useTranslation();
  const { own, span, to } = cash;
  const { collectedFen, remittedFen, returnedFen, spentFen, inHandFen } = span.own;
  const parts = [
    [null, 'before', own.inHandFen - inHandFen],
    ['plus', 'collected', collectedFen],
    ['minus', 'remitted', remittedFen],
    ['plus', 'returned', returnedFen],
    ['minus', 'spent', spentFen],
    ['equals', 'inHand', own.inHandFen],
  ] as const;
  return (
    <section aria-label={t('dues.cash.sum')}>
      <h2>{t('dues.cash.sumOf', { year, on: to })}</h2>
      <p className="cash-sum">
        {parts.map(([sign, name, fen]) => (
          <Fragment key={name}>
            {sign !== null && <span className="cash-sign">{t(`dues.cash.signs.${sign}`)}</span>}
            <span className={name === 'inHand' ? 'cash-part cash-result' : 'cash-part'}>
              <span className="cash-name">{t(`dues.cash.${name}`)}</span>{' '}
              <strong>{showYuan(fen)}</strong>
            </span>
          </Fragment>
        ))}
      </p>
      <p className="quiet">
        {t('dues.cash.since', { on: to })}
        {t('dues.cash.read', {
          collected: showYuan(own.collectedFen),
          remitted: showYuan(own.remittedFen),
          returned: showYuan(own.returnedFen),
          spent: showYuan(own.spentFen),
          inHand: showYuan(own.inHandFen),
        })}
      </p>
    </section>
  );
}
