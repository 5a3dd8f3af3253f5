// The dues of the fictional village, in words. All of it is invented.

export const terms = '支部党员大会通过：经支部同意，按季度收缴';
export const relief = {
  reason: '长期患病，家庭生活困难',
  approvalNo: '云组〔2026〕3号',
} as const;
export const proof = '流入地党支部收据 0213 号';
export const backReason = '在外务工，回村后一次补交';
export const reversalReason = '月份登记错误，冲销后重开';
export const remittance = { receiver: '云岭镇党委组织办' } as const;
export const returned = { grantor: '中共云岭镇委员会', documentNo: '云组〔2026〕9号' } as const;
export const spendings = {
  commendation: {
    item: '“七一”表彰优秀共产党员奖状和学习用品',
    payee: '云岭镇文印店',
    approver: '陈组织委员',
  },
  hardship: { item: '慰问困难党员', payee: '困难党员本人', approver: '陈组织委员' },
} as const;
export const loveFund = {
  budget: '镇财政拨入党员爱心基金',
  donation: '党员自愿捐款',
  help: '帮助患病党员支付医药费',
} as const;
export const followUps = [
  { way: 'phone', result: '电话停机，已托家属转告，约定春节回村后办理。' },
  { way: 'message', result: '已联系上本人，答应月底前转账补交。' },
] as const;
