import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { DuesCashAnswer } from './cashData.ts';
import { JournalTable } from './Journal.tsx';

/** Large dues only pass through, and are never mixed with the others (domain.md 5.1). */
export function LargeDues({ cash }: { readonly cash: DuesCashAnswer }): ReactNode {
  const { t } = useTranslation();
  const { collectedFen, remittedFen, inHandFen } = cash.large;
  const entries = cash.entries.filter(({ large }) => large);
  if (collectedFen === 0 && remittedFen === 0 && entries.length === 0) return null;
  return (
    <section>
      <h2>{t('dues.cash.large')}</h2>
      <p className="hint">{t('dues.cash.largeHint')}</p>
      <p>
        {t('dues.cash.largeRead', {
          collected: showYuan(collectedFen),
          remitted: showYuan(remittedFen),
          inHand: showYuan(inHandFen),
        })}
      </p>
      {entries.length > 0 && (
        <JournalTable
          caption={t('dues.cash.large')}
          openingFen={cash.opening.largeFen}
          entries={entries}
        />
      )}
    </section>
  );
}
