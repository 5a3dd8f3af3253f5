/** Of single rows of the accounts' registers (domain.md 6). */
export const bookFindings = {
  'books.account-code':
    '"{{value}}" is no account code: three digits for the first level, two more for each level below.',
  'books.one-side': 'Fill in either the debit or the credit, not both; take one amount out.',
  'books.in-or-out': 'Fill in either money in or money out, not both.',
  'books.no-amount': 'Fill in the amount that came in or went out.',
  'books.pieces-differ':
    'The notes and coins make {{pieces}} yuan, not the {{counted}} yuan counted. Check the pieces or the amount.',
  'books.difference-reason': 'The count differs from the books. Say why and what was done.',
  'books.depreciation-needs': 'This method of depreciation needs "{{label}}".',
  'books.residual-above-cost': 'The residual value cannot be more than the cost.',
  'books.residual-high': 'A residual value is 5 % of the cost at most as a rule. Please check.',
  'books.negative': 'The amount cannot be negative.',
  'books.taken-over-above':
    'The depreciation taken over cannot be more than the cost less the residual value.',
  'books.month-form': 'Write the month like 2025-12.',
  'books.ends-before': 'The last day is before the first day. Please check.',
  'books.one-escalator': 'Give the escalator either in percent or in yuan, not both.',
  'books.ended-on': 'Fill in the day on which the contract was ended.',
  'books.row-key': 'The code should be "{{expected}}": the statement, a slash, the position.',
} as const;
