import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { AskedList } from '../../../electron/core/members/cells.ts';
import { answer, api, asQuery } from '../../api/client.ts';

/** A record as the screen has it: its values, sensitive ones masked, and what the store keeps. */
export type ShownRecord = AnyRecord & {
  readonly id: string;
  readonly version: number;
  readonly voidedAt: string | null;
};

/** What a list is asked for. */
export type WholeQuery = AskedList;
/** The same; left out parts have their defaults. */
export type ListQuery = Partial<AskedList>;

export interface RecordPage {
  readonly total: number;
  readonly records: readonly ShownRecord[];
}

/** A page of a register's list. @throws ApiError */
export const fetchList = (
  register: string,
  query: ListQuery,
  signal?: AbortSignal,
): Promise<RecordPage> =>
  answer(
    api.registers[':register'].$get(
      { param: { register }, query: asQuery(query) },
      { init: { ...(signal && { signal }) } },
    ),
  );

/** One record. @throws ApiError `record.unknown` */
export const fetchRecord = (register: string, id: string): Promise<ShownRecord> =>
  answer(api.registers[':register'][':id'].$get({ param: { register, id } }));

/** What the records of a register are called, by id. */
export const fetchTitles = (register: string): Promise<Record<string, string>> =>
  answer(api.registers[':register'].titles.$get({ param: { register } }));
