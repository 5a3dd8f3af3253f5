import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drill, PartiesAnswer, PartyBalance } from '../figures/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useLabel } from '../../i18n.ts';
import { amountText } from '../figures/amountText.ts';
import { FigureButton } from '../figures/FigureButton.tsx';

interface Props {
  readonly parties: PartiesAnswer;
  readonly title: string;
}

/** A party a line; a closing balance stands with those who owe or with those who are owed. */
export function PartiesTable({ parties, title }: Props): ReactNode {
  const { t } = useTranslation();
  const { rows, totals, period } = parties;
  if (rows.length === 0) return <p className="quiet">{t('accountsStatements.parties.none')}</p>;
  return (
    <>
      <p>
        {t('accountsStatements.parties.sums', {
          owing: showYuan(totals.owingFen),
          owed: showYuan(totals.owedFen),
        })}
      </p>
      <ScrollBox label={title}>
        <table className="data-table book-table parties-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('accountsStatements.parties.party')}</th>
              <th scope="col">{t('accountsStatements.columns.account')}</th>
              <th scope="col" className="figures">
                {t('accountsStatements.parties.opening')}
              </th>
              <th scope="col" className="figures">
                {t('accountsStatements.columns.debit')}
              </th>
              <th scope="col" className="figures">
                {t('accountsStatements.columns.credit')}
              </th>
              <th scope="col" className="figures">
                {t('accountsStatements.parties.owing')}
              </th>
              <th scope="col" className="figures">
                {t('accountsStatements.parties.owed')}
              </th>
              <th scope="col">{t('accountsStatements.parties.lastOn')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={`${row.account} ${row.party?.id ?? ''}`}
                row={row}
                from={period.from}
                to={period.to}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('accountsStatements.total')}
              </th>
              <td className="figures">{showYuan(totals.openingFen)}</td>
              <td className="figures">{showYuan(totals.debitFen)}</td>
              <td className="figures">{showYuan(totals.creditFen)}</td>
              <td className="figures">{showYuan(totals.owingFen)}</td>
              <td className="figures">{showYuan(totals.owedFen)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      <p className="hint">{t('accountsStatements.parties.signs')}</p>
    </>
  );
}

interface RowProps {
  readonly row: PartyBalance;
  readonly from: string;
  readonly to: string;
}

function Row({ row, from, to }: RowProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { account, party, closingFen } = row;
  const name = party?.name ?? t('accountsStatements.parties.noParty');
  const drill = (first: string | null): Drill => ({
    accounts: [account],
    details: [{ account, party: party?.id ?? null }],
    from: first,
    to,
    plain: false,
  });
  const closing = (fen: number): ReactNode => (
    <FigureButton fen={fen} title={name} drill={drill(null)} />
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {account} {labelOf(row.name)}
      </td>
      <td className="figures">{amountText(row.openingFen)}</td>
      <td className="figures">
        <FigureButton fen={row.debitFen} title={name} drill={drill(from)} />
      </td>
      <td className="figures">
        <FigureButton fen={row.creditFen} title={name} drill={drill(from)} />
      </td>
      <td className="figures">{closing(Math.max(closingFen, 0))}</td>
      <td className="figures">{closing(Math.max(-closingFen, 0))}</td>
      <td className="duty-day">{row.lastOn}</td>
    </tr>
  );
}
