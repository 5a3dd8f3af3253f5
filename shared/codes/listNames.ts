import type { CodeList } from './define.ts';
import { codeLists } from './index.ts';

/** The lists that the user may extend, as a code list themselves. */
export const codeListNames: CodeList = {
  key: 'codeLists',
  label: { zh: '代码表', en: 'Code lists' },
  editable: false,
  items: Object.values(codeLists)
    .filter((list) => list.editable)
    .map((list) => ({ code: list.key, ...list.label })),
};
