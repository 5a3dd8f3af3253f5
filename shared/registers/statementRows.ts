import { statementKinds, statementSides, statementStyles } from '../codes/index.ts';
import { code, integer, text, yesNo } from '../fields/kinds.ts';
import { checkStatementRow } from '../rules/accounts/checkRows.ts';
import { defineRegister, section } from './define.ts';

/**
 * Rows of the statements' layouts (domain.md 6.7, 6.8, GKV), laid over the shipped ones by key, so
 * that a province's form can be put in without code.
 */
export const statementRows = defineRegister('statementRows', {
  label: { zh: '报表格式', en: 'Statement layouts' },
  title: 'zh',
  matchBy: [['key']],
  check: checkStatementRow,
  sections: [
    section('报表行', 'Row', {
      key: text('代码', 'Code', { required: true, unique: true, max: 60, width: 22, listed: true, help: { zh: '报表/位置，例如balance-sheet/010', en: 'Statement/position, e.g. balance-sheet/010' } }),
      statement: code(statementKinds, '报表', 'Statement', { required: true, width: 22, listed: true }),
      position: integer('位置', 'Position', { required: true, min: 1, max: 9999, width: 8, listed: true, help: { zh: '行在表中的先后', en: 'The order in the sheet' } }),
      row: integer('行次', 'Row no.', { min: 1, max: 999, width: 8, listed: true }),
      side: code(statementSides, '报表栏', 'Side', { width: 10, listed: true }),
      zh: text('中文项目', 'Chinese item', { required: true, max: 80, width: 26, listed: true }),
      en: text('英文项目', 'English item', { required: true, max: 120, width: 30, listed: true }),
      formula: text('取数公式', 'Formula', { max: 300, width: 30, listed: true, help: { zh: '例：101+102；112:D+113:D；R1+R2；R25..R29；open(322)；322@to-reserve；PL', en: 'E.g. 101+102; 112:D+113:D; R1+R2; R25..R29; open(322); 322@to-reserve; PL' } }),
      style: code(statementStyles, '样式', 'Style', { required: true, width: 10 }),
      off: yesNo('不显示', 'Hidden', { width: 8 }),
    }),
  ],
});
