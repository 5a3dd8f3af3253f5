import { useCallback, useMemo } from 'react';
import type { Value } from '../../../shared/fields/field.ts';
import { showValue } from '../../../shared/fields/show.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { useLanguage } from '../../i18n.ts';
import { shortMask } from '../../ui/shortMask.ts';
import { referredTo, useTitles } from '../data/useTitles.ts';
import { useCodes } from '../data/useCodes.ts';
import { useCheckContext } from './useCheckContext.ts';

/** Writes values of a register's fields, typed or derived, for the user. */
export interface Show {
  /** One value of a field. */
  readonly value: (key: string, value: Value) => string;
  /** A record's value of a field, worked out where it is derived. */
  readonly of: (record: AnyRecord, key: string) => string;
}

/**
 * @param fields whose values will be shown; the names of references among them are fetched.
 *   The same array each time.
 */
export function useShow(register: Register, fields?: readonly string[]): Show {
  const language = useLanguage();
  const codes = useCodes();
  const context = useCheckContext();
  const registers = useMemo(() => referredTo(register, fields), [register, fields]);
  const titleOf = useTitles(registers);
  // A name that is still on the way is no reason to show its key.
  const title = useCallback((to: string, id: string) => titleOf(to, id) ?? '…', [titleOf]);
  const value = useCallback(
    (key: string, given: Value) => {
      const field = register.fields[key] ?? register.derived[key];
      return field === undefined
        ? ''
        : shortMask(showValue(field, given, language, { codes, title }));
    },
    [register, language, codes, title],
  );
  const of = useCallback(
    (record: AnyRecord, key: string) => {
      const derived = register.derived[key];
      return value(
        key,
        derived === undefined ? (record[key] ?? null) : derived.of(record, context),
      );
    },
    [register, value, context],
  );
  return useMemo(() => ({ value, of }), [value, of]);
}
