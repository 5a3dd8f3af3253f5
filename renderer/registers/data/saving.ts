import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { answer, api } from '../../api/client.ts';

/** What came of a save; the record was saved where there is an id. */
export interface Saved {
  readonly id?: string | undefined;
  readonly findings: readonly Finding[];
}

/** By what a dated value changes. */
export interface Decision {
  /** ISO day. */
  readonly on: string | null;
  readonly documentNo: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

/** Saves a new record. @throws ApiError */
export const addRecord = (register: string, values: AnyRecord): Promise<Saved> =>
  answer(
    api.registers[':register'].$post({ param: { register }, json: { values } }),
  ) as Promise<Saved>;

/** Saves changed fields. @throws ApiError `record.changed-meanwhile` where somebody was faster */
export const changeRecord = (
  register: string,
  id: string,
  version: number,
  values: AnyRecord,
): Promise<Saved> =>
  answer(
    api.registers[':register'][':id'].$put({ param: { register, id }, json: { version, values } }),
  ) as Promise<Saved>;

/** Changes dated fields by a decision. @throws ApiError */
export const decide = (
  register: string,
  id: string,
  values: AnyRecord,
  decision: Decision,
): Promise<Saved> =>
  answer(
    api.registers[':register'][':id'].decisions.$post({
      param: { register, id },
      json: { values, ...decision },
    }),
  ) as Promise<Saved>;

/** The clear values of sensitive fields; that they were asked for is recorded. @throws ApiError */
export const revealFields = async (
  register: string,
  id: string,
  fields: readonly string[],
): Promise<AnyRecord> => {
  const { values } = await answer(
    api.registers[':register'][':id'].reveal.$post({
      param: { register, id },
      json: { fields: [...fields] },
    }),
  );
  return values;
};
