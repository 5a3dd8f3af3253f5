import { useMemo, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReferenceField } from '../../../shared/fields/field.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { findRegister } from '../../../shared/registers/index.ts';
import { keys } from '../../api/queryClient.ts';
import { type ListQuery, fetchList } from '../../registers/data/records.ts';
import { useTitles } from '../../registers/data/useTitles.ts';
import { useDebounced } from '../useDebounced.ts';

/** What a reference may refer to. */
export type Target = Pick<ReferenceField, 'to' | 'among'>;

const offered = 50;

/**
 * The records that a reference picker offers: the store searches as one types, by name, pinyin and
 * initials, among the records that the field allows and that are current.
 * @param held ids that are chosen already; they have a name even when the search does not find them
 */
export function useReferenceOptions(field: Target, held: readonly string[]) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const search = useDebounced(typed, 120);
  const register = findRegister(field.to);
  const titleOf = useTitles(useMemo(() => [field.to], [field.to]));
  const query = { search, where: conditions(field, register), limit: offered };
  const { data } = useQuery({
    queryKey: [...keys.registers, field.to, 'pick', query],
    queryFn: ({ signal }) => fetchList(field.to, query, signal),
    placeholderData: keepPreviousData,
    enabled: open,
  });
  const found = (data?.records ?? []).map((record) => ({
    value: record.id,
    label: String(record[register?.title ?? 'id'] ?? ''),
  }));
  const others = held
    .filter((id) => found.every(({ value }) => value !== id))
    .map((id) => ({ value: id, label: titleOf(field.to, id) ?? '…' }));
  return {
    options: typed === '' ? [...found, ...others] : found,
    titleOf: (id: string) => titleOf(field.to, id) ?? '…',
    /** How many more there are than are offered. */
    more: Math.max(0, (data?.total ?? 0) - offered),
    setTyped,
    setOpen,
  };
}

function conditions(
  { among }: Target,
  register: Register | undefined,
): NonNullable<ListQuery['where']> {
  const current = register?.current?.field;
  return {
    ...(among && { [among.field]: { in: [...among.codes] } }),
    ...(current !== undefined && { [current]: { empty: true } }),
  };
}
