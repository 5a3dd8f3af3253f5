import { useMutation } from '@tanstack/react-query';
import { type ListQuery, type ShownRecord, fetchList } from './records.ts';

/** More would be hundreds of sheets of paper; a workbook serves better. */
export const mostPrinted = 3000;
const atOnce = 500;

/** Fetches all rows of a list, to be printed. */
export const useAllRows = (register: string, query: ListQuery) =>
  useMutation({ mutationFn: () => allRows(register, query, mostPrinted) });

/** All records of a list, up to `most`. @throws ApiError */
export async function allRows(
  register: string,
  query: ListQuery,
  most: number,
): Promise<readonly ShownRecord[]> {
  const rows: ShownRecord[] = [];
  for (;;) {
    const page = await fetchList(register, { ...query, offset: rows.length, limit: atOnce });
    rows.push(...page.records);
    if (page.records.length === 0 || rows.length >= Math.min(page.total, most))
      return rows.slice(0, most);
  }
}
