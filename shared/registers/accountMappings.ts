import { longText, text } from '../fields/kinds.ts';
import { checkAccountMapping } from '../rules/accounts/checkRows.ts';
import { defineRegister, section } from './define.ts';

/** Accounts of the 2004 chart and what takes their place (domain.md 6.3, GKV); rows laid over the shipped ones. */
export const accountMappings = defineRegister('accountMappings', {
  label: { zh: '旧科目对照', en: 'Older accounts' },
  title: 'oldCode',
  matchBy: [['oldCode']],
  order: { by: 'oldCode' },
  check: checkAccountMapping,
  sections: [
    section('对照', 'Mapping', {
      oldCode: text('旧科目编码', 'Older code', { required: true, unique: true, max: 15, width: 12, listed: true }),
      oldName: text('旧科目名称', 'Older name', { max: 60, width: 22, listed: true }),
      newCode: text('新科目编码', 'New code', { max: 15, width: 12, listed: true }),
      note: longText('说明', 'Note', { max: 300, width: 40, listed: true }),
    }),
  ],
});
