import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownTrialRow, TrialBalanceAnswer } from '../figures/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useLabel } from '../../i18n.ts';
import { FigureButton } from '../figures/FigureButton.tsx';
import { amountIn, drillOf, sides, trialPairs } from './trialColumns.ts';

interface Props {
  readonly trial: TrialBalanceAnswer;
  readonly title: string;
}

/** The trial balance: an account a line, its sub-accounts and parties set in below. */
export function TrialTable({ trial, title }: Props): ReactNode {
  const { t } = useTranslation();
  if (trial.rows.length === 0) return <p className="quiet">{t('accountsStatements.trial.none')}</p>;
  return (
    <ScrollBox label={title}>
      <table className="data-table book-table trial-table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="trial-account">
              {t('accountsStatements.columns.account')}
            </th>
            {trialPairs.map((pair) => (
              <th key={pair} scope="colgroup" colSpan={2} className="book-pair">
                {t(`accountsStatements.trial.pairs.${pair}`)}
              </th>
            ))}
          </tr>
          <tr>
            {trialPairs.flatMap((pair) =>
              sides.map((side) => (
                <th key={`${pair} ${side}`} scope="col" className="figures">
                  {t(`accountsStatements.columns.${side}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {trial.rows.map((row) => (
            <Row key={`${row.account} ${row.party?.id ?? ''}`} row={row} period={trial.period} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="trial-account">
              {t('accountsStatements.total')}
            </th>
            {trialPairs.flatMap((pair) =>
              sides.map((side) => (
                <td key={`${pair} ${side}`} className="figures">
                  {showYuan(amountIn(trial.totals, pair, side))}
                </td>
              )),
            )}
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}

interface RowProps {
  readonly row: ShownTrialRow;
  readonly period: TrialBalanceAnswer['period'];
}

function Row({ row, period }: RowProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const name = row.party?.name ?? labelOf(row.name);
  return (
    <tr className={row.level === 1 ? 'book-first' : ''}>
      <th
        scope="row"
        className="trial-account"
        style={{ paddingInlineStart: `${0.5 + (row.level - 1) * 1.1}em` }}
      >
        {row.party === null && <span className="book-code">{row.account}</span>} {name}
      </th>
      {trialPairs.flatMap((pair) =>
        sides.map((side) => (
          <td key={`${pair} ${side}`} className="figures">
            <FigureButton
              fen={amountIn(row, pair, side)}
              title={`${row.account} ${name} · ${t(`accountsStatements.trial.pairs.${pair}`)}`}
              drill={drillOf(row, pair, period)}
            />
          </td>
        )),
      )}
    </tr>
  );
}
