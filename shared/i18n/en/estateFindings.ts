import type { estateFindings as zh } from '../zh/estateFindings.ts';

export const estateFindings: Record<keyof typeof zh, string> = {
  'economy.not-money':
    '"{{account}} {{nameEn}}" is neither a cash nor a bank account. Choose the account by which the money really came or went.',
  'economy.booked-fixed':
    'This row is in the books and cannot be changed by itself. If it is wrong, reverse its voucher and enter it again.',
  'asset.used-before-books':
    'This asset was in use before the books began in {{begin}}, but its card does not say up to which month it was taken over. Fill in the accumulated depreciation and the month at takeover, or what was depreciated before will be missing.',
  'asset.months-missed':
    'Months from {{month}} on were not depreciated. Post them month by month under Depreciation.',
  'asset.taken-over-and-booked':
    'An asset that newly comes into the books has no accumulated depreciation at takeover as a rule, but the card says {{amount}} yuan. Please check.',
  'asset.disposed': '"{{name}}" was disposed of on {{on}} and cannot be disposed of again.',
  'asset.disposed-before':
    'The day of disposal is before {{on}}, when "{{name}}" was acquired. Please check.',
  'asset.proceeds-account':
    'There are proceeds for "{{name}}". Choose the account that they went to.',
  'asset.disposed-on-card':
    'A day of disposal written on the card books nothing: the asset stays in the books. Use Dispose to take it out of them.',
  'asset.depreciation-first':
    '"{{name}}" has been depreciated, so the voucher of its purchase cannot be reversed. Reverse the vouchers of depreciation first, the latest month first.',
  'asset.disposal-first':
    '"{{name}}" has been disposed of, so its depreciation cannot be reversed. Reverse the voucher of the disposal first.',
  'depreciation.ahead': '{{month}} has not come yet and cannot be depreciated.',
  'depreciation.before-books':
    '{{month}} is before the beginning of the books in {{begin}}; its depreciation belongs to the opening balances.',
  'depreciation.earlier-first':
    'Depreciation is missing from {{first}} on (months: {{count}}). Begin with {{first}}, or choose to post the missed months with it.',
  'depreciation.work-missing':
    'In {{month}} there are only assets that are depreciated by work. Fill in the work of the month.',
  'depreciation.done':
    'The depreciation of {{month}} is posted already and cannot be posted twice. To change it, reverse that voucher first.',
  'depreciation.nothing': 'There is nothing to depreciate in {{month}}.',
  'contract.above-dues':
    'After all that is due of "{{name}}" is paid, {{amount}} yuan are left; they are kept as paid in advance. Please check the amount.',
  'contract.due-booked': 'What was due on {{on}} is in the books already.',
  'contract.due-in-openings':
    'What was due on {{on}} is in the opening balances as a claim or debt already.',
  'contract.due-received':
    'The {{amount}} yuan that were due on {{on}} were paid and booked already.',
  'contract.due-unknown':
    'The payment of {{on}} is no longer among those due. Please reload and change it again.',
  'contract.due-ends-before':
    'The period that the payment of {{on}} is for ends before it begins. Please correct it.',
  'contract.due-fixed':
    'The payment of {{on}} is in the books: its amount and day cannot be changed and it cannot be taken out. Reverse its voucher first.',
  'contract.receipts-first':
    'Money was received or paid on this claim of "{{name}}", so it cannot be reversed yet. Reverse the later vouchers first.',
  'debt.above-balance':
    'The principal repaid, {{amount}} yuan, is more than the {{most}} yuan still owed. Please correct the amount.',
  'debt.above-interest':
    'The interest paid, {{amount}} yuan, is more than the {{most}} yuan of interest owed on record. Correct the amount, or first the interest owed of the debt.',
  'claim.above-balance':
    'The {{amount}} yuan received are more than the {{most}} yuan still open. Please correct the amount.',
  'bank.no-statement':
    'No bank statement was imported for this account yet. Import it first, then reconcile.',
  'bank.no-balance':
    'The statement gives no balance, so no reconciliation can be drawn up. Fill in the balance in the last line of the month.',
  'bank.shared-account':
    'The account "{{other}}" uses ledger account {{account}} too, so that the money of both is mixed. Give each of them a sub-account.',
  'resource.use-differs':
    '"{{name}}" has the running contract "{{contract}}", but its use says own operation or idle. Please check.',
  'resource.no-contract':
    '"{{name}}" is said to be contracted out or let, but no contract is running. Enter the contract, or check the use.',
  'resource.area-exceeded':
    'The contracts on "{{name}}" come to {{let}} mu, more than the {{area}} mu of the register. Please check.',
  'grant.done': '"{{name}}" was quantified on {{on}}; it cannot be done again.',
  'grant.above-amount':
    'The {{wanted}} yuan for the fund are more than the grant of {{amount}} yuan. Please correct the amount.',
  'grant.nothing-to-book':
    'There is nothing to book: fill in the amount for the fund, or say that the asset still stands in construction in progress.',
  'grant.above-cost':
    'The {{wanted}} yuan of the asset formed are more than its cost of {{cost}} yuan. Please check.',
  'grant.asset-booked':
    'The asset "{{name}}" has a voucher already; transferring its cost from construction in progress again would count it twice. If it is in the books, choose that only the money is transferred.',
  'distribution.figures-changed':
    'The plan was made for {{planned}} yuan; the books now say {{books}} yuan (net income and what was undistributed). Please work the plan out again.',
  'distribution.posted-already': 'This plan is in the books already and cannot be posted twice.',
  'distribution.not-transferred':
    'The income of {{year}} was not transferred to income distribution yet. Do the year-end transfer first, then post the distribution.',
  'distribution.not-posted':
    'The plan is not in the books yet, so it cannot be paid out. Post the distribution first.',
  'distribution.paid-already':
    'Some of those chosen have been paid: {{count}}. Take them out and pay again.',
  'distribution.share-unknown':
    'Some of those chosen are no longer in the plan. Please reload and choose again.',
  'distribution.nobody-to-pay': 'There is nobody to pay.',
  'distribution.paid-first':
    'Holders have been paid by this plan ({{count}}), so its voucher cannot be reversed yet. Reverse the vouchers of the payments first.',
  'reminder.depreciation': 'Depreciation is missing from {{month}} on (months: {{count}}).',
  'reminder.not-closed': '{{month}} is not closed yet (months to close: {{count}}).',
  'reminder.year-end': 'The year-end transfer of {{year}} has not been done.',
  'reminder.disclosure-overdue':
    '"{{itemEn}}" of {{period}} was to be posted by {{on}} and is not on record.',
  'reminder.disclosure-due': '"{{itemEn}}" of {{period}} is to be posted by {{on}}.',
  'reminder.inquiry-overdue':
    'An objection to what was posted for {{period}} was to be answered by {{on}}; it is overdue.',
  'reminder.inquiry': 'An objection to what was posted for {{period}} is to be answered by {{on}}.',
  'reminder.debts-overdue': 'Overdue debts: {{count}}, {{amount}} yuan in all.',
  'reminder.claims-overdue': 'Overdue claims: {{count}}, {{amount}} yuan in all.',
};
