import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import type { DutyState } from '../../shared/rules/duties/duty.ts';
import { answer, api, asQuery } from '../api/client.ts';

export type { Duty, DutyState } from '../../shared/rules/duties/duty.ts';
export type DutyYear = InferResponseType<typeof api.duties.year.$get>;
export type YearBranch = DutyYear['branches'][number];
export type YearRow = YearBranch['rows'][number];
export type YearCell = YearRow['months'][number];
export type Absences = InferResponseType<typeof api.duties.absences.$get>;
export type AbsentMember = Absences['members'][number];

/** Of which year and of which organisation, with all below it; of all where null. */
export interface Scope {
  readonly year: number;
  readonly branch: string | null;
}

/** Which duties; all as of today where nothing is said. */
export interface AskedDuties {
  readonly branch?: string | null;
  readonly states?: readonly DutyState[];
  readonly rules?: readonly string[];
  /** Only those of which the user is to be reminded now. */
  readonly reminded?: boolean;
  readonly limit?: number;
}

const first = 'duties';

/** Duties as they stand today: overdue, due and met, each in the order of their last days. */
export const useDuties = (asked: AskedDuties = {}) =>
  useQuery({
    queryKey: [first, 'today', asked],
    queryFn: () => answer(api.duties.$get({ query: asQuery(asked) })),
    placeholderData: keepPreviousData,
  });

/** The meetings of a year by organisation, kind and month, and how many were thin. */
export const useDutyYear = (scope: Scope) =>
  useQuery({
    queryKey: [first, 'year', scope],
    queryFn: () => answer(api.duties.year.$get({ query: asQuery(scope) })),
    placeholderData: keepPreviousData,
  });

/** The members who have not attended for months. */
export const useAbsences = (branch: string | null = null) =>
  useQuery({
    queryKey: [first, 'absences', branch],
    queryFn: () => answer(api.duties.absences.$get({ query: asQuery({ branch }) })),
    placeholderData: keepPreviousData,
  });
