import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showMonths } from '../../../shared/fields/showMonths.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { useMay } from '../../app/session.ts';
import { useLanguage } from '../../i18n.ts';
import { payPath } from '../arrears/payPath.ts';
import type { DuesYearRow, MemberDues } from './memberDuesData.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

/** The twelve months of the year: due, paid, and how each stands; and what is in arrears of all. */
export function MemberMonths({ dues }: { readonly dues: MemberDues }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const keeps = useMay('keep');
  const { arrears } = dues;
  return (
    <section className="read-section">
      <h2>{t('dues.member.months', { year: dues.year })}</h2>
      {dues.rows.map((row) => (
        <MonthTable key={row.key} row={row} year={dues.year} named={dues.rows.length > 1} />
      ))}
      {arrears.months.length === 0 ? (
        <p>{t('dues.member.noArrears')}</p>
      ) : (
        <p className="dues-owed">
          {t('dues.member.arrears', {
            amount: showYuan(arrears.amountFen),
            months: showMonths(arrears.months.join(','), language),
          })}{' '}
          {keeps && (
            <Link className="duty-go" to={payPath(arrears)}>
              {t('dues.arrears.pay')}
            </Link>
          )}
        </p>
      )}
    </section>
  );
}

interface Props {
  readonly row: DuesYearRow;
  readonly year: number;
  readonly named: boolean;
}

function MonthTable({ row, year, named }: Props): ReactNode {
  const { t } = useTranslation();
  const { cells } = row;
  const caption = t('dues.member.months', { year });
  return (
    <ScrollBox label={caption}>
      <table className="data-table member-months">
        <caption className={named ? undefined : 'sr-only'}>
          {named ? row.member.branch.name : caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('dues.member.month')}</th>
            {cells.map(({ month }) => (
              <th key={month} scope="col">
                {t('dues.grid.monthOf', { month: Number(month.slice(5)) })}
              </th>
            ))}
            <th scope="col">{t('dues.member.total')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('dues.member.due')}</th>
            {cells.map(({ month, dueFen }) => (
              <td key={month}>{dueFen === 0 ? '' : showYuan(dueFen)}</td>
            ))}
            <td>{showYuan(row.dueFen)}</td>
          </tr>
          <tr>
            <th scope="row">{t('dues.member.paid')}</th>
            {cells.map(({ month, paidFen }) => (
              <td key={month}>{paidFen === 0 ? '' : showYuan(paidFen)}</td>
            ))}
            <td>{showYuan(row.paidFen)}</td>
          </tr>
          <tr>
            <th scope="row">{t('dues.member.state')}</th>
            {cells.map(({ month, state }) => (
              <td key={month} className={`dues-${state}`}>
                {t(`dues.state.${state}`)}
              </td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  );
}
