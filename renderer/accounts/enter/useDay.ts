import { useState } from 'react';
import { readValue } from '../../../shared/fields/readValue.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { useReadContext } from '../../registers/form/useReadContext.ts';

/** A day as it is typed, and the ISO day that it means; null while it means none. */
export function useDay(begin: () => string) {
  const context = useReadContext();
  const [typed, setTyped] = useState(begin);
  const read = readValue(vouchers.fields.day, typed, context).value;
  const day = typeof read === 'string' && read.length === 10 ? read : null;
  return {
    typed,
    day,
    setTyped,
    /** Puts the day into the one form in which days stand. */
    settle: (): void => {
      if (day !== null) setTyped(day);
    },
  };
}

export type TypedDay = ReturnType<typeof useDay>;
