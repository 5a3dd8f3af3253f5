import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { payerKinds } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { useCodeName } from '../../duties/useCodeName.ts';
import { recordPath } from '../../registers/paths.ts';
import type { DuesRow } from '../duesData.ts';
import { DuesCellView } from './DuesCellView.tsx';

interface Props {
  readonly row: DuesRow;
  readonly at: number;
  /** The months that are ticked, joined by commas. */
  readonly chosen: string;
  /** The month at which the keyboard stands; -1 where it is in another row. */
  readonly active: number;
  readonly ticking: boolean;
}

/** A member's year. */
export const DuesRowView = memo(Row);

function Row({ row, at, chosen, active, ticking }: Props): ReactNode {
  const { t } = useTranslation();
  const codeName = useCodeName();
  const months = new Set(chosen.split(','));
  const { member, kind, assumed, baseFen, monthFen } = row;
  return (
    <tr aria-rowindex={at + 3}>
      <th scope="row" className="dues-name">
        <Link to={recordPath('members', member.id)} tabIndex={-1}>
          {member.name}
        </Link>
      </th>
      <td className="dues-kind">
        {kind !== null && codeName(payerKinds, kind)}
        {assumed && <small>{t('dues.grid.assumedMark')}</small>}
        {row.relief !== null && (
          <small title={t('dues.grid.relief', { approvalNo: row.relief })}>
            {t('dues.sign.exempt')}
          </small>
        )}
      </td>
      <td className="dues-number">{baseFen !== null && showYuan(baseFen)}</td>
      <td className="dues-number dues-edge">{monthFen !== null && showYuan(monthFen)}</td>
      {row.cells.map((cell, month) => (
        <DuesCellView
          key={cell.month}
          cell={cell}
          name={member.name}
          row={at}
          at={month}
          chosen={months.has(cell.month)}
          active={active === month}
          ticking={ticking}
        />
      ))}
      <td className="dues-number">{showYuan(row.dueFen)}</td>
      <td className="dues-number">{showYuan(row.paidFen)}</td>
      <td className={`dues-number${row.arrearsFen > 0 ? ' dues-behind' : ''}`}>
        {showYuan(row.arrearsFen)}
      </td>
    </tr>
  );
}
