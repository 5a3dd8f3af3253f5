import type { CodeList } from './define.ts';

/** The lists as this store uses them: the defaults with what the user added, renamed, retired. */
export type CodeBook = (list: CodeList) => CodeList;

/** The lists as shipped. */
export const shippedCodes: CodeBook = (list) => list;
