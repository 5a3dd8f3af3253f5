import { type ReactNode, type RefObject, useMemo } from 'react';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import type { GridColumn } from '../../ui/grid/column.ts';
import { VirtualGrid } from '../../ui/grid/VirtualGrid.tsx';
import type { RegisterColumn } from '../columns.ts';
import type { ShownRecord } from '../data/records.ts';
import type { Show } from '../values/useShow.ts';
import { FilterMark } from './FilterMark.tsx';
import type { ListState } from './listState.ts';
import type { usePagedList } from './usePagedList.ts';

interface Props {
  readonly register: Register;
  readonly columns: readonly RegisterColumn[];
  readonly list: ReturnType<typeof usePagedList>;
  readonly state: ListState;
  readonly show: Show;
  readonly startAt: number;
  readonly empty: ReactNode;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly onSort: (key: string) => void;
  readonly onFilter: (key: string) => void;
  readonly onOpen: (record: ShownRecord, index: number) => void;
}

/** The rows of a register's list. */
export function ListGrid({
  register,
  columns,
  list,
  state,
  show,
  startAt,
  empty,
  grid,
  onSort,
  onFilter,
  onOpen,
}: Props): ReactNode {
  const labelOf = useLabel();
  const gridColumns = useMemo(
    () =>
      columns.map(({ key, label, width, numeric, derived }): GridColumn<ShownRecord> => ({
        key,
        title: labelOf(label),
        width: Math.max(width, headingWidth(labelOf(label))),
        sortable: !derived,
        ...(numeric && { align: 'end' }),
        ...(!derived && {
          extra: (
            <FilterMark
              label={labelOf(label)}
              active={key in state.where}
              onClick={() => onFilter(key)}
            />
          ),
        }),
        cell: (record) =>
          key === register.title ? (
            <span className="list-title">{show.of(record, key)}</span>
          ) : (
            <span>{show.of(record, key)}</span>
          ),
        text: (record) => show.of(record, key),
      })),
    [columns, labelOf, register, show, state.where, onFilter],
  );
  const { sort, descending } = state;
  return (
    <VirtualGrid
      ref={grid}
      label={labelOf(register.label)}
      columns={gridColumns}
      rowCount={list.total ?? 0}
      rowAt={list.rowAt}
      onVisible={list.onVisible}
      busy={list.busy}
      sorting={sort === null ? undefined : { key: sort, descending }}
      onSort={onSort}
      onOpen={onOpen}
      listKey={JSON.stringify(state)}
      startAt={startAt}
      empty={empty}
    />
  );
}

/** More than this a heading may be cut off; its whole text shows when pointed at. */
const longestHeading = 18;

/** What a heading needs in half-width characters, with its funnel. */
function headingWidth(title: string): number {
  const letters = [...title].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  return Math.min(longestHeading, letters + 3);
}
