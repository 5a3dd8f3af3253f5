/** What the rules of the accounts say of books and statements; see `findings`. */
export const accountFindings = {
  'voucher.day-missing': '请填写凭证日期，例如 2026-03-15。',
  'voucher.too-few-lines': '一张凭证至少要有两行分录，一借一贷。请补全。',
  'voucher.unbalanced':
    '借方合计 {{debit}} 元，贷方合计 {{credit}} 元，相差 {{difference}} 元。借贷相等才能记账，请核对金额。',
  'voucher.too-large': '一张凭证的金额最多 {{most}} 元。请核对是不是多输了几位。',
  'voucher.two-sides': '第 {{line}} 行同时填了借方和贷方。一行只填一边，请分成两行。',
  'voucher.no-amount': '第 {{line}} 行没有金额，请填写借方或贷方金额，或删去这一行。',
  'voucher.negative':
    '第 {{line}} 行的金额是负数。只有红字凭证可以填负数；记错了的，请用“冲销”，或改填到另一边。',
  'voucher.party-missing':
    '第 {{line}} 行：“{{account}} {{name}}”按往来对象核算，最好选明是哪一户、哪个单位，以后才好对账。',
  'voucher.month-closed': '{{month}}已经结账，不能再记账。请改用以后的日期；确需补记的，先反结账。',
  'voucher.before-books':
    '凭证日期在{{month}}，本账从{{begin}}开始。以前的数已在期初余额里，请核对日期。',
  'voucher.after-year-end':
    '{{year}} 年的收入、支出已经结转，不能再记入这一年的收支科目。请改用下一年的日期；确需补记的，先冲销年终结转凭证。',
  'voucher.closing-mixed':
    '第 {{line}} 行：有“321 本年收益”的凭证是结转凭证，不计入收益表，只应有收支科目、321 和 322。请把这一行另填一张凭证。',
  'voucher.cash-short':
    '记账以后“{{account}} {{name}}”会少 {{amount}} 元，成了负数。请核对金额，或先登记收款、取款。',
  'voucher.reversal-of-draft': '这张凭证还没有记账，不用冲销，直接修改或作废就行。',
  'voucher.reversal-of-reversal': '冲销凭证不能再冲销。请重新填一张凭证。',
  'voucher.reversal-twice': '这张凭证已经冲销过了。',
  'voucher.reversal-before': '冲销日期不能早于原凭证的日期 {{on}}，请改正。',
  'voucher.reversal-reason-missing': '请写明为什么冲销。',
  'account.missing': '第 {{line}} 行没有选科目，请选择会计科目。',
  'account.unknown': '会计科目里没有“{{account}}”。请从列表中选择，或先在“会计科目”里添加。',
  'account.not-leaf':
    '“{{account}} {{name}}”有下级科目，不能直接记账。请改选下级科目，例如“{{sub}} {{subName}}”。',
  'account.stopped': '“{{account}} {{name}}”已经停用。请改选别的科目，或先在“会计科目”里恢复使用。',
  'formula.unreadable':
    '看不懂公式“{{formula}}”，从第 {{at}} 个字符起有误。请写成 101+102、112:D+113:D、R1+R2 或 R25..R29 这样。',
  'formula.account-unknown':
    '公式“{{formula}}”里的科目“{{account}}”不在会计科目里，按零计算。请核对。',
  'formula.row-unknown': '“{{item}}”的公式用到行次 {{row}}，表里没有这一行。请核对行次。',
  'formula.circular': '“{{item}}”的公式“{{formula}}”绕回了自己，算不出来。请改正公式里的行次。',
  'opening.unbalanced':
    '期初余额借方合计 {{debit}} 元，贷方合计 {{credit}} 元，相差 {{difference}} 元。请核对，借贷相等才能开账。',
  'opening.year-unbalanced':
    '开账前本年累计借方 {{debit}} 元，贷方 {{credit}} 元，相差 {{difference}} 元，报表的年初数会不平。请补全各科目的本年累计发生额。',
  'opening.twice': '科目“{{account}}”的期初余额（同一往来对象）登记了两次，请删去一行。',
  'opening.two-sides': '“{{account}} {{name}}”的期初余额同时填了借方和贷方，请只填一边。',
  'opening.party-missing':
    '“{{account}} {{name}}”按往来对象核算，期初余额最好按户、按单位分开填，以后才好对账。',
  'opening.turnover-in-january':
    '本账从 1 月开始，“{{account}} {{name}}”没有以前的本年累计发生额，请清空这两栏。',
  'opening.result-in-january':
    '本账从 1 月开始，收支科目“{{account}} {{name}}”上年应已结转，一般没有期初余额。请核对，上年的收益应填在 322 收益分配。',
  'period.numbers-missing': '{{month}}的“{{type}}”字凭证号不连续，缺 {{numbers}} 号。请查明原因。',
  'period.numbers-twice': '{{month}}的“{{type}}”字凭证号 {{numbers}} 重复。请查明原因。',
  'period.undistributed-missing':
    '“322 收益分配”有下级科目，但没有一个的用途是“未分配收益”。请在“会计科目”里添加或指定。',
  'period.year-income-missing': '“321 本年收益”没有可以记账的下级科目。请在“会计科目”里恢复使用。',
  'period.nothing-to-transfer': '{{year}} 年没有要结转的收入、支出，也许已经结转过了。',
  'period.loss': '{{year}} 年亏损 {{amount}} 元，将记入未分配收益的借方。',
  'statement.opening-unbalanced':
    '期初余额不平：借方 {{a}} 元，贷方 {{b}} 元，相差 {{difference}} 元。请核对期初余额。',
  'statement.turnover-unbalanced':
    '本期发生额不平：借方 {{a}} 元，贷方 {{b}} 元，相差 {{difference}} 元。请检查台账文件。',
  'statement.closing-unbalanced':
    '期末余额不平：借方 {{a}} 元，贷方 {{b}} 元，相差 {{difference}} 元。请先核对期初余额。',
  'statement.row-differs':
    '有科目的期末余额 {{a}} 元，与期初加减本期发生额算出的 {{b}} 元不符，相差 {{difference}} 元。请检查台账文件。',
  'statement.sheet-unbalanced':
    '资产负债表期末不平：资产 {{a}} 元，负债和所有者权益 {{b}} 元，相差 {{difference}} 元。请核对期初余额和报表公式。',
  'statement.sheet-opening-unbalanced':
    '资产负债表年初数不平：资产 {{a}} 元，负债和所有者权益 {{b}} 元，相差 {{difference}} 元。请核对期初余额和本年累计发生额。',
  'statement.undistributed-differs':
    '收益表的年末未分配收益 {{a}} 元，与资产负债表的未分配收益 {{b}} 元不符，相差 {{difference}} 元。请查看直接记入 321、322 的凭证和报表公式。',
  'statement.posted-after-transfer':
    '年终结转以后，收支科目还有余额 {{a}} 元。请再做一次年终结转，把剩下的转完。',
  'statement.pending-at-year-end':
    '年末“181 待处理财产损溢”还有余额 {{a}} 元。请在年底前按批准的意见处理完。',
  'statement.before-books':
    '开账月份以前还有已记账的凭证，金额 {{a}} 元，没有计入账表。请核对“期初余额”里的开账月份。',
  'statement.account-left-out':
    '科目“{{account}} {{name}}”有余额，但资产负债表里没有一行用到它。请在“报表格式”的公式里加上。',
  'statement.row-missing': '报表格式里没有行次 {{row}}，有的核对做不了。请恢复这一行。',
} as const;
