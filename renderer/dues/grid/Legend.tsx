import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const states = [
  'paid',
  'late',
  'proxy',
  'elsewhere',
  'part',
  'unpaid',
  'upcoming',
  'exempt',
  'not-due',
] as const;

/** What the signs and colours of the grid mean. */
export function Legend({ ticking }: { readonly ticking: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="dues-legend">
      <ul aria-label={t('dues.legend')}>
        {states.map((state) => (
          <li key={state}>
            <span className={`dues-mark dues-${state}`} aria-hidden="true">
              {t(`dues.sign.${state}`)}
            </span>{' '}
            {t(`dues.state.${state}`)}
          </li>
        ))}
      </ul>
      {ticking && <p className="quiet no-print">{t('dues.grid.keys')}</p>}
    </div>
  );
}
