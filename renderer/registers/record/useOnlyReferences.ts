import { useQuery } from '@tanstack/react-query';
import type { Register } from '../../../shared/registers/define.ts';
import { keys } from '../../api/queryClient.ts';
import { fetchList } from '../data/records.ts';
import type { TypedValues } from '../form/typed.ts';

/**
 * The required references of a new record that can only be one record: in a village with one
 * branch every member is of that branch. Undefined until they are known.
 */
export function useOnlyReferences(register: Register): TypedValues | undefined {
  const { data } = useQuery({
    queryKey: [...keys.registers, register.key, 'only-references'],
    queryFn: async () =>
      Object.fromEntries((await Promise.all(required(register).map(onlyOne))).flat()),
    staleTime: 0,
  });
  return data;
}

type RequiredReference = readonly [
  key: string,
  to: string,
  where: Record<string, { in: string[] }>,
];

const required = (register: Register): readonly RequiredReference[] =>
  Object.entries(register.fields).flatMap(([key, field]) =>
    field.kind === 'reference' && field.required === true
      ? [
          [
            key,
            field.to,
            field.among ? { [field.among.field]: { in: [...field.among.codes] } } : {},
          ] as const,
        ]
      : [],
  );

async function onlyOne([key, to, where]: RequiredReference): Promise<
  readonly (readonly [string, string])[]
> {
  const { total, records } = await fetchList(to, { where, limit: 1 });
  const [only] = records;
  return total === 1 && only !== undefined ? [[key, only.id]] : [];
}
