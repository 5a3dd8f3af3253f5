import { codeList } from './define.ts';

/** Whom a planned training is for (domain.md 4.2). */
export const trainingAudiences = codeList('trainingAudiences', '培训对象', 'Training for', [
  ['members', '全体党员', 'All members', '党员'],
  ['committee', '书记和委员', 'Secretary and committee', '班子成员', '支委'],
  ['secretary', '书记', 'Secretary', '党支部书记'],
  ['new-members', '新党员', 'New members', '预备党员'],
]);
