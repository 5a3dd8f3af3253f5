import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InferRequestType, InferResponseType } from 'hono/client';
import { answer, api } from '../api/client.ts';
import { afterWrite, keys } from '../api/queryClient.ts';
import { useGate } from '../app/Program.tsx';

export type OperatorLine = InferResponseType<typeof api.operators.$get>['operators'][number];
type NewOperator = InferRequestType<typeof api.operators.$post>['json'];

/** All operators, those at work first. */
export function useOperators() {
  const { data, error } = useQuery({
    queryKey: keys.operators,
    queryFn: () => answer(api.operators.$get()),
  });
  return { operators: data?.operators, error };
}

/** Adds an operator. */
export function useAddOperator() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (json: NewOperator) => answer(api.operators.$post({ json })),
    onSuccess: () => afterWrite(queries),
  });
}

/** Retires an operator; the new recovery code is shown over everything. */
export function useRetire() {
  const queries = useQueryClient();
  const { onCode } = useGate();
  return useMutation({
    mutationFn: ({ id }: OperatorLine) =>
      answer(api.operators[':id'].retire.$post({ param: { id } })),
    onSuccess: async ({ recoveryCode }) => {
      onCode(recoveryCode, true);
      await afterWrite(queries);
    },
  });
}

/** Renews the recovery code; the new one is shown over everything. */
export function useRenewCode() {
  const queries = useQueryClient();
  const { onCode } = useGate();
  return useMutation({
    mutationFn: () => answer(api.operators['recovery-code'].$post()),
    onSuccess: async ({ recoveryCode }) => {
      onCode(recoveryCode, true);
      await afterWrite(queries);
    },
  });
}
