import type { SameKeys } from '../sameKeys.ts';
import type { accountFindings as zh } from '../zh/accountFindings.ts';

export const accountFindings: SameKeys<typeof zh> = {
  'voucher.day-missing': 'Please enter the day of the voucher, such as 2026-03-15.',
  'voucher.too-few-lines':
    'A voucher has at least two lines, one debit and one credit. Please complete it.',
  'voucher.unbalanced':
    'Debits come to {{debit}} yuan and credits to {{credit}} yuan: a difference of {{difference}} yuan. Only a voucher with equal sides can be posted. Please check the amounts.',
  'voucher.too-large':
    'A voucher comes to {{most}} yuan at most. Please check for digits too many.',
  'voucher.two-sides':
    'Line {{line}} has both a debit and a credit. A line has one side only: please make two lines of it.',
  'voucher.no-amount':
    'Line {{line}} has no amount. Please enter a debit or a credit, or delete the line.',
  'voucher.negative':
    'Line {{line}} has a negative amount. Only a red-letter voucher may have one. To correct a mistake please reverse the voucher, or enter the amount on the other side.',
  'voucher.party-missing':
    'Line {{line}}: “{{account}} {{nameEn}}” is kept by party. Please choose the household or unit if you can, so that its account can be agreed later.',
  'voucher.month-closed':
    '{{month}} is closed: nothing more can be posted in it. Please use a later day, or reopen the month first if it has to be posted there.',
  'voucher.before-books':
    'The voucher is of {{month}}, but the books begin in {{begin}}. What was before is in the opening balances. Please check the day.',
  'voucher.after-year-end':
    'Revenue and expenditure of {{year}} were transferred: nothing more can be posted to them in that year. Please use a day of the next year, or reverse the year-end vouchers first.',
  'voucher.closing-mixed':
    'Line {{line}}: a voucher with 321 Current-year income is a closing voucher, which the income statement leaves out. It should hold revenue, expenditure, 321 and 322 only. Please move this line to a voucher of its own.',
  'voucher.cash-short':
    'Once this is posted, “{{account}} {{nameEn}}” will be {{amount}} yuan below zero. Please check the amount, or record the money received first.',
  'voucher.reversal-of-draft':
    'This voucher is not posted yet and needs no reversal: it can be changed or discarded.',
  'voucher.reversal-of-reversal':
    'A voucher that reverses another cannot be reversed. Please write a new voucher.',
  'voucher.reversal-twice': 'This voucher has been reversed already.',
  'voucher.reversal-before':
    'The reversal cannot be before the day of the voucher, {{on}}. Please correct it.',
  'voucher.reversal-reason-missing': 'Please write why it is reversed.',
  'account.missing': 'Line {{line}} has no account. Please choose one.',
  'account.unknown':
    'There is no account “{{account}}”. Please choose one from the list, or add it to the chart of accounts first.',
  'account.not-leaf':
    '“{{account}} {{nameEn}}” has sub-accounts and takes no lines itself. Please choose a sub-account, such as “{{sub}} {{subNameEn}}”.',
  'account.stopped':
    '“{{account}} {{nameEn}}” is no longer in use. Please choose another account, or take it back into use in the chart of accounts.',
  'formula.unreadable':
    'The formula “{{formula}}” cannot be read from character {{at}} on. Please write it like 101+102, 112:D+113:D, R1+R2 or R25..R29.',
  'formula.account-unknown':
    'The account “{{account}}” in the formula “{{formula}}” is not in the chart and counts as nothing. Please check it.',
  'formula.row-unknown':
    'The formula of “{{itemEn}}” names row {{row}}, which the statement does not have. Please check the row number.',
  'formula.circular':
    'The formula “{{formula}}” of “{{itemEn}}” leads back to itself and cannot be worked out. Please correct its rows.',
  'opening.unbalanced':
    'Opening debits come to {{debit}} yuan and credits to {{credit}} yuan: a difference of {{difference}} yuan. Please check them: the books can begin only with equal sides.',
  'opening.year-unbalanced':
    'Before the books begin the year’s debits come to {{debit}} yuan and its credits to {{credit}} yuan: a difference of {{difference}} yuan, so figures at the year’s beginning will not balance. Please complete the turnover of the year of each account.',
  'opening.twice':
    'The opening balance of account “{{account}}” stands twice for the same party. Please delete one of them.',
  'opening.two-sides':
    'The opening balance of “{{account}} {{nameEn}}” has both a debit and a credit. Please enter one side only.',
  'opening.party-missing':
    '“{{account}} {{nameEn}}” is kept by party. Please enter its opening balance by household or unit if you can, so that the accounts can be agreed later.',
  'opening.turnover-in-january':
    'The books begin in January: “{{account}} {{nameEn}}” has no turnover of the year before that. Please clear both fields.',
  'opening.result-in-january':
    'The books begin in January: “{{account}} {{nameEn}}” should have been transferred last year and usually has no opening balance. Please check: last year’s result belongs on 322.',
  'period.numbers-missing':
    'The voucher numbers of {{month}} have gaps: {{numbers}} missing (series {{typeEn}}). Please find out why.',
  'period.numbers-twice':
    'Voucher numbers of {{month}} stand twice: {{numbers}} (series {{typeEn}}). Please find out why.',
  'period.undistributed-missing':
    '322 Income distribution has sub-accounts, but none with the role of undistributed income. Please add one to the chart of accounts, or give one that role.',
  'period.year-income-missing':
    '321 Current-year income has no sub-account that can be posted to. Please take one back into use in the chart of accounts.',
  'period.nothing-to-transfer':
    'There is no revenue or expenditure of {{year}} to transfer; perhaps it was transferred already.',
  'period.loss':
    '{{year}} ends with a loss of {{amount}} yuan, which will be debited to undistributed income.',
  'statement.opening-unbalanced':
    'Opening balances do not balance: debits {{a}} yuan, credits {{b}} yuan, a difference of {{difference}} yuan. Please check the opening balances.',
  'statement.turnover-unbalanced':
    'The turnover of the period does not balance: debits {{a}} yuan, credits {{b}} yuan, a difference of {{difference}} yuan. Please check the ledger file.',
  'statement.closing-unbalanced':
    'Closing balances do not balance: debits {{a}} yuan, credits {{b}} yuan, a difference of {{difference}} yuan. Please check the opening balances first.',
  'statement.row-differs':
    'An account closes with {{a}} yuan, but its opening balance and turnover come to {{b}} yuan: a difference of {{difference}} yuan. Please check the ledger file.',
  'statement.sheet-unbalanced':
    'The balance sheet does not balance at the end: assets {{a}} yuan, liabilities and equity {{b}} yuan, a difference of {{difference}} yuan. Please check the opening balances and the formulas of the statement.',
  'statement.sheet-opening-unbalanced':
    'The balance sheet does not balance at the year’s beginning: assets {{a}} yuan, liabilities and equity {{b}} yuan, a difference of {{difference}} yuan. Please check the opening balances and the turnover of the year.',
  'statement.undistributed-differs':
    'Closing undistributed income is {{a}} yuan in the income statement and {{b}} yuan in the balance sheet: a difference of {{difference}} yuan. Please look at vouchers posted directly to 321 and 322, and at the formulas of the statements.',
  'statement.posted-after-transfer':
    'After the year-end transfer {{a}} yuan still stand on revenue and expenditure. Please run the year-end transfer again for the rest.',
  'statement.pending-at-year-end':
    'At the year’s end {{a}} yuan still stand on 181 Property gains and losses pending. Please settle them as approved before the year is over.',
  'statement.before-books':
    'Vouchers of {{a}} yuan are posted before the month with which the books begin and are in no statement. Please check that month on the page of opening balances.',
  'statement.account-left-out':
    'Something stands on account “{{account}} {{nameEn}}”, but no row of the balance sheet names it. Please add it to a formula in the statement layouts.',
  'statement.row-missing':
    'The layout has no row number {{row}}, so some checks cannot be made. Please restore that row.',
};
