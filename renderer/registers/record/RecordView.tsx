import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Register } from '../../../shared/registers/define.ts';
import { Opening } from '../../app/frame/Opening.tsx';
import { keys } from '../../api/queryClient.ts';
import { fetchRecord } from '../data/records.ts';
import { NotOpened } from './NotOpened.tsx';
import { KnownRecord } from './KnownRecord.tsx';

/** A record that is kept, once it has come. */
export function RecordView({
  register,
  id,
}: {
  readonly register: Register;
  readonly id: string;
}): ReactNode {
  const { data, error } = useQuery({
    queryKey: [...keys.registers, register.key, 'record', id],
    queryFn: () => fetchRecord(register.key, id),
  });
  if (error !== null) return <NotOpened register={register} error={error} />;
  return data === undefined ? <Opening /> : <KnownRecord register={register} record={data} />;
}
