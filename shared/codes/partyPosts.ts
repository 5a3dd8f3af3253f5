import { codeList } from './define.ts';
import { words } from './words.ts';

/** Post in the Party (domain.md 1.1 row 35); branches add their own, such as 统战委员. */
export const partyPosts = codeList(
  'partyPosts',
  '党内职务',
  'Post in the Party',
  [
    [
      'secretary',
      '书记',
      'Secretary',
      ...words('党支部书记 支部书记 村支书 支书 村党支部书记 党总支书记 党委书记'),
    ],
    ['deputy-secretary', '副书记', 'Deputy secretary', '党支部副书记', '支部副书记', '副支书'],
    ['organization-commissioner', '组织委员', 'Organization commissioner'],
    ['publicity-commissioner', '宣传委员', 'Publicity commissioner'],
    ['discipline-commissioner', '纪检委员', 'Discipline commissioner', '纪律委员', '纪律检查委员'],
    ['committee-member', '委员', 'Committee member', '支部委员', '支委', '支委委员', '党支部委员'],
    ['group-leader', '党小组长', 'Party group leader', '党小组组长', '小组长'],
    ['none', '普通党员', 'No post', '党员', '无职务', '无职党员'],
  ],
  { editable: true },
);
