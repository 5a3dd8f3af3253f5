import { showYuan } from '../../../shared/fields/show.ts';

/** An amount of a table, in yuan; a zero is left blank, as on the forms (domain.md 6.6). */
export const amountText = (fen: number): string => (fen === 0 ? '' : showYuan(fen));

/** A share as people read it: 12.5%. A dash where there is none. */
export const percentText = (share: number | null): string =>
  share === null ? '—' : `${(share * 100).toFixed(1)}%`;
