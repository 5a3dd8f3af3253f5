import { useCallback, useMemo, useState } from 'react';
import type { Register } from '../../../shared/registers/define.ts';
import type { FieldForm } from '../../registers/form/useForm.ts';
import { useReadContext } from '../../registers/form/useReadContext.ts';
import { readRow } from '../draft/readDraft.ts';
import { type Row, isBlankRow, setTyped, typedOf } from '../draft/rows.ts';
import { useMinutesSetting } from './MinutesContext.ts';

const nothing: ReadonlySet<string> = new Set();

/**
 * A row of the minutes as a form of its own.
 * @param onUpdate is given what to do with the row as it stands then
 * @param understood the row as it is read, where that is more than what was typed
 */
export function useRowForm<R extends Row>(
  register: Register,
  row: R,
  onUpdate: (update: (row: R) => R) => void,
  understood: R = row,
): FieldForm {
  const { tried, said } = useMinutesSetting();
  const context = useReadContext();
  const [touched, setTouched] = useState(nothing);
  const reading = useMemo(
    () => readRow(register, understood, context),
    [register, understood, context],
  );
  const tell = useCallback((keys: Iterable<string>) => {
    setTouched((before) => {
      const news = [...keys].filter((key) => !before.has(key));
      return news.length === 0 ? before : new Set([...before, ...news]);
    });
  }, []);
  const told = useMemo(
    () => (tried ? new Set(Object.keys(register.fields)) : touched),
    [tried, register, touched],
  );
  return {
    isNew: row.id === null,
    valueOf: (key) => typedOf(register, row, key),
    change: (key, value) => onUpdate((before) => setTyped(before, key, value)),
    tell,
    told,
    filledIn: () => false,
    findings: isBlankRow(row)
      ? []
      : [...reading.findings, ...said.filter((finding) => finding.row === row.key)],
    record: reading.record,
  };
}
