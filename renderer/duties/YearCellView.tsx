import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../app/session.ts';
import { type CellPlace, cellPath } from './cellPath.ts';
import type { YearCell } from './dutyData.ts';

interface Props {
  readonly cell: YearCell;
  readonly place: CellPlace;
  readonly kindName: string;
}

/** A month of a kind of meeting: how many there were, and by colour and sign whether they suffice. */
export function YearCellView({ cell, place, kindName }: Props): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const { state, count } = cell;
  const name = t(`duties.grid.cell.${state}`, { kind: kindName, month: place.month, count });
  const sign = t(`duties.sign.${state}`);
  const shown = (
    <>
      {sign !== '' && <span aria-hidden="true">{sign}</span>} {count > 0 && count}
    </>
  );
  const to = cellPath(cell, place, keeps);
  if (to === null)
    return (
      <td className={`cell-${state}`}>
        {state !== 'none' || count > 0 ? <span title={name}>{shown}</span> : null}
      </td>
    );
  return (
    <td className={`cell-${state}`}>
      <Link to={to} aria-label={name} title={name}>
        {shown}
      </Link>
    </td>
  );
}
