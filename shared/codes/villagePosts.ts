import { codeList } from './define.ts';
import { words } from './words.ts';

/** Village or community post (domain.md 1.1 row 36, an open list). */
export const villagePosts = codeList(
  'villagePosts',
  '村（社区）职务',
  'Village post',
  [
    [
      'director',
      '村委会主任',
      "Director of the villagers' committee",
      ...words('主任 村主任 居委会主任 村民委员会主任 社区主任'),
    ],
    [
      'deputy-director',
      '村委会副主任',
      "Deputy director of the villagers' committee",
      ...words('副主任 村副主任 居委会副主任 村民委员会副主任'),
    ],
    [
      'committee-member',
      '村委会委员',
      "Member of the villagers' committee",
      ...words('村委 村委委员 委员 居委会委员 村民委员会委员'),
    ],
    [
      'supervision-chair',
      '监委会主任',
      'Chair of the supervision committee',
      ...words('村监委会主任 村务监督委员会主任 监督委员会主任 监委主任'),
    ],
    [
      'supervision-member',
      '监委会委员',
      'Member of the supervision committee',
      ...words('村监委会委员 监委会成员 村务监督委员会委员 村务监督委员会成员 监委委员'),
    ],
    ['clerk', '文书', 'Clerk', '村文书'],
    ['accountant', '会计', 'Accountant', '村会计', '报账员', '村报账员'],
    [
      'group-head',
      '村民小组长',
      'Head of a villager group',
      ...words('组长 小组长 村组长 村民组长 队长'),
    ],
    ['representative', '村民代表', "Villagers' representative"],
    [
      'women-chair',
      '妇联主席',
      "Chair of the women's federation",
      ...words('妇女主任 村妇联主席 妇女主席'),
    ],
    ['militia-head', '民兵连长', 'Militia company commander', '村民兵连长'],
    ['youth-secretary', '团支部书记', 'Youth league branch secretary', '团支书', '村团支书'],
    ['other', '其他', 'Other', '其它'],
  ],
  { editable: true },
);
