import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { growthWays } from '../../../shared/codes/index.ts';
import { itemOf } from '../../../shared/codes/hierarchy.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { sidesOf } from '../../../shared/rules/accounts/sidesOf.ts';
import { useLabel } from '../../i18n.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import type { ShownLine } from '../booksData.ts';
import { useChart } from '../inputs/chartData.ts';

interface Props {
  /** What the table tells of. */
  readonly label: string;
  /** The summary of the voucher, for lines without one of their own. */
  readonly summary: string;
  readonly lines: readonly Omit<ShownLine, 'id'>[];
}

const amount = (fen: number): string => (fen === 0 ? '' : showYuan(fen));

/** The entries of a voucher with their sums; amounts below nothing stand in red. */
export function EntryTable({ label, summary, lines }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const chart = useChart();
  const codes = useCodes();
  const sums = sidesOf(lines);
  const cell = (fen: number): ReactNode => (
    <td className={fen < 0 ? 'figures red-letter' : 'figures'}>{amount(fen)}</td>
  );
  const wayOf = (code: string | null): string => {
    const way = code === null ? undefined : itemOf(codes(growthWays), code);
    return way === undefined ? '' : labelOf(way);
  };
  return (
    <ScrollBox label={label}>
      <table className="data-table books-table entry-table">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('accountsBooks.summary')}</th>
            <th scope="col">{t('accountsBooks.account')}</th>
            <th scope="col">{t('accountsBooks.party')}</th>
            <th scope="col" className="figures">
              {t('accountsBooks.debitYuan')}
            </th>
            <th scope="col" className="figures">
              {t('accountsBooks.creditYuan')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.position}>
              <td>{line.summary ?? summary}</td>
              <td>
                <span className="entry-code">{line.account}</span>{' '}
                {chart.find(line.account) === undefined
                  ? labelOf(line.name)
                  : chart.pathOf(line.account)}
              </td>
              <td>
                {line.party?.name}
                {line.growthWay !== null && (
                  <small className="quiet">
                    {t('accountsBooks.view.growthWay', { way: wayOf(line.growthWay) })}
                  </small>
                )}
              </td>
              {cell(line.debitFen)}
              {cell(line.creditFen)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('accountsBooks.total')}
            </th>
            {cell(sums.debitFen)}
            {cell(sums.creditFen)}
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
