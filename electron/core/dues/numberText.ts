import type { SqlValue } from '../store/tables.ts';

/** The number of a receipt as it is printed: it runs in a branch and a year. `2026-0012` */
export const numberText = (
  receivedOn: SqlValue | undefined,
  number: SqlValue | undefined,
): string => `${String(receivedOn).slice(0, 4)}-${String(number).padStart(4, '0')}`;
