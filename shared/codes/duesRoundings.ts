import { codeList } from './define.ts';

/** Rounding of monthly dues; not fixed nationally (domain.md 5.1, GKV). */
export const duesRoundings = codeList('duesRoundings', '取整', 'Rounding', [
  ['fen', '到分', 'To the fen', '分'],
  ['jiao', '到角', 'To the jiao', '角'],
]);
