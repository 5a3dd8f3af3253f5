/** Refusals about assets, contracts, debts, bank and distribution (domain.md 6.5, 6.9, 6.10). */
export const economyErrors = {
  'economy.reverse-instead': '这一条已经记账，不能作废。写错了的，请冲销它的凭证，它会一起撤销。',
  'economy.not-restored': '这一条作废后不能恢复，它可能是随凭证一起冲销的。请重新登记。',
  'asset.depreciated': '这张卡片已经提过折旧，不能作废。资产不用了的，请办理处置。',
  'bank.matched-already':
    '选中的款项里有已经对过账的，没有保存。请刷新后再选，或先取消原来的勾对。',
  'bank.amounts-differ': '对账单上的金额与账上的不一致，不能勾对。请核对后再选。',
  'distribution.posted': '这个年度的分配方案已经记账，不能再改。要改的，请先冲销分配凭证。',
} as const;
