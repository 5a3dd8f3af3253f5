import { showYuan } from '../../shared/fields/show.ts';

const yuanOfWan = 10_000;

/**
 * An amount in yuan typed by hand: 50000, 50,000.00, 5万.
 * @returns fen from 0; undefined where it is none
 */
export function readYuan(typed: string): number | undefined {
  const text = typed
    .normalize('NFKC')
    .replaceAll(/[\s¥]|(?<=\d),(?=\d{3})/g, '')
    .replace(/元$/, '');
  const [, number, wan] = /^(\d{1,10}(?:\.\d{1,2})?)(万)?$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  return Math.round(Number(number) * 100) * (wan === undefined ? 1 : yuanOfWan);
}

/**
 * Rising amounts with ；, 、 or spaces between; commas stand within an amount too.
 * @returns fen; undefined where one is none, they do not rise, or there are none or more than `most`
 */
export function readRisingYuan(typed: string, most: number): number[] | undefined {
  const parts = typed
    .normalize('NFKC')
    .split(/[;、\s]+|,(?!\d{3}(?:\D|$))/)
    .filter((part) => part !== '');
  const read = parts.map(readYuan);
  if (read.length === 0 || read.length > most) return undefined;
  const known = read.filter((fen) => fen !== undefined).filter((fen) => fen > 0);
  const rising = known.every((fen, at) => at === 0 || fen > (known[at - 1] ?? 0));
  return known.length === read.length && rising ? known : undefined;
}

/** Without the fen where there are none: 50,000. */
export const yuanText = (fen: number): string => showYuan(fen).replace(/\.00$/, '');

/** Amounts as they stand in the field. */
export const yuanListText = (fens: readonly number[]): string => fens.map(yuanText).join('; ');
