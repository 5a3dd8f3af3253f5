import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DistributionAnswer, ShareRow } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { newPath, recordPath } from '../../registers/paths.ts';
import { Headings } from '../parts/Headings.tsx';
import { VoucherName } from '../parts/VoucherName.tsx';
import { PayDialog } from './PayDialog.tsx';

interface Props {
  readonly answer: DistributionAnswer;
  readonly keeps: boolean;
}

/** What each holder gets; those that are paid together are ticked. */
export function SharesTable({ answer, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  const { shares, state, paidFen, unpaidFen } = answer;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [paying, setPaying] = useState<DistributionAnswer | null>(null);
  const ticking = keeps && state === 'posted';
  const isOpen = ({ id, paidOn, amountFen }: ShareRow): boolean =>
    id !== null && paidOn === null && amountFen > 0;
  const caption = t('economy.distribution.shares');
  const sum = (of: (row: ShareRow) => number): number =>
    shares.reduce((total, row) => total + of(row), 0);
  if (shares.length === 0)
    return (
      <section>
        <h2>{caption}</h2>
        <p className="quiet">
          {t('economy.distribution.noShares')}{' '}
          {keeps && <Link to={newPath('incomeRights')}>{t('economy.distribution.addRight')}</Link>}
        </p>
      </section>
    );
  const toggle = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  return (
    <section>
      <h2>{caption}</h2>
      {(state === 'posted' || state === 'paid') && (
        <p>
          {t('economy.distribution.paidOf', {
            paid: showYuan(paidFen),
            unpaid: showYuan(unpaidFen),
          })}
        </p>
      )}
      {ticking && (
        <p className="actions no-print">
          <Button disabled={ticked.size === 0} onClick={() => setPaying(answer)}>
            {t('economy.distribution.payTicked', { count: ticked.size })}
          </Button>
        </p>
      )}
      <ScrollBox label={caption}>
        <table className="data-table estate-table">
          <caption className="sr-only">{caption}</caption>
          <Headings
            headings={[
              ...(ticking ? [{ key: 'tick', name: t('economy.distribution.tick') }] : []),
              { key: 'party', name: t('economy.distribution.columns.party') },
              { key: 'shares', name: t('economy.distribution.columns.shares'), figures: true },
              { key: 'amount', name: t('economy.columns.amount'), figures: true },
              { key: 'paidOn', name: t('economy.distribution.columns.paidOn') },
              { key: 'voucher', name: t('economy.columns.voucher') },
            ]}
          />
          <tbody>
            {shares.map((row) => (
              <tr key={row.party.id}>
                {ticking && (
                  <td>
                    {row.id !== null && isOpen(row) && (
                      <Checkbox
                        aria-label={t('economy.distribution.tickName', { name: row.party.name })}
                        checked={ticked.has(row.id)}
                        onChange={() => toggle(row.id ?? '')}
                      />
                    )}
                  </td>
                )}
                <th scope="row">
                  <Link to={recordPath('parties', row.party.id)}>{row.party.name}</Link>
                </th>
                <td className="figures">{row.shares}</td>
                <td className="figures">{showYuan(row.amountFen)}</td>
                <td className="duty-day">{row.paidOn}</td>
                <td>
                  <VoucherName voucher={row.voucher} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              {ticking && <td />}
              <th scope="row">{t('economy.distribution.holders', { count: shares.length })}</th>
              <td className="figures">{Number(sum((row) => row.shares).toFixed(2))}</td>
              <td className="figures">{showYuan(sum(({ amountFen }) => amountFen))}</td>
              <td colSpan={2} />
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      {paying !== null && (
        <PayDialog
          answer={paying}
          chosen={[...ticked]}
          onClose={() => {
            setPaying(null);
            setTicked(new Set());
          }}
        />
      )}
    </section>
  );
}
