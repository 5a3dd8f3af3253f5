import type { TFunction } from 'i18next';
import { showYuan } from '../../../shared/fields/show.ts';

/** On which side a balance stands, in the word of the books: 借, 贷 or 平. */
export const sideText = (t: TFunction, fen: number): string =>
  t(`accountsStatements.sides.${fen > 0 ? 'debit' : fen < 0 ? 'credit' : 'none'}`);

/** A balance with its side: 借 1,200.00. @param fen debit positive */
export const balanceText = (t: TFunction, fen: number): string =>
  fen === 0 ? showYuan(0) : `${sideText(t, fen)} ${showYuan(Math.abs(fen))}`;
