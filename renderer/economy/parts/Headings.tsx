import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The heading of a column; `figures` where amounts stand below it. */
export interface Heading {
  readonly key: string;
  readonly name: string;
  readonly figures?: boolean;
}

interface Props {
  readonly headings: readonly Heading[];
  /** A last column of buttons, which is not printed. */
  readonly acting?: boolean;
}

/** The head of a table. */
export function Headings({ headings, acting = false }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        {headings.map(({ key, name, figures = false }) => (
          <th key={key} scope="col" {...(figures && { className: 'figures' })}>
            {name}
          </th>
        ))}
        {acting && (
          <th scope="col" className="no-print">
            {t('economy.columns.action')}
          </th>
        )}
      </tr>
    </thead>
  );
}
