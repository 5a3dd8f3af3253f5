import { codeList } from './define.ts';

/** Ways of voting; an election and an admission are by secret ballot (domain.md 2.1, 4.1). */
export const voteMethods = codeList('voteMethods', '表决方式', 'Way of voting', [
  ['hands', '举手表决', 'Show of hands', '举手'],
  ['secret', '无记名投票', 'Secret ballot', '票决', '投票表决'],
  ['oral', '口头表决', 'By word of mouth', '口头', '鼓掌'],
]);
