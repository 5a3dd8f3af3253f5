/** Of what is booked of assets, contracts, debts, bank, grants and distribution (domain.md 6.4–6.11). */
export const estateFindings = {
  'economy.not-money': '“{{account}} {{name}}”不是现金或银行存款科目。请选钱实际收付的那个科目。',
  'economy.booked-fixed': '这一条已经记账，不能直接改。写错了的，请冲销它的凭证，再重新登记。',
  'asset.used-before-books':
    '这项资产在{{begin}}建账以前就已使用，但没有填接管月份。请在卡片上填接管时累计折旧和接管月份，否则以前的折旧不会计入。',
  'asset.months-missed': '从{{month}}起有月份漏提折旧。请到“折旧”里按月补提。',
  'asset.taken-over-and-booked':
    '新入账的资产一般没有接管时累计折旧，卡片上却填了 {{amount}} 元。请核对。',
  'asset.disposed': '“{{name}}”已于 {{on}} 处置，不能再处置一次。',
  'asset.disposed-before': '处置日期早于“{{name}}”的取得日期 {{on}}，请核对。',
  'asset.proceeds-account': '“{{name}}”有处置收入，请选收款科目。',
  'asset.disposed-on-card':
    '在卡片上填处置日期不会记账，资产还留在账上。要出账的，请用“处置”办理。',
  'asset.depreciation-first':
    '“{{name}}”已经提过折旧，不能冲销它的入账凭证。请先从最近一个月起冲销折旧凭证。',
  'asset.disposal-first': '“{{name}}”已经处置，不能冲销它的折旧。请先冲销处置凭证。',
  'depreciation.ahead': '{{month}}还没有到，不能提折旧。',
  'depreciation.before-books': '{{month}}在建账月份{{begin}}之前，折旧应包括在期初余额里。',
  'depreciation.earlier-first':
    '从{{first}}起有 {{count}} 个月没有提折旧。请从{{first}}提起，或选“连同漏提的月份一起提”。',
  'depreciation.work-missing': '{{month}}只有按工作量提折旧的资产，请填当月工作量。',
  'depreciation.done': '{{month}}的折旧已经提过，不能重复。要改的，请先冲销那张凭证。',
  'depreciation.nothing': '{{month}}没有要提折旧的资产。',
  'contract.above-dues':
    '“{{name}}”的应付款全部付清后还多 {{amount}} 元，先记在预收（预付）里。请核对金额。',
  'contract.due-booked': '{{on}} 到期的这一笔已经入账，不用再确认。',
  'contract.due-in-openings':
    '{{on}} 到期的这一笔在建账时已经列入期初的应收（应付）款，不用再确认。',
  'contract.due-received': '{{on}} 到期的 {{amount}} 元已经收付并入账，不用再确认。',
  'contract.due-unknown': '{{on}} 的这一笔已经不在应付款表里，请刷新后再改。',
  'contract.due-ends-before': '{{on}} 的这一笔，所属期止早于所属期起，请改正。',
  'contract.due-fixed': '{{on}} 的这一笔已经入账，不能改金额和日期，也不能删去。请先冲销它的凭证。',
  'contract.receipts-first':
    '“{{name}}”这一笔应收（应付）款已经收付过，不能先冲销它。请先冲销后面的收付款凭证。',
  'debt.above-balance': '归还本金 {{amount}} 元，超过尚欠的 {{most}} 元。请改正金额。',
  'debt.above-interest':
    '支付利息 {{amount}} 元，超过登记的欠付利息 {{most}} 元。请改正金额，或先更正债务上的欠付利息。',
  'claim.above-balance': '收回 {{amount}} 元，超过尚未收回的 {{most}} 元。请改正金额。',
  'bank.no-statement': '还没有导入这个账户的银行对账单。请先导入，再对账。',
  'bank.no-balance': '对账单里没有账户余额，无法编制余额调节表。请在月末那一行补填余额。',
  'bank.shared-account':
    '账户“{{other}}”也用科目 {{account}}，两个账户的款项会混在一起。请给每个账户设一个明细科目。',
  'resource.use-differs':
    '“{{name}}”有正在履行的合同“{{contract}}”，但利用方式写的是自营或闲置。请核对。',
  'resource.no-contract':
    '“{{name}}”写的是发包或出租，但没有正在履行的合同。请补登合同，或核对利用方式。',
  'resource.area-exceeded':
    '“{{name}}”的合同面积合计 {{let}} 亩，超过台账面积 {{area}} 亩。请核对。',
  'grant.done': '“{{name}}”已于 {{on}} 量化，不能再做一次。',
  'grant.above-amount': '转入公积公益金 {{wanted}} 元，超过拨款 {{amount}} 元。请改正金额。',
  'grant.nothing-to-book':
    '没有要记账的内容：请填转入公积公益金的金额，或选“还在‘在建工程’（153），这次转为资产”。',
  'grant.above-cost': '形成资产金额 {{wanted}} 元，超过资产原值 {{cost}} 元。请核对。',
  'grant.asset-booked':
    '资产“{{name}}”已经有入账凭证，再从在建工程转入会重复。已经入账的，请选“已经记为资产，只转资金”。',
  'distribution.figures-changed':
    '方案是按 {{planned}} 元编的，现在账上是 {{books}} 元（净收益加年初未分配收益）。请重新计算方案。',
  'distribution.posted-already': '这个方案已经记账，不能再记一次。',
  'distribution.not-transferred':
    '{{year}} 年的收益还没有结转到“收益分配”。请先做年终结转，再记分配凭证。',
  'distribution.not-posted': '分配方案还没有记账，不能发放。请先记分配凭证。',
  'distribution.paid-already': '选中的有 {{count}} 户已经发放，请去掉后再发。',
  'distribution.share-unknown': '选中的有些户已经不在方案里，请刷新后再选。',
  'distribution.nobody-to-pay': '没有要发放的户。',
  'distribution.paid-first':
    '这个方案已经给 {{count}} 户发放，不能先冲销分配凭证。请先冲销发放的凭证。',
  'reminder.depreciation': '从{{month}}起有 {{count}} 个月没有提折旧。',
  'reminder.not-closed': '{{month}}还没有结账（共 {{count}} 个月）。',
  'reminder.year-end': '{{year}} 年还没有做年终结转。',
  'reminder.disclosure-overdue': '{{period}}的“{{item}}”应在 {{on}} 前公开，还没有登记。',
  'reminder.disclosure-due': '{{period}}的“{{item}}”要在 {{on}} 前公开。',
  'reminder.inquiry-overdue': '群众对{{period}}公开内容的意见应在 {{on}} 前答复，已经超期。',
  'reminder.inquiry': '群众对{{period}}公开内容的意见，要在 {{on}} 前答复。',
  'reminder.debts-overdue': '有 {{count}} 笔债务到期未还，共 {{amount}} 元。',
  'reminder.claims-overdue': '有 {{count}} 笔债权到期未收，共 {{amount}} 元。',
} as const;
