import { showYuan } from '../../../shared/fields/show.ts';
import { calculate } from './calculate.ts';

/** What stands in an amount: nothing, so many fen, or something that cannot be read. */
export interface ReadAmount {
  readonly fen: number | null;
  readonly wrong: boolean;
}

const empty: ReadAmount = { fen: null, wrong: false };

/** Reads an amount as it was typed; a sum is worked out. */
export function readAmount(text: string): ReadAmount {
  if (text.trim() === '') return empty;
  const result = calculate(text);
  return result.ok ? { fen: result.fen, wrong: false } : { fen: null, wrong: true };
}

/** An amount as it stands in its input; nothing stays empty. @param fen whole fen */
export const typedAmount = (fen: number | null | undefined): string =>
  fen === null || fen === undefined || fen === 0 ? '' : showYuan(fen);
