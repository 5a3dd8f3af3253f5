import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { duesRemittances } from '../../../shared/registers/duesRemittances.ts';
import { loveFundEntries } from '../../../shared/registers/loveFundEntries.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { answer, api, asQuery } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { allRows } from '../../registers/data/allRows.ts';
import { fetchList } from '../../registers/data/records.ts';
import { today } from '../../ui/today.ts';

export type DuesCashAnswer = InferResponseType<typeof api.dues.cash.$get>;
export type CashEntry = DuesCashAnswer['entries'][number];
export type DuesCheck = DuesCashAnswer['checks'][number];

/** Of which branch and year; of a year that still runs, up to today. */
export interface CashScope {
  readonly branch: string;
  readonly year: number;
}

const lastDay = (year: number): string => {
  const now = today();
  return now.startsWith(String(year)) ? now : `${year}-12-31`;
};

/** The cash book of a branch in a year. */
export const useCash = ({ branch, year }: CashScope) =>
  useQuery({
    queryKey: ['dues', 'cash', branch, year],
    queryFn: () =>
      answer(
        api.dues.cash.$get({
          query: asQuery({ branch, from: `${year}-01-01`, to: lastDay(year) }),
        }),
      ),
    placeholderData: keepPreviousData,
  });

const most = 1000;

/** All remittances of a branch's own dues: for which period each was. */
export const useRemittances = (branch: string) =>
  useQuery({
    queryKey: [...keys.registers, duesRemittances.key, 'of', branch],
    queryFn: async () => {
      const where = { branch: { in: [branch] }, kind: { in: ['dues'] } };
      const rows = await allRows(duesRemittances.key, { where }, most);
      return rows.map((row) => ({
        on: String(row['on'] ?? ''),
        period: String(row['period'] ?? ''),
        amountFen: Number(row['amountFen'] ?? 0),
      }));
    },
  });

/** The latest entries of a branch's love fund. */
export const useFundEntries = (branch: string) =>
  useQuery({
    queryKey: [...keys.registers, loveFundEntries.key, 'of', branch],
    queryFn: () =>
      fetchList(loveFundEntries.key, {
        where: { branch: { in: [branch] } },
        sort: 'on',
        descending: true,
        limit: 10,
      }),
  });

/** The latest meetings of a branch, at which a spending may have been decided. */
export const useDeciding = (branch: string) =>
  useQuery({
    queryKey: [...keys.registers, meetings.key, 'deciding', branch],
    queryFn: async () => {
      const { records } = await fetchList(meetings.key, {
        where: { branch: { in: [branch] }, state: { in: ['held'] } },
        sort: 'heldOn',
        descending: true,
        limit: 60,
      });
      return records.map(({ id, topic, heldOn }) => ({
        id,
        topic: String(topic ?? ''),
        heldOn: String(heldOn ?? ''),
      }));
    },
  });
