import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, api, asQuery } from '../api/client.ts';
import type { Finding } from '../../shared/fields/finding.ts';
import type { AnyRecord } from '../../shared/registers/define.ts';
import type { Scope } from '../duties/dutyData.ts';

export type TrainingYear = InferResponseType<typeof api.training.$get>;
export type TrainedMember = TrainingYear['members'][number];
export type PlanItem = TrainingYear['plan'][number];

/** Records one training of several members, all or none. @param members ids @throws ApiError */
export const addTrainings = (
  members: readonly string[],
  values: AnyRecord,
): Promise<{ readonly count: number; readonly findings: readonly Finding[] }> =>
  // JSON leaves out what is undefined, so the findings are what they were.
  answer(api.training.$post({ json: { members: [...members], values } })) as Promise<{
    count: number;
    findings: Finding[];
  }>;

/** Each member's class-hours in a year, and the plan against what was done. */
export const useTraining = (scope: Scope) =>
  useQuery({
    queryKey: ['training', scope],
    queryFn: () => answer(api.training.$get({ query: asQuery(scope) })),
    placeholderData: keepPreviousData,
  });
