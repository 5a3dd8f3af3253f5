import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from './importData.ts';

/** How the file comes out by what is decided so far. */
export function SummaryLine({ summary }: { readonly summary: Summary | null }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="import-summary" role="status">
      {summary === null
        ? ''
        : t('importing.mapping.summary', {
            rows: summary.rows,
            added: summary.new,
            changed: summary.changed,
            same: summary.same,
            rejected: summary.rejected,
          })}
    </p>
  );
}
