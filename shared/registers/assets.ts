import { assetCategories, assetClasses, assetSources, assetUses, depreciationMethods, disposalKinds } from '../codes/index.ts';
import { code, day, decimal, integer, longText, money, reference, text } from '../fields/kinds.ts';
import { checkAsset } from '../rules/accounts/checkRows.ts';
import { defineRegister, section } from './define.ts';

/** Asset cards (domain.md 6.5, 6.10). */
export const assets = defineRegister('assets', {
  label: { zh: '资产卡片', en: 'Asset cards' },
  title: 'name',
  matchBy: [['code'], ['name', 'acquiredOn', 'costFen']],
  current: { field: 'disposedOn', now: { zh: '在用', en: 'Held' }, past: { zh: '已处置', en: 'Disposed of' } },
  check: checkAsset,
  sections: [
    section('资产', 'Asset', {
      code: text('资产编号', 'Asset code', { unique: true, max: 30, width: 12, listed: true, search: 'text', aliases: ['卡片编号', '编号'] }),
      name: text('资产名称', 'Asset name', { required: true, max: 80, width: 24, listed: true, search: 'pinyin', aliases: ['名称'] }),
      class: code(assetClasses, '资产性质', 'Class', { required: true, width: 10, listed: true, aliases: ['性质'] }),
      category: code(assetCategories, '资产类别', 'Category', { required: true, width: 14, listed: true, aliases: ['类别'] }),
      spec: text('规格型号', 'Specification', { max: 100, width: 18 }),
      place: text('坐落地点', 'Place', { max: 100, width: 20, aliases: ['存放地点', '坐落', '地点'] }),
      quantity: decimal('数量', 'Quantity', { places: 2, unit: { zh: '', en: '' }, width: 8 }),
      unit: text('计量单位', 'Unit', { max: 10, width: 8, aliases: ['单位'] }),
      acquiredOn: day('取得日期', 'Acquired on', { required: true, past: true, width: 12, listed: true, aliases: ['购建日期', '购置日期', '取得时间'] }),
      source: code(assetSources, '资产来源', 'Source', { width: 10, aliases: ['来源', '取得方式'] }),
      costFen: money('原值', 'Cost', { required: true, width: 14, listed: true, aliases: ['原价', '资产原值', '金额'] }),
    }),
    section('折旧', 'Depreciation', {
      account: text('资产科目', 'Asset account', { max: 15, width: 10, help: { zh: '一般为151；生产性生物资产132，公益性生物资产134，无形资产161', en: '151 as a rule; 132, 134 or 161 for biological and intangible assets' } }),
      method: code(depreciationMethods, '折旧方法', 'Method', { required: true, width: 12 }),
      startedOn: day('投入使用日期', 'In use since', { width: 12, help: { zh: '次月开始计提', en: 'Depreciated from the next month' } }),
      lifeMonths: integer('使用月数', 'Life in months', { min: 1, max: 1200, width: 10, aliases: ['预计使用月数'] }),
      residualFen: money('预计净残值', 'Residual value', { width: 12, aliases: ['净残值', '残值'] }),
      workTotal: decimal('预计总工作量', 'Total work', { places: 2, unit: { zh: '', en: '' }, width: 12 }),
      workUnit: text('工作量单位', 'Unit of work', { max: 10, width: 8 }),
      expenseAccount: text('折旧费用科目', 'Expense account', { max: 15, width: 10, help: { zh: '按用途：生产401、经营511、管理513、公益514', en: 'By use: 401, 511, 513 or 514' } }),
      takenOverFen: money('接管时累计折旧', 'Accumulated at takeover', { width: 14, aliases: ['累计折旧'] }),
      takenOverMonth: text('接管月份', 'Taken over after', { max: 7, width: 10, help: { zh: '形如2025-12：到该月为止的折旧已在接管数内', en: 'YYYY-MM: depreciation up to this month is in the amount taken over' } }),
    }),
    section('使用', 'Use', {
      use: code(assetUses, '使用状态', 'Use', { required: true, width: 10, listed: true, aliases: ['使用情况', '状态'] }),
      user: text('使用人', 'User', { max: 60, width: 14, aliases: ['使用单位'] }),
      keeper: text('保管人', 'Keeper', { max: 40, width: 12, aliases: ['责任人'] }),
      certificate: text('权属证书', 'Title certificate', { max: 60, width: 18, aliases: ['权证编号', '产权证号'] }),
      voucher: reference('vouchers', '入账凭证', 'Voucher', { width: 20 }),
      grant: reference('grants', '形成的财政资金', 'From the grant', { width: 20 }),
    }),
    section('处置', 'Disposal', {
      disposedOn: day('处置日期', 'Disposed on', { width: 12 }),
      disposal: code(disposalKinds, '处置方式', 'Way of disposal', { width: 10 }),
      disposalFen: money('处置收入', 'Proceeds', { width: 12 }),
      disposalReason: longText('处置原因及批准', 'Reason and approval', { max: 300, width: 24 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
