import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { openFen } from '../../../shared/rules/dues/grid.ts';
import type { DuesCellShown } from '../duesData.ts';

interface Props {
  readonly cell: DuesCellShown;
  readonly name: string;
  readonly row: number;
  readonly at: number;
  readonly chosen: boolean;
  /** The one stop of the Tab key in the grid. */
  readonly active: boolean;
  readonly ticking: boolean;
}

/** One month of a member: a sign, a colour and the amount; what is open can be ticked. */
export const DuesCellView = memo(Cell);

function Cell({ cell, name, row, at, chosen, active, ticking }: Props): ReactNode {
  const { t } = useTranslation();
  const label = useCellName(cell, name, at + 1);
  const open = openFen(cell);
  const canTick = ticking && open > 0;
  const shownFen = chosen || cell.paidFen === 0 ? (open > 0 ? open : 0) : cell.paidFen;
  return (
    <td
      role="gridcell"
      data-row={row}
      data-month={at}
      className={`dues-cell dues-${cell.state}${chosen ? ' dues-chosen' : ''}${canTick ? ' dues-open' : ''}`}
      tabIndex={active ? 0 : -1}
      aria-selected={canTick ? chosen : undefined}
      title={label}
    >
      <span className="sr-only">{chosen ? t('dues.grid.chosen', { cell: label }) : label}</span>
      <span className="dues-sign" aria-hidden="true">
        {t(`dues.sign.${chosen ? 'chosen' : cell.state}`)}
      </span>
      {shownFen !== 0 && (
        <span className="dues-amount" aria-hidden="true">
          {showYuan(shownFen)}
        </span>
      )}
    </td>
  );
}

/** What a cell says to who points at it and to a screen reader. */
function useCellName(cell: DuesCellShown, name: string, month: number): string {
  const { t } = useTranslation();
  const params = {
    name,
    month,
    state: t(`dues.state.${cell.state}`),
    due: showYuan(cell.dueFen),
    paid: showYuan(cell.paidFen),
  };
  if (cell.paidFen !== 0) return t('dues.grid.cellPart', params);
  return cell.dueFen > 0 ? t('dues.grid.cellOpen', params) : t('dues.grid.cell', params);
}
