import { useCallback, useMemo, useState } from 'react';
import type { Register } from '../../../shared/registers/define.ts';
import { type RegisterColumn, columnsOf, usualColumns } from '../columns.ts';

const keyOf = (register: Register): string => `branch-ledger.columns.${register.key}`;

/** The columns that the user chose for a register on this PC; the usual ones where nothing was chosen. */
export function useColumns(register: Register) {
  const all = useMemo(() => columnsOf(register), [register]);
  const [chosen, setChosen] = useState<readonly string[]>(
    () => remembered(register) ?? usualColumns(register),
  );
  const choose = useCallback(
    (keys: readonly string[] | null) => {
      if (keys === null) localStorage.removeItem(keyOf(register));
      else localStorage.setItem(keyOf(register), JSON.stringify(keys));
      setChosen(keys ?? usualColumns(register));
    },
    [register],
  );
  // What a record is called always leads.
  const columns = useMemo<readonly RegisterColumn[]>(
    () =>
      all
        .filter(({ key }) => key === register.title || chosen.includes(key))
        .sort((a, b) => Number(b.key === register.title) - Number(a.key === register.title)),
    [all, chosen, register],
  );
  return { all, columns, choose };
}

function remembered(register: Register): readonly string[] | undefined {
  const text = localStorage.getItem(keyOf(register));
  if (text === null) return undefined;
  try {
    const keys: unknown = JSON.parse(text);
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : undefined;
  } catch {
    // Somebody else wrote there; the usual columns do.
    return undefined;
  }
}
