import { rightKinds } from '../codes/index.ts';
import { code, day, decimal, longText, reference } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Quantified income rights: who holds how many shares since when (domain.md 6.9, 6.12). */
export const incomeRights = defineRegister('incomeRights', {
  label: { zh: '收益权份额', en: 'Income rights' },
  title: 'holder',
  matchBy: [['holder', 'fromOn', 'grant']],
  sections: [
    section('份额', 'Shares', {
      holder: reference('parties', '持有人', 'Holder', { required: true, width: 20, listed: true, aliases: ['户主', '成员', '姓名'] }),
      kind: code(rightKinds, '归属', 'Held by', { required: true, width: 10, listed: true }),
      shares: decimal('份额', 'Shares', { places: 2, unit: { zh: '股', en: 'shares' }, required: true, width: 10, listed: true, aliases: ['股数', '股份'] }),
      fromOn: day('起始日期', 'From', { required: true, width: 12, listed: true }),
      toOn: day('终止日期', 'To', { width: 12, listed: true }),
      grant: reference('grants', '量化项目', 'From the grant', { width: 20 }),
      certificate: longText('证书编号及备注', 'Certificate and remarks', { max: 200, width: 24 }),
    }),
  ],
});
