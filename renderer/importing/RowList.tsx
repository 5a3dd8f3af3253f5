import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../shared/registers/define.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { useShow } from '../registers/values/useShow.ts';
import { type Level, type Outcome, fetchRows } from './importData.ts';
import { RowItem } from './RowItem.tsx';

interface Props {
  readonly register: Register;
  readonly id: string;
  readonly outcome: Outcome;
  readonly level: Level | null;
}

const atOnce = 50;

/** Rows of one outcome, a page at a time. */
export function RowList({ register, id, outcome, level }: Props): ReactNode {
  const { t } = useTranslation();
  const show = useShow(register);
  const { data, error, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['imports', id, 'rows', outcome, level],
    queryFn: ({ pageParam }) => fetchRows(id, { outcome, level, offset: pageParam, limit: atOnce }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const seen = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return seen < total ? seen : undefined;
    },
    staleTime: 0,
    gcTime: 0,
  });
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  if (data !== undefined && total === 0)
    return <p className="quiet">{t('importing.preview.none')}</p>;
  return (
    <>
      <Refused error={error} />
      <ul className="import-rows">
        {rows.map((row) => (
          <RowItem key={row.row} register={register} row={row} show={show} />
        ))}
      </ul>
      {hasNextPage && (
        <Button loading={isFetching} onClick={() => void fetchNextPage()}>
          {t('importing.preview.more', { rest: total - rows.length })}
        </Button>
      )}
    </>
  );
}
