import { assetUses, countStates } from '../codes/index.ts';
import { code, day, decimal, longText, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** The yearly count of the assets (domain.md 6.10). */
export const assetCounts = defineRegister('assetCounts', {
  label: { zh: '资产盘点', en: 'Asset counts' },
  title: 'countedOn',
  partOf: 'asset',
  matchBy: [['asset', 'countedOn']],
  order: { by: 'countedOn' },
  sections: [
    section('盘点', 'Count', {
      asset: reference('assets', '资产', 'Asset', { required: true, width: 20, listed: true }),
      countedOn: day('盘点日期', 'Counted on', { required: true, past: true, width: 12, listed: true }),
      quantity: decimal('实盘数量', 'Quantity found', { places: 2, unit: { zh: '', en: '' }, width: 10, listed: true }),
      result: code(countStates, '盘点结果', 'Result', { required: true, width: 10, listed: true }),
      use: code(assetUses, '使用状态', 'Use', { width: 10, listed: true }),
      note: longText('差异说明', 'Difference', { max: 300, width: 30, listed: true }),
      counter: text('盘点人', 'Counted by', { max: 40, width: 12, listed: true }),
    }),
  ],
});
