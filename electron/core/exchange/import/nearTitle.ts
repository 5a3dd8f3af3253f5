const beginnings = /^(中国共产党|中共)/;
const endings = /(支部委员会|党支部|支部)$/;

/**
 * A title of an organisation without what is written now one way, now another: 中共青石村支部委员会
 * and 青石村党支部 are one branch (domain.md 1.1 row 12 wants the full name, rosters abbreviate it).
 */
export const nearTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[\p{Z}\p{C}\p{P}]+/gu, '')
    .replace(beginnings, '')
    .replace(endings, '');

const places = /^.*(?:镇|乡|街道|办事处|县|区|市|旗|苏木|场)(?=..)/u;
const endsInPlace = /(?:镇|乡|街道|办事处|县|区|市|旗|苏木|场)$/u;

/** The last place of a near title: 青石村 of 青石镇青石村. */
export const lastPlace = (near: string): string => near.replace(places, '');

/**
 * True for near titles of which one only puts its township or county before the other: 青石镇青石村
 * and 青石村, but not 大青石村, nor 清水镇青石村.
 */
export function differInPlace(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return long !== short && long.endsWith(short) && endsInPlace.test(long.slice(0, -short.length));
}
