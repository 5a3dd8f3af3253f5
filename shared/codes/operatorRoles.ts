import { codeList } from './define.ts';

/** Who may do what: secretary everything, recorder keeps records, reader looks and exports. */
export const operatorRoles = codeList('operatorRoles', '操作角色', 'Operator role', [
  ['secretary', '书记', 'Secretary', '党支部书记', '支部书记', '管理员'],
  ['recorder', '记录员', 'Recorder', '信息员', '录入员'],
  ['reader', '查阅员', 'Reader', '查阅', '只读'],
]);
