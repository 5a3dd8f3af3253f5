import { resourceKinds, resourceUses } from '../codes/index.ts';
import { code, decimal, longText, money, reference, text, yesNo } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Land and water of the collective (domain.md 6.10). */
export const resources = defineRegister('resources', {
  label: { zh: '资源台账', en: 'Resources' },
  title: 'name',
  matchBy: [['code'], ['name', 'kind']],
  sections: [
    section('资源', 'Resource', {
      code: text('资源编号', 'Resource code', { unique: true, max: 30, width: 12, listed: true, search: 'text', aliases: ['编号', '地块编码'] }),
      name: text('资源名称', 'Resource name', { required: true, max: 80, width: 22, listed: true, search: 'pinyin', aliases: ['名称', '地块名称'] }),
      kind: code(resourceKinds, '资源类别', 'Kind of resource', { required: true, width: 12, listed: true, aliases: ['类别', '地类'] }),
      place: text('坐落', 'Location', { max: 100, width: 20, listed: true, aliases: ['位置', '坐落位置'] }),
      east: text('东至', 'East', { max: 60, width: 12 }),
      south: text('南至', 'South', { max: 60, width: 12 }),
      west: text('西至', 'West', { max: 60, width: 12 }),
      north: text('北至', 'North', { max: 60, width: 12 }),
      area: decimal('面积（亩）', 'Area (mu)', { places: 2, unit: { zh: '亩', en: 'mu' }, required: true, width: 10, listed: true, aliases: ['面积', '亩数'] }),
      title: text('权属', 'Title', { max: 60, width: 14, aliases: ['所有权人', '权属单位'] }),
      certificate: text('权属证书', 'Certificate', { max: 60, width: 18, aliases: ['权证编号', '证书编号'] }),
      foundLater: yesNo('确权后新增', 'Found after certification', { width: 8 }),
    }),
    section('利用', 'Use', {
      use: code(resourceUses, '利用方式', 'Use', { required: true, width: 10, listed: true, aliases: ['经营方式', '使用方式'] }),
      yearlyFen: money('年收益', 'Yearly income', { width: 12, listed: true, aliases: ['年收入'] }),
      changes: longText('变动情况', 'Changes', { width: 24 }),
      grant: reference('grants', '相关财政资金', 'Related grant', { width: 18 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
