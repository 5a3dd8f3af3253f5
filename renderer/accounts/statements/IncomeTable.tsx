import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncomeAnswer } from '../figures/answers.ts';
import { growthWays } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { useLabel } from '../../i18n.ts';
import { FigureButton } from '../figures/FigureButton.tsx';
import { useMonthName } from '../figures/useMonthName.ts';

interface Props {
  readonly income: IncomeAnswer;
  readonly title: string;
}

type Row = IncomeAnswer['rows'][number];

/** Income by account and way of growth: the sum, and a column for each month where there are several. */
export function IncomeTable({ income, title }: Props): ReactNode {
  const { t } = useTranslation();
  const monthName = useMonthName();
  const { months, rows, totalFen } = income;
  const shown = months.length > 1 ? months : [];
  return (
    <section className="book-part">
      <h2>{t('accountsStatements.sources.byAccount')}</h2>
      <ScrollBox label={title}>
        <table className="data-table book-table income-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className="income-account">
                {t('accountsStatements.sources.accountAndWay')}
              </th>
              <th scope="col" className="figures">
                {t('accountsStatements.total')}
              </th>
              {shown.map((month) => (
                <th key={month} scope="col" className="figures">
                  {monthName(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <SourceRow
                key={`${row.account} ${row.growthWay ?? ''}`}
                row={row}
                months={shown}
                all={months}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="income-account">
                {t('accountsStatements.total')}
              </th>
              <td className="figures">{showYuan(totalFen)}</td>
              {shown.map((month) => (
                <td key={month} className="figures">
                  {showYuan(rows.reduce((sum, row) => sum + inMonth(row, months, month), 0))}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
    </section>
  );
}

const inMonth = (row: Row, months: readonly string[], month: string): number =>
  row.monthsFen[months.indexOf(month)] ?? 0;

interface RowProps {
  readonly row: Row;
  readonly months: readonly string[];
  readonly all: readonly string[];
}

function SourceRow({ row, months, all }: RowProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const monthName = useMonthName();
  const nameOf = useCodeName();
  const account = `${row.account} ${labelOf(row.name)}`;
  const way =
    row.growthWay === null
      ? t('accountsStatements.sources.noWay')
      : nameOf(growthWays, row.growthWay);
  const title = `${account} · ${way}`;
  return (
    <tr>
      <th scope="row" className="income-account">
        {account}
        <small>{way}</small>
      </th>
      <td className="figures">
        <FigureButton fen={row.amountFen} title={title} drill={row.drill} zero />
      </td>
      {months.map((month) => (
        <td key={month} className="figures">
          <FigureButton
            fen={inMonth(row, all, month)}
            title={`${title} · ${monthName(month)}`}
            drill={{ ...row.drill, from: month, to: month }}
          />
        </td>
      ))}
    </tr>
  );
}
