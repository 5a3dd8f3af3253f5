import { codeList } from './define.ts';

/** Whom a duty binds (domain.md 4.1, 4.2, 7.3). */
export const dutySubjects = codeList('dutySubjects', '职责对象', 'Whose duty', [
  ['organization', '党组织', 'The organization', '组织'],
  ['with-committee', '设支委会的党组织', 'Organizations with a committee', '有支委会'],
  ['members', '全体党员', 'All members', '党员'],
  ['committee', '书记和委员', 'Secretary and committee', '支委'],
  ['secretary', '书记', 'Secretary', '党支部书记'],
  ['new-secretary', '新任书记', 'New secretary', '新书记'],
  ['probationary', '预备党员', 'Probationary members'],
  ['new-full', '转正一年内的党员', 'Members in their first year', '新党员'],
  ['rectified', '被列为软弱涣散的党组织', 'Organizations listed as weak and lax', '软弱涣散'],
]);
