import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Chosen, Meant } from '../collect/chosen.ts';
import { monthOf, monthsOfQuarter, quarterOf } from '../collect/chosen.ts';
import type { DuesCellShown, DuesYear } from '../duesData.ts';
import { DuesRowView } from './DuesRowView.tsx';
import { GridFoot } from './GridFoot.tsx';
import { GridHead } from './GridHead.tsx';
import { actOfKey, type Place } from './gridKeys.ts';

/** What other parts of the page ask of the grid. */
export interface GridHandle {
  /** Puts the keyboard onto a month of a row. */
  readonly goTo: (place: Place) => void;
}

interface Props {
  readonly data: DuesYear;
  readonly chosen: Chosen;
  /** Whether the user may collect. */
  readonly ticking: boolean;
  readonly handle: RefObject<GridHandle | null>;
  readonly onToggle: (meant: readonly Meant[]) => void;
  /** A month was opened that cannot be ticked. */
  readonly onOpen: (cell: DuesCellShown, member: string) => void;
  /** Back to the box that finds members. */
  readonly onFind: () => void;
}

/** The yearly grid member × month: one stop of the Tab key, arrows move, Space ticks. */
export function DuesGrid(props: Props): ReactNode {
  const { data, chosen, ticking, handle, onToggle, onOpen, onFind } = props;
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, month: monthNow(data) });
  const { rows, year } = data;
  const active = { ...place, row: Math.min(place.row, Math.max(0, rows.length - 1)) };

  const goTo = (to: Place): void => {
    setPlace(to);
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-row="${to.row}"][data-month="${to.month}"]`,
    );
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  useImperativeHandle(handle, () => ({ goTo }));

  const meant = (place: Place, months: readonly string[]): readonly Meant[] => {
    const row = rows[place.row];
    return row === undefined ? [] : [{ row, months }];
  };
  const everybody = (months: readonly string[]): void =>
    onToggle(rows.map((row) => ({ row, months })));
  const press = (at: Place, open: boolean): void => {
    const row = rows[at.row];
    const cell = row?.cells[at.month];
    if (row === undefined || cell === undefined) return;
    if (cell.receipts.length > 0 && (open || cell.paidFen >= cell.dueFen))
      onOpen(cell, row.member.id);
    else if (ticking) onToggle(meant(at, [cell.month]));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = placeOf(event.target);
    if (at === null || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const act = actOfKey(event, at, rows.length);
    if (act === null) return;
    event.preventDefault();
    const month = monthOf(year, at.month + 1);
    if (act.do === 'go') goTo(act.to);
    else if (act.do === 'find') onFind();
    else if (act.do === 'enter') press(at, true);
    else if (!ticking) return;
    else if (act.do === 'tick') onToggle(meant(at, [month]));
    else if (act.do === 'tick-month') everybody([month]);
    else onToggle(meant(at, monthsOfQuarter(year, quarterOf(month))));
  };
  const onClick = ({ target }: MouseEvent): void => {
    const at = placeOf(target);
    if (at === null) return;
    setPlace(at);
    press(at, false);
  };
  return (
    <table
      ref={table}
      role="grid"
      className="dues-grid"
      aria-label={t('dues.grid.name', { year })}
      aria-rowcount={rows.length + 3}
      aria-multiselectable={ticking}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={({ target }) => {
        const at = placeOf(target);
        if (at !== null) setPlace(at);
      }}
    >
      <GridHead
        now={data.asOf.startsWith(`${year}-`) ? Number(data.asOf.slice(5, 7)) : 0}
        ticking={ticking}
        onQuarter={(quarter) => everybody(monthsOfQuarter(year, quarter))}
        onMonth={(month) => everybody([monthOf(year, month)])}
      />
      <tbody>
        {rows.map((row, at) => (
          <DuesRowView
            key={row.key}
            row={row}
            at={at}
            chosen={[...(chosen.get(row.member.id)?.months.keys() ?? [])].join()}
            active={active.row === at ? active.month : -1}
            ticking={ticking}
          />
        ))}
      </tbody>
      <GridFoot totals={data.totals} people={rows.length} />
    </table>
  );
}

const monthNow = ({ asOf, year }: DuesYear): number =>
  asOf.startsWith(`${year}-`) ? Number(asOf.slice(5, 7)) - 1 : 0;

/** Of which cell an event is; null where it is of none. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-month]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset['row']), month: Number(cell.dataset['month']) };
}
