/** Said both of a record that is being saved and of an act that is refused. */
const both = {
  'voucher.reverse-instead':
    '这张凭证已经记账，不能修改，也不能作废。记错了请用“冲销”，再填一张正确的。',
  'voucher.line-by-itself': '分录不能单独修改，请打开它所在的凭证。',
  'account.in-use': '科目“{{account}}”已经有账，编码不能改，也不能作废。不再使用时请选“停用”。',
  'opening.month-closed': '{{month}}已经结账，期初余额不能再改。确需更正的，请先反结账。',
  'period.by-closing': '结账和反结账请在“结账”页办理，不能在这里登记。',
} as const;

/** What a refusal of the books says; see `errors`. */
export const accountErrors = {
  ...both,
  'opening.unbalanced':
    '期初余额借方合计 {{debit}} 元，贷方合计 {{credit}} 元，相差 {{difference}} 元，没有改动。请在“期初余额”页一起修改，借贷相等才能保存。',
  'opening.begin-fixed': '已经有期初余额或记账凭证，不能在设置里改开账月份。请到“期初余额”页里改。',
  'opening.together': '期初余额要合在一起借贷相等，请在“期初余额”页里重新填写。',
  'period.by-reopening': '结账记录不能作废或恢复。要重新打开一个月，请在“结账”页反结账。',
  'period.not-closed': '{{month}}没有结账，不用反结账。',
  'period.not-the-last':
    '只能反结账最后结账的月份，现在是{{last}}。要重新打开{{month}}，请从后往前一个月一个月地反结账。',
  'period.reason-missing': '请写明为什么反结账。',
  'year-end.done': '{{year}} 年已经结转过了，没有剩下要结转的。',
  'undo.posted': '刚才一步已经记账，不能撤销。记错了请冲销那张凭证。',
} as const;

/** What is said of vouchers, opening balances and months that are looked through; see `findings`. */
export const postingFindings = {
  ...both,
  'voucher.number-taken': '这个月已经有 {{number}} 号凭证了。请改号，或把号空着由程序编。',
  'voucher.day-ahead': '凭证日期 {{on}} 还没有到，请核对。',
  'voucher.posted-before':
    '这一天的 {{number}} 号凭证摘要、科目和金额都与这张相同。请核对是不是记了两遍；多记的那张请冲销。',
  'voucher.reverses-unknown': '找不到要冲销的凭证，它可能已经作废。',
  'voucher.reversal-differs':
    '冲销凭证的分录要和原凭证完全相抵，不能只冲一部分。请按原凭证冲销，再另填一张正确的。',
  'opening.after-vouchers':
    '{{month}}已经有记账凭证，本账不能从{{begin}}才开始。请把开账月份提前。',
  'period.before-books': '本账从{{begin}}开始，{{month}}不用结账。',
  'period.closed-already': '{{month}}已经结过账了。',
  'period.in-future': '{{month}}还没有到，不能结账。',
  'period.earlier-open': '{{earlier}}还没有结账。请按月份先后，先结{{earlier}}，再结{{month}}。',
  'period.drafts-left': '还有没记账的凭证 {{count}} 张。请先记账，或作废不要的。',
  'period.depreciation-due':
    '{{month}}还有 {{count}} 项资产没有提折旧，共 {{amount}} 元。请先提折旧；确实不提的，确认后也可以结账。',
  'period.year-end-first': '{{year}} 年的收入、支出还没有结转。请先做年终结转，再结 12 月的账。',
  'period.not-over': '{{month}}还没有过完，结账以后这个月就不能再记账了。请确认。',
  'year-end.too-early':
    '{{year}} 年 12 月还没有到，不能做年终结转：结转以后这一年的收支就不能再记了。',
} as const;
