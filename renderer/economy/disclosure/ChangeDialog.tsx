import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { disclosures } from '../../../shared/registers/disclosures.ts';
import { keys } from '../../api/queryClient.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { EntryDialog } from '../../dues/cash/EntryDialog.tsx';
import { fetchRecord } from '../../registers/data/records.ts';
import { ChangeForm } from './ChangeForm.tsx';

interface Props {
  readonly title: string;
  /** What stands above the fields. */
  readonly head?: ReactNode;
  /** Id of the disclosure. */
  readonly id: string;
  readonly fields: readonly string[];
  /** The field that begins with today where it is empty. */
  readonly today: string;
  readonly saved: string;
  readonly onClose: () => void;
}

/** A few fields of a disclosure that is kept already: a question from the village, or its answer. */
export function ChangeDialog({ title, head, id, onClose, ...form }: Props): ReactNode {
  const { data, error } = useQuery({
    queryKey: [...keys.registers, disclosures.key, 'record', id],
    queryFn: () => fetchRecord(disclosures.key, id),
  });
  return (
    <EntryDialog title={title} onClose={onClose}>
      {head}
      <Refused error={error} />
      {data ? (
        <ChangeForm {...form} record={data} onClose={onClose} />
      ) : (
        error === null && <Opening />
      )}
    </EntryDialog>
  );
}
