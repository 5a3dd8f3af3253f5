import { codeList } from './define.ts';

/** How a member was spoken with. */
export const contactWays = codeList(
  'contactWays',
  '联系方式',
  'Way of contact',
  [
    ['visit', '当面', 'In person', '上门', '面谈'],
    ['phone', '电话', 'By phone'],
    ['message', '微信短信', 'By message', '微信', '短信'],
    ['family', '托家属转告', 'Through the family', '家属'],
  ],
  { editable: true },
);
