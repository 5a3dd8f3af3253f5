import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { keepPlace, knowsPlace, placeOf } from '../../registers/list/lastPlace.ts';
import { importPath } from '../../registers/paths.ts';
import { VirtualGrid } from '../../ui/grid/VirtualGrid.tsx';
import { today } from '../../ui/today.ts';
import { useTopOf } from '../../ui/useTopOf.ts';
import { newVoucherPath, voucherPath } from '../paths.ts';
import { FilterBar } from './FilterBar.tsx';
import { type ListFilter, queryOf, readFilter, writeFilter } from './listFilter.ts';
import { PostDraftsButton } from './PostDraftsButton.tsx';
import { PrintListed } from './PrintListed.tsx';
import { usePagedVouchers } from './usePagedVouchers.ts';
import { useVoucherColumns } from './useVoucherColumns.tsx';
import '../../registers/registers.css';
import '../accounts.css';

/** All vouchers, the latest first; the arrows move, Enter opens. */
export function VoucherListPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const { pathname, search } = useLocation();
  const [address, setAddress] = useSearchParams();
  const filter = useMemo(() => readFilter(address, today().slice(0, 4)), [address]);
  const query = useMemo(() => queryOf(filter), [filter]);
  const list = usePagedVouchers(query);
  const columns = useVoucherColumns();
  const page = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const top = useTopOf(page);
  const place = `${pathname}${search}`;
  // Whoever comes back from a voucher goes on with the keyboard where they were.
  const cameBack = useRef(knowsPlace(place));
  useEffect(() => {
    if (cameBack.current) grid.current?.focus({ preventScroll: true });
  }, []);
  const change = useCallback(
    (next: ListFilter) => setAddress(writeFilter(next), { replace: true }),
    [setAddress],
  );
  return (
    <Page
      title={t('accountsBooks.list.title')}
      actions={
        <>
          {keeps && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => void go(newVoucherPath())}
            >
              {t('accountsBooks.newVoucher')}
            </Button>
          )}
          {keeps && filter.state === 'draft' && <PostDraftsButton query={query} />}
          {keeps && (
            <Button
              icon={<ImportOutlined aria-hidden />}
              onClick={() => void go(importPath('vouchers'))}
            >
              {t('register.import')}
            </Button>
          )}
          <PrintListed query={query} total={list.total ?? 0} />
        </>
      }
    >
      <div className="list-page" ref={page} style={{ ['--list-top' as string]: `${top}px` }}>
        <FilterBar filter={filter} onChange={change} />
        <Refused error={list.error} />
        <p className="list-sums" role="status">
          {t('accountsBooks.list.sums', {
            count: list.total ?? 0,
            yuan: showYuan(list.debitFen),
          })}
        </p>
        <div className="list-rows">
          <VirtualGrid
            ref={grid}
            label={t('accountsBooks.list.title')}
            columns={columns}
            rowCount={list.total ?? 0}
            rowAt={list.rowAt}
            onVisible={list.onVisible}
            busy={list.busy}
            listKey={JSON.stringify(filter)}
            startAt={placeOf(place)}
            empty={<p>{t('accountsBooks.list.none')}</p>}
            onOpen={({ id }, index) => {
              keepPlace(place, index);
              void go(voucherPath(id), { state: { from: place } });
            }}
          />
        </div>
      </div>
    </Page>
  );
}
