import { eventDirections } from '../codes/index.ts';
import { code, longText, text, yesNo } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** What happens in a village and how it is booked (domain.md 6.4, GKV): the forms of money in and out. Rows laid over the shipped ones by key. */
export const voucherEvents = defineRegister('voucherEvents', {
  label: { zh: '收支业务', en: 'Everyday events' },
  title: 'zh',
  matchBy: [['key']],
  sections: [
    section('业务', 'Event', {
      key: text('代码', 'Code', { required: true, unique: true, max: 60, width: 20, listed: true }),
      zh: text('业务名称', 'Chinese name', { required: true, max: 60, width: 26, listed: true, search: 'pinyin' }),
      en: text('英文名称', 'English name', { required: true, max: 100, width: 30, listed: true, search: 'text' }),
      direction: code(eventDirections, '收支方向', 'Direction', { required: true, width: 12, listed: true }),
      debit: text('借方科目', 'Debit account', { required: true, max: 100, width: 16, listed: true, help: { zh: '可选的几个用逗号隔开，第一个为默认', en: 'Several to choose from with commas between, the first is taken unless changed' } }),
      credit: text('贷方科目', 'Credit account', { required: true, max: 100, width: 16, listed: true }),
      party: yesNo('填往来对象', 'Asks for a party', { width: 10 }),
      growth: yesNo('填增收方式', 'Asks for the way of growth', { width: 10 }),
      summary: text('摘要样式', 'Summary', { max: 200, width: 30 }),
      note: longText('说明', 'Note', { max: 300, width: 40 }),
      off: yesNo('停用', 'Off', { width: 8, listed: true }),
    }),
  ],
});
