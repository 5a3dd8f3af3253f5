/** Of single rows of the accounts' registers (domain.md 6). */
export const bookFindings = {
  'books.account-code': '“{{value}}”不是科目编码：一级科目三位数字，每下一级再加两位。',
  'books.one-side': '借方和贷方只能填一边，请删去其中一个金额。',
  'books.in-or-out': '收入和支出只能填一个。',
  'books.no-amount': '请填收入或支出金额。',
  'books.pieces-differ':
    '票面合计 {{pieces}} 元，与实点金额 {{counted}} 元不一致，请核对张数或金额。',
  'books.difference-reason': '账实不符，请说明差异原因及处理。',
  'books.depreciation-needs': '按所选折旧方法，需要填“{{label}}”。',
  'books.residual-above-cost': '净残值不能大于原值。',
  'books.residual-high': '净残值一般不超过原值的5%，请核对。',
  'books.negative': '金额不能为负数。',
  'books.taken-over-above': '接管时的累计折旧不能大于原值减净残值。',
  'books.month-form': '月份请写成2025-12这样的形式。',
  'books.ends-before': '终止日期早于起始日期，请核对。',
  'books.one-escalator': '递增比例和递增金额只能填一个。',
  'books.ended-on': '已解除的合同请填解除日期。',
  'books.row-key': '代码应为“{{expected}}”：报表代码、斜线、位置。',
} as const;
