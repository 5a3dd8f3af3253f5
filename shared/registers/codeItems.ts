import { code, longText, text, yesNo } from '../fields/kinds.ts';
import { codeSeparator } from '../fields/codes.ts';
import { codeListNames } from '../codes/listNames.ts';
import { defineRegister, section } from './define.ts';

/**
 * What the user adds to the shipped code lists, or renames and retires in them: the lists that
 * domain.md marks GKV or LOCAL are data, not constants.
 */
export const codeItems = defineRegister('codeItems', {
  label: { zh: '代码表', en: 'Code lists' },
  title: 'zh',
  matchBy: [['list', 'code']],
  check: ({ code }) => (typeof code === 'string' && code.includes(codeSeparator) ? [{ level: 'error', code: 'code-item.comma', field: 'code' }] : []),
  sections: [
    section('代码', 'Code', {
      list: code(codeListNames, '代码表', 'List', { required: true, width: 18, listed: true }),
      code: text('代码', 'Code', { required: true, max: 30, width: 14, listed: true }),
      zh: text('中文名称', 'Chinese name', { required: true, max: 40, width: 20, listed: true, search: 'pinyin' }),
      en: text('英文名称', 'English name', { required: true, max: 80, width: 26, listed: true, search: 'text' }),
      parent: text('上级代码', 'Code above', { max: 30, width: 14, help: { zh: '有层级的代码表（如工作岗位）填所属大类的代码，统计时按它归类', en: 'In a list with levels, such as occupation: the code of the group, by which it is counted' } }),
      aliases: longText('别名', 'Other names', { max: 400, width: 30, help: { zh: '每行一个，导入时按此识别', en: 'One a line; import recognises them' } }),
      retired: yesNo('停用', 'Retired', { width: 8, listed: true, help: { zh: '旧记录照常显示，新记录不再可选', en: 'Old records still show it; new ones no longer offer it' } }),
    }),
  ],
});
