import { Alert } from 'antd';
import {
  type ReactNode,
  Suspense,
  lazy,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Register } from '../../../shared/registers/define.ts';
import { Page } from '../../app/frame/Page.tsx';
import { useLabel, useSentence } from '../../i18n.ts';
import { useTopOf } from '../../ui/useTopOf.ts';
import { recordPath } from '../paths.ts';
import { RegisterTree, parentFieldOf } from '../tree/RegisterTree.tsx';
import { useShow } from '../values/useShow.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { ColumnChooser } from './ColumnChooser.tsx';
import { EmptyList } from './EmptyList.tsx';
import { keepPlace, knowsPlace, placeOf } from './lastPlace.ts';
import { ListActions } from './ListActions.tsx';
import { ListGrid } from './ListGrid.tsx';
import { ListTools } from './ListTools.tsx';
import { listQuery } from './listState.ts';
import { SearchBox } from './SearchBox.tsx';
import { useColumns } from './useColumns.ts';
import { useListState } from './useListState.ts';
import { usePagedList } from './usePagedList.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** Its pickers are not needed to see the list. */
const FilterPanel = lazy(async () => ({
  default: (await import('./FilterPanel.tsx')).FilterPanel,
}));

/** A register's list with everything that can be done to it. */
export function RegisterList({ register }: { readonly register: Register }): ReactNode {
  const labelOf = useLabel();
  const sentence = useSentence();
  const go = useNavigate();
  const { pathname, search: address } = useLocation();
  const [state, change] = useListState(register);
  const query = useMemo(() => listQuery(register, state), [register, state]);
  const list = usePagedList(register.key, query);
  const { columns, choose } = useColumns(register);
  const shownKeys = useMemo(() => columns.map(({ key }) => key), [columns]);
  const named = useMemo(
    () => [...new Set([...shownKeys, ...Object.keys(state.where)])],
    [shownKeys, state.where],
  );
  const show = useShow(register, named);
  const grid = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const top = useTopOf(page);
  const [filtering, setFiltering] = useState(false);
  const [filterField, setFilterField] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [asTree, setAsTree] = useState(false);
  const place = `${pathname}${address}`;
  // Whoever comes back from a record goes on with the keyboard where they were.
  const cameBack = useRef(knowsPlace(place));
  useEffect(() => {
    if (cameBack.current) grid.current?.focus({ preventScroll: true });
  }, []);

  const onSearch = useCallback((search: string) => change({ ...state, search }), [change, state]);
  const onFilter = useCallback((key: string) => {
    setFilterField(key);
    setFiltering(true);
  }, []);
  const onSort = (key: string): void => {
    const again = state.sort === key;
    change({
      ...state,
      sort: again && state.descending ? null : key,
      descending: again && !state.descending,
    });
  };

  return (
    <Page
      title={labelOf(register.label)}
      actions={
        <ListActions
          register={register}
          query={query}
          columns={columns}
          total={list.total ?? 0}
          show={show}
        />
      }
    >
      <div className="list-page" ref={page} style={listTop(top)}>
        <div className="list-bar">
          {isSearched(register) && (
            <SearchBox
              register={register}
              value={state.search}
              onSearch={onSearch}
              onLeave={() => grid.current?.focus()}
            />
          )}
          <ViewSwitch
            register={register}
            view={state.view}
            onChange={(view) => change({ ...state, view })}
          />
          <ListTools
            total={list.total}
            filtering={filtering}
            onFilter={() => setFiltering(!filtering)}
            onColumns={() => setChoosing(true)}
            tree={parentFieldOf(register) === undefined ? undefined : asTree}
            onTree={setAsTree}
          />
        </div>
        <Suspense>
          {filtering && (
            <FilterPanel
              register={register}
              where={state.where}
              field={filterField}
              onField={setFilterField}
              onChange={(key, condition) => {
                const { [key]: _before, ...rest } = state.where;
                const none = Object.keys(condition).length === 0;
                change({ ...state, where: none ? rest : { ...rest, [key]: condition } });
              }}
            />
          )}
        </Suspense>
        <ActiveFilters
          register={register}
          state={state}
          show={show}
          onChange={change}
          onEdit={onFilter}
        />
        {list.error !== null && <Alert type="error" showIcon title={sentence(list.error)} />}
        <div className="list-rows">
          {asTree ? (
            <RegisterTree
              register={register}
              query={query}
              onOpen={(id) => void go(recordPath(register.key, id))}
            />
          ) : (
            <ListGrid
              register={register}
              columns={columns}
              list={list}
              state={state}
              show={show}
              grid={grid}
              startAt={placeOf(place)}
              onSort={onSort}
              onFilter={onFilter}
              onOpen={(record, index) => {
                keepPlace(place, index);
                void go(recordPath(register.key, record.id), { state: { from: place } });
              }}
              empty={<EmptyList register={register} state={state} onChange={change} />}
            />
          )}
        </div>
      </div>
      <ColumnChooser
        register={register}
        open={choosing}
        chosen={shownKeys}
        onChoose={choose}
        onClose={() => setChoosing(false)}
      />
    </Page>
  );
}

/** Where the list begins, for the style sheet: from there down it takes what the window leaves. */
const listTop = (top: number): Record<string, string> => ({ '--list-top': `${top}px` });

/** Parts of a record have no search texts but their own fields. */
const isSearched = ({ partOf, fields }: Register): boolean =>
  partOf === null || Object.values(fields).some(({ search }) => search !== undefined);
