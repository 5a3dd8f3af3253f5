import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { DistributionPlan } from '../../../shared/rules/accounts/distribution.ts';

interface Props {
  readonly plan: DistributionPlan;
  readonly perShareFen: number | null;
  readonly totalShares: number;
}

const rows = ['distributable', 'lossCovered', 'reserve', 'members', 'other', 'left'] as const;

/** What a plan comes to, in the order in which it is distributed. */
export function PlanAmounts({ plan, perShareFen, totalShares }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="plan-amounts" aria-live="polite">
      <h2>{t('economy.distribution.comesTo')}</h2>
      <table className="data-table estate-table">
        <caption className="sr-only">{t('economy.distribution.comesTo')}</caption>
        <tbody>
          {rows.map((row) => {
            const fen = plan[`${row}Fen`];
            const ends = row === 'distributable' || row === 'left';
            return (
              <tr key={row} className={ends ? 'plan-end' : undefined}>
                <th scope="row">{t(`economy.distribution.rows.${row}`)}</th>
                <td className={fen < 0 ? 'figures estate-bad' : 'figures'}>{showYuan(fen)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {perShareFen !== null && (
        <p>
          {t('economy.distribution.perShare', {
            shares: totalShares,
            amount: showYuan(Math.floor(perShareFen)),
          })}
        </p>
      )}
    </section>
  );
}
