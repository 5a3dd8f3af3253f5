import type {
  accountErrors as zhErrors,
  postingFindings as zhFindings,
} from '../zh/accountErrors.ts';

const both = {
  'voucher.reverse-instead':
    'This voucher is posted: it cannot be changed or voided. Reverse it and write a correct one.',
  'voucher.line-by-itself': 'Entries cannot be changed by themselves. Please open their voucher.',
  'account.in-use':
    'Something is booked on account {{account}}: its code stays and it cannot be voided. If it is no longer used, mark it as stopped.',
  'opening.month-closed':
    '{{month}} is closed, so the opening balances stay as they are. If they must be corrected, reopen the month first.',
  'period.by-closing': 'Months are closed and reopened on the closing page, not here.',
} as const;

export const accountErrors: Record<keyof typeof zhErrors, string> = {
  ...both,
  'opening.unbalanced':
    'The opening balances have {{debit}} yuan on the debit and {{credit}} yuan on the credit side, {{difference}} yuan apart. Nothing was changed. Please change them together on the page of opening balances; both sides must be equal.',
  'opening.begin-fixed':
    'There are opening balances or posted vouchers, so the settings cannot change the month with which the books begin. Change it on the page of opening balances.',
  'opening.together':
    'The opening balances must be equal on both sides together. Please enter it anew on their page.',
  'period.by-reopening':
    'A closing cannot be voided or restored. To open a month again, reopen it on the closing page.',
  'period.not-closed': '{{month}} is not closed, so there is nothing to reopen.',
  'period.not-the-last':
    'Only the last closed month can be reopened, which is {{last}}. To open {{month}}, reopen one month after another, the latest first.',
  'period.reason-missing': 'Please write down why the month is reopened.',
  'year-end.done': 'The result of {{year}} is transferred already; nothing is left to transfer.',
  'undo.posted':
    'The last step posted a voucher and cannot be undone. If it is wrong, reverse the voucher.',
};

export const postingFindings: Record<keyof typeof zhFindings, string> = {
  ...both,
  'voucher.number-taken':
    'There is a voucher no. {{number}} in this month already. Change the number, or leave it empty and let the program number it.',
  'voucher.day-ahead': 'The day {{on}} lies ahead. Please check it.',
  'voucher.posted-before':
    'Voucher no. {{number}} of this day has the same summary, accounts and amounts. Please check whether this was posted twice, and reverse the one too many.',
  'voucher.reverses-unknown':
    'The voucher to be reversed cannot be found; it may have been voided.',
  'voucher.reversal-differs':
    'A reversal must take back the whole voucher, not a part of it. Reverse it as it is and write a correct one.',
  'opening.after-vouchers':
    'There are posted vouchers in {{month}}, so the books cannot begin as late as {{begin}}. Choose an earlier month.',
  'period.before-books': 'The books begin with {{begin}}; {{month}} need not be closed.',
  'period.closed-already': '{{month}} is closed already.',
  'period.in-future': '{{month}} lies ahead and cannot be closed.',
  'period.earlier-open':
    '{{earlier}} is still open. Months are closed in their order: first {{earlier}}, then {{month}}.',
  'period.drafts-left':
    'Vouchers not posted yet: {{count}}. Post them, or void those that are not wanted.',
  'period.depreciation-due':
    'Assets not depreciated for {{month}} yet: {{count}}, {{amount}} yuan in all. Depreciate them first; if that is not wanted, confirm and close all the same.',
  'period.year-end-first':
    'Income and expenditure of {{year}} are not transferred yet. Make the year-end transfer before you close December.',
  'period.not-over':
    '{{month}} is not over yet. Once it is closed, nothing more can be posted in it. Please confirm.',
  'year-end.too-early':
    'December {{year}} has not come yet. After the year-end transfer no income or expenditure of the year can be posted any more.',
};
