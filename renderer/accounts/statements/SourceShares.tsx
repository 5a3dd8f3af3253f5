import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiguresAnswer } from '../figures/answers.ts';
import { useLabel } from '../../i18n.ts';
import { percentText } from '../figures/amountText.ts';
import { FigureButton } from '../figures/FigureButton.tsx';

/** Operating income by source with its shares (domain.md 6.10: concentration). */
export function SourceShares({ figures }: { readonly figures: FiguresAnswer }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  return (
    <table className="data-table book-table ways-table">
      <caption className="sr-only">
        {t('accountsStatements.village.sources', { year: figures.year })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('accountsStatements.columns.account')}</th>
          <th scope="col" className="figures">
            {t('accountsStatements.columns.amount')}
          </th>
          <th scope="col" className="figures">
            {t('accountsStatements.sources.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.sources.map(({ code, name, amountFen, share }) => (
          <tr key={code}>
            <th scope="row">
              {code} {labelOf(name)}
            </th>
            <td className="figures">
              <FigureButton
                fen={amountFen}
                title={`${code} ${labelOf(name)}`}
                drill={{
                  accounts: [code],
                  from: `${figures.year}-01`,
                  to: `${figures.year}-12`,
                  plain: true,
                }}
              />
            </td>
            <td className="figures">{percentText(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
