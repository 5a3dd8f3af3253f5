import { maskSign } from '../../shared/fields/mask.ts';

const long = new RegExp(`${maskSign}{5,}`, 'g');

/** A masked ID number is told by its last digits; how many stand before them is no news. */
export const shortMask = (text: string): string => text.replace(long, maskSign.repeat(4));
