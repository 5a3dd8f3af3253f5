import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingKinds } from '../../shared/codes/index.ts';
import type { YearBranch } from './dutyData.ts';
import { useCodeName } from './useCodeName.ts';
import { YearCellView } from './YearCellView.tsx';

interface Props {
  readonly branch: YearBranch;
  readonly year: number;
}

const months = Array.from({ length: 12 }, (_, at) => at + 1);

/** One organisation's year: a row for each kind of meeting, a column for each month. */
export function YearGrid({ branch, year }: Props): ReactNode {
  const { t } = useTranslation();
  const codeName = useCodeName();
  const nameOf = (kind: string): string => codeName(meetingKinds, kind);
  return (
    <section className="year-branch">
      <h2>{branch.name}</h2>
      <div className="scroll-x">
        <table className="data-table year-table">
          <caption className="sr-only">
            {t('duties.grid.caption', { branch: branch.name, year })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('duties.grid.kind')}</th>
              {months.map((month) => (
                <th key={month} scope="col">
                  {t('duties.grid.month', { month })}
                </th>
              ))}
              <th scope="col">{t('duties.grid.total')}</th>
            </tr>
          </thead>
          <tbody>
            {branch.rows.map(({ kind, months: cells }) => (
              <tr key={kind}>
                <th scope="row">{nameOf(kind)}</th>
                {cells.map((cell, at) => (
                  <YearCellView
                    key={at}
                    cell={cell}
                    place={{ branch: branch.id, kind, year, month: at + 1 }}
                    kindName={nameOf(kind)}
                  />
                ))}
                <td className="year-total">{cells.reduce((sum, { count }) => sum + count, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
