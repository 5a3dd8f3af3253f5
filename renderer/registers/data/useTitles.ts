import { useMemo } from 'react';
import { useQueries } from '@tanstack/react-query';
import type { Register } from '../../../shared/registers/define.ts';
import { keys } from '../../api/queryClient.ts';
import { fetchTitles } from './records.ts';

/** What a record of a register is called, or undefined where it is unknown or still on the way. */
export type TitleOf = (register: string, id: string) => string | undefined;

/**
 * The names of all records of some registers, to show references by.
 * @param registers keys; the same array each time, or everything is drawn anew
 */
export function useTitles(registers: readonly string[]): TitleOf {
  const combine = useMemo(() => combineOf(registers), [registers]);
  return useQueries({
    queries: registers.map((register) => ({
      queryKey: [...keys.registers, register, 'titles'],
      queryFn: () => fetchTitles(register),
      staleTime: 60_000,
    })),
    combine,
  });
}

const combineOf =
  (registers: readonly string[]) =>
  (results: readonly { readonly data: Record<string, string> | undefined }[]): TitleOf => {
    const byRegister = new Map(registers.map((register, at) => [register, results[at]?.data]));
    return (register, id) => byRegister.get(register)?.[id];
  };

/** The registers that the fields of a register refer to. */
export const referredTo = (
  register: Register,
  fields: readonly string[] = Object.keys(register.fields),
): string[] => [
  ...new Set(
    fields.flatMap((key) => {
      const field = register.fields[key];
      return field?.kind === 'reference' ? [field.to] : [];
    }),
  ),
];
