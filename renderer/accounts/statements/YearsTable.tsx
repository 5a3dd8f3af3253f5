import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FiguresAnswer, YearFigures } from '../figures/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useLabel } from '../../i18n.ts';
import { percentText } from '../figures/amountText.ts';

interface Props {
  readonly years: readonly YearFigures[];
  readonly tiers: FiguresAnswer['tiers'];
}

/** The figures with the tab on which they are made up. */
const amounts = [
  { key: 'operatingIncomeFen', tab: 'income' },
  { key: 'subsidyFen', tab: 'income' },
  { key: 'incomeFen', tab: 'income' },
  { key: 'expenseFen', tab: 'income' },
  { key: 'netFen', tab: 'income' },
  { key: 'assetsFen', tab: 'balance' },
  { key: 'liquidAssetsFen', tab: 'balance' },
  { key: 'liabilitiesFen', tab: 'balance' },
  { key: 'equityFen', tab: 'balance' },
] as const;

const sheetPath = (tab: string, year: number): string =>
  `?${new URLSearchParams({ tab, period: String(year) }).toString()}`;

/** The figures of several years, a column each, the latest first; each leads to its statement. */
export function YearsTable({ years, tiers }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const shown = years.toReversed();
  const tierName = (tier: number): string => {
    const found = tiers.find((each) => each.tier === tier);
    return found === undefined ? '' : labelOf(found.label);
  };
  const caption = t('accountsStatements.village.byYear');
  return (
    <ScrollBox label={caption}>
      <table className="data-table book-table years-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('accountsStatements.sheet.item')}</th>
            {shown.map(({ year, partial }) => (
              <th key={year} scope="col" className="figures">
                {t('duties.yearOf', { year })}
                {partial && <small>{t('accountsStatements.village.notWhole')}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {amounts.map(({ key, tab }) => (
            <tr key={key}>
              <th scope="row">{t(`accountsStatements.village.rows.${key}`)}</th>
              {shown.map((figures) => (
                <td key={figures.year} className="figures">
                  <Link to={sheetPath(tab, figures.year)}>{showYuan(figures[key])}</Link>
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('accountsStatements.village.rows.growth')}</th>
            {shown.map(({ year, growth }) => (
              <td key={year} className="figures">
                {growth !== null && growth > 0 && '+'}
                {percentText(growth)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('accountsStatements.village.rows.debtRatio')}</th>
            {shown.map(({ year, debtRatio }) => (
              <td key={year} className="figures">
                {percentText(debtRatio)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('accountsStatements.village.rows.tier')}</th>
            {shown.map(({ year, tier }) => (
              <td key={year} className="years-tier">
                {tierName(tier)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  );
}
