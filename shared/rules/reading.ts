import type { AnyRecord } from '../registers/define.ts';

// How the values of a stored record are taken; what is left out or of another kind is null.

export const textIn = (record: AnyRecord, field: string): string | null => {
  const value = record[field];
  return typeof value === 'string' && value !== '' ? value : null;
};

export const numberIn = (record: AnyRecord, field: string): number | null => {
  const value = record[field];
  return typeof value === 'number' ? value : null;
};
