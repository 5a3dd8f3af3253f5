import type { Label } from '../label.ts';

/** What stands printed on a dues receipt: in both languages at once, whatever the screen speaks. */
export const slipWords = {
  title: {
    regular: { zh: '党费收据', en: 'Receipt of Party dues' },
    voluntary: { zh: '党费收据（自愿多交）', en: 'Receipt of voluntary extra dues' },
    large: { zh: '大额党费收条', en: 'Note of large voluntary dues received' },
  },
  reversal: { zh: '冲销', en: 'Reversal' },
  number: { zh: '编号', en: 'No.' },
  member: { zh: '交款党员', en: 'Member' },
  payer: { zh: '（{{payer}}代交）', en: '(paid by {{payer}})' },
  branch: { zh: '所在党支部', en: 'Branch' },
  months: { zh: '所属月份', en: 'Months covered' },
  kind: { zh: '款项', en: 'Kind' },
  amount: { zh: '金额（大写）', en: 'Amount' },
  way: { zh: '交纳方式', en: 'Paid by' },
  on: { zh: '收款日期', en: 'Received on' },
  notes: { zh: '备注', en: 'Remarks' },
  separator: { zh: '；', en: '; ' },
  unit: { zh: '收款单位（盖章）', en: 'Received by (seal)' },
  receiver: { zh: '收款人', en: 'Receiver' },
  elsewhere: { zh: '在流入地交纳', en: 'Paid at the place of residence' },
  reverses: { zh: '冲销 {{number}} 号收据', en: 'Reverses no. {{number}}' },
  reversedBy: { zh: '已由 {{number}} 号收据冲销，作废', en: 'Reversed by no. {{number}}: void' },
} as const satisfies Readonly<Record<string, Label | Readonly<Record<string, Label>>>>;
