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
