import { Alert } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Register } from '../../../shared/registers/define.ts';
import { keys } from '../../api/queryClient.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { TreeView } from '../../ui/tree/TreeView.tsx';
import { makeTree } from '../../ui/tree/makeTree.ts';
import { allRows } from '../data/allRows.ts';
import type { ListQuery, ShownRecord } from '../data/records.ts';
import { usualColumns } from '../columns.ts';
import { useShow } from '../values/useShow.ts';

interface Props {
  readonly register: Register;
  readonly query: ListQuery;
  readonly onOpen: (id: string) => void;
}

/** A county has 849 branches; a register of more records is better looked at as a list. */
const mostInTree = 5000;

/**
 * The field by which the records of a register stand under one another, where there is one: other
 * references to a register's own records, as from a lecture to its meeting, make no tree.
 */
export function parentFieldOf({ key, fields }: Register): string | undefined {
  const { parent } = fields;
  return parent?.kind === 'reference' && parent.to === key ? 'parent' : undefined;
}

/** The list of a register as a tree: each record under the one above it. */
export function RegisterTree({ register, query, onOpen }: Props): ReactNode {
  const labelOf = useLabel();
  const sentence = useSentence();
  const parent = parentFieldOf(register) ?? '';
  const details = useMemo(
    () => usualColumns(register).filter((key) => key !== register.title && key !== parent),
    [register, parent],
  );
  const show = useShow(register, details);
  const { data, error } = useQuery({
    queryKey: [...keys.registers, register.key, 'tree', query],
    queryFn: () => allRows(register.key, query, mostInTree),
  });
  const nodes = useMemo(
    () =>
      makeTree<ShownRecord>(data ?? [], (record) => {
        const above = record[parent];
        return typeof above === 'string' ? above : null;
      }),
    [data, parent],
  );
  if (error !== null) return <Alert type="error" showIcon title={sentence(error)} />;
  return (
    <TreeView
      label={labelOf(register.label)}
      nodes={nodes}
      onOpen={onOpen}
      text={(record) => show.of(record, register.title)}
      detail={(record) =>
        details
          .flatMap((key) => {
            const text = show.of(record, key);
            const field = register.fields[key];
            if (text === '') return [];
            // A kind says itself what it is; a name or a day does not.
            return [
              field === undefined || field.kind === 'code' || field.kind === 'codes'
                ? text
                : `${labelOf(field.label)} ${text}`,
            ];
          })
          .join(' · ')
      }
    />
  );
}
