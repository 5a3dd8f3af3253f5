/** Of assets, contracts, debts, distribution, everyday events, and bank (domain.md 6.4–6.10). */
export const economyFindings = {
  'asset.account-missing':
    '科目表里没有可用的科目 {{account}}，折旧记不了账。请先在科目表里启用它。',
  'bank.not-reconciled':
    '银行存款对不平：账面调节后 {{books}} 元，银行调节后 {{bank}} 元，差 {{difference}} 元。请核对漏记、错记的款项。',
  'contract.over': '合同已于 {{on}} 到期，状态还是履行中。请续签、重新发包，或把状态改为到期。',
  'contract.ends-today': '合同今天（{{on}}）到期。请办理续签、收回或重新发包。',
  'contract.ends-soon': '合同将于 {{on}} 到期，还有 {{days}} 天。请提前准备续签或重新发包。',
  'contract.lease-too-long':
    '租赁期限超过 {{longest}} 年，超过的部分无效。请核对起止日期，或与对方改签。',
  'contract.term-too-long': '承包期限超过法定的 {{longest}} 年。请核对起止日期，或与对方改签。',
  'contract.unpaid': '从 {{since}} 起有 {{amount}} 元到期未付。请催收。',
  'contract.unpaid-for-years':
    '欠款 {{amount}} 元，最早的从 {{since}} 起已满 {{years}} 年未付。请书面催收，必要时报乡镇处理。',
  'contract.to-pay': '从 {{since}} 起有 {{amount}} 元到期，村里还没有付。请安排付款。',
  'contract.to-pay-for-years':
    '村里欠付 {{amount}} 元，最早的从 {{since}} 起已满 {{years}} 年。请安排付款；一时付不了的，与对方商定付款计划，并登记到债务里。',
  'contract.rent-low':
    '每亩每年 {{rent}} 元，低于本村同类资源的中间水平 {{median}} 元。请核对价款，续签时重新定价。',
  'debt.repaid-above': '已归还的本金比本金 {{principal}} 元多 {{above}} 元。请核对还款记录。',
  'debt.settled-but-open':
    '填了结清日期，但还有 {{amount}} 元没有还清。请补登还款，或删去结清日期。',
  'debt.not-approved': '没有填乡镇批准文号。新增债务一般须先报乡镇批准，请补填。',
  'distribution.negative': '分配金额不能小于零，请改正。',
  'distribution.nothing':
    '可分配收益是 {{distributable}} 元，没有可分配的。请先弥补亏损，不要分配。',
  'distribution.above-distributable':
    '要分配 {{wanted}} 元，超过可分配收益 {{distributable}} 元，多出 {{difference}} 元。请减少分配。',
  'distribution.no-shares': '没有登记成员的收益权份额，分不到户。请先登记份额。',
  'distribution.shares-differ':
    '各户合计 {{shared}} 元，与向成员分配的 {{members}} 元差 {{difference}} 元。请重新计算各户金额。',
  'distribution.not-own-money':
    '要付出 {{amount}} 元，扣除专项资金和借款后只有 {{free}} 元可用。不得用借款和专项资金分配，请核对。',
  'distribution.no-reserve': '没有提取公积公益金。请对照章程填写提取比例。',
  'distribution.not-approved':
    '分配方案还没有经成员（代表）大会通过，不能记账。请先开会表决，填写通过日期。',
  'distribution.approved-later': '通过日期 {{on}} 还没有到，不能记账。请核对日期。',
  'distribution.not-opened': '没有填公示日期。方案应向成员公示至少 {{least}} 天，请补填。',
  'distribution.opened-briefly':
    '表决前方案从 {{on}} 起只公示了 {{days}} 天，不足 {{least}} 天。请公示满期再表决；日期填错了请改正。',
  'distribution.account-missing':
    '科目表里没有可用的科目 {{account}}，或它的明细科目没有标明用途。请在科目表里补上。',
  'event.amount-not-positive': '金额是 {{amount}} 元，应大于零。请改正。',
  'event.account-missing': '这项业务用的科目 {{account}} 不在科目表里，或已停用。请另选科目。',
  'event.account-unfit': '科目“{{account}}”不能记账：不在科目表里、已停用或有明细科目。请另选。',
  'event.account-unusual': '这项业务一般不记“{{account}}”，请核对科目。',
  'event.same-account': '借方和贷方是同一个科目“{{account}}”，请改正其中一个。',
  'event.party-missing': '没有填往来对象。填上以后才能查到每户、每个单位的账，请补填。',
  'event.growth-way-missing': '没有填增收方式。填上以后才能统计收入来源，请补填。',
} as const;
