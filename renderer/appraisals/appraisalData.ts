import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AppraisalBeginning, CreatedAppraisal } from '../../electron/core/appraisals/begin.ts';
import type { ChangedAppraisal } from '../../electron/core/appraisals/change.ts';
import type { AppraisalDocument } from '../../electron/core/appraisals/document.ts';
import type { AnyRecord } from '../../shared/registers/define.ts';
import { answer, api, asQuery } from '../api/client.ts';
import { keys } from '../api/queryClient.ts';

export type { AppraisalBeginning } from '../../electron/core/appraisals/begin.ts';
export type { AppraisalDocument, AppraisalLine } from '../../electron/core/appraisals/document.ts';
export type { ChosenMeeting } from '../../electron/core/appraisals/meetings.ts';

// The routes answer these very types; records are open to any field, which the client's own types
// cannot carry through JSON.

/** An appraisal with its list. */
export const useAppraisal = (id: string) =>
  useQuery({
    queryKey: [...keys.registers, 'appraisals', 'document', id],
    queryFn: () =>
      answer(api.appraisals[':id'].$get({ param: { id } })) as Promise<AppraisalDocument>,
    placeholderData: keepPreviousData,
  });

/** What an appraisal would begin with. @param of null while branch or year are not chosen */
export const useBeginning = (of: { readonly branch: string; readonly year: number } | null) =>
  useQuery({
    queryKey: [...keys.registers, 'appraisals', 'begin', of],
    queryFn: () =>
      answer(
        api.appraisals.begin.$get({ query: asQuery(of ?? {}) }),
      ) as Promise<AppraisalBeginning>,
    enabled: of !== null,
  });

/** @throws ApiError `appraisal.exists`, `appraisal.nobody` */
export const createAppraisal = (input: {
  readonly branch: string;
  readonly year: number;
  readonly title?: string;
  readonly heldOn?: string | null;
  readonly meeting?: string | null;
}): Promise<CreatedAppraisal> =>
  answer(api.appraisals.$post({ json: { ...input } })) as Promise<CreatedAppraisal>;

/** What was filled in: of the appraisal, and of lines of its list. */
export interface AppraisalChanges {
  readonly version: number;
  readonly values: AnyRecord;
  readonly grades: readonly {
    readonly id: string;
    readonly version: number;
    readonly values: AnyRecord;
  }[];
}

/** @throws ApiError `record.changed-meanwhile` */
export const saveAppraisal = (id: string, changes: AppraisalChanges): Promise<ChangedAppraisal> =>
  answer(
    api.appraisals[':id'].$put({
      param: { id },
      json: { ...changes, grades: [...changes.grades] },
    }),
  ) as Promise<ChangedAppraisal>;

/** Puts a member on the list. */
export const putOnList = (id: string, member: string): Promise<unknown> =>
  answer(api.appraisals[':id'].list.$post({ param: { id }, json: { member } }));

/** Takes a line off the list. */
export const takeOffList = (id: string, line: string): Promise<unknown> =>
  answer(api.appraisals[':id'].list['take-off'].$post({ param: { id }, json: { line } }));
