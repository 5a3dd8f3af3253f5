import type { economyFindings as zh } from '../zh/economyFindings.ts';

export const economyFindings: Record<keyof typeof zh, string> = {
  'asset.account-missing':
    'The chart has no account {{account}} in use, so the depreciation cannot be booked. Please put it to use in the chart of accounts first.',
  'bank.not-reconciled':
    'The bank account does not agree: {{books}} yuan by the books, {{bank}} yuan by the bank, {{difference}} yuan apart. Please look for payments that were left out or entered wrongly.',
  'contract.over':
    'The contract ended on {{on}} and still stands as running. Please renew it, let it anew, or set its state to expired.',
  'contract.ends-today':
    'The contract ends today ({{on}}). Please renew it, take the subject back, or let it anew.',
  'contract.ends-soon':
    'The contract ends on {{on}} (days left: {{days}}). Please prepare its renewal or a new letting.',
  'contract.lease-too-long':
    'The lease is for more than {{longest}} years; what goes beyond is void. Please check the days, or change the contract.',
  'contract.term-too-long':
    'The term is longer than the statutory {{longest}} years. Please check the days, or change the contract.',
  'contract.unpaid':
    'Since {{since}} {{amount}} yuan are due and not paid. Please ask for the payment.',
  'contract.unpaid-for-years':
    '{{amount}} yuan are owed, the oldest since {{since}} (full years since then: {{years}}). Please ask for them in writing, and report to the township if need be.',
  'contract.to-pay':
    'Since {{since}} {{amount}} yuan are due and the village has not paid them. Please arrange the payment.',
  'contract.to-pay-for-years':
    'The village owes {{amount}} yuan, the oldest since {{since}} (full years since then: {{years}}). Please arrange the payment; if it cannot be made now, agree on a plan and enter it among the debts.',
  'contract.rent-low':
    '{{rent}} yuan per mu and year are below the middle of the village for this kind of resource, {{median}} yuan. Please check the price, and set a new one at renewal.',
  'debt.repaid-above':
    'More principal was repaid than the {{principal}} yuan there were: {{above}} yuan too much. Please check the repayments.',
  'debt.settled-but-open':
    'There is a day of settlement, but {{amount}} yuan are still open. Please enter the repayments, or clear the day.',
  'debt.not-approved':
    'The township approval is not filled in. A new debt as a rule needs it first; please add it.',
  'distribution.negative': 'An amount to distribute cannot be below zero; please correct it.',
  'distribution.nothing':
    'The distributable income is {{distributable}} yuan: there is nothing to distribute. Please cover the losses first.',
  'distribution.above-distributable':
    '{{wanted}} yuan are to be distributed, {{difference}} yuan more than the distributable income of {{distributable}} yuan. Please distribute less.',
  'distribution.no-shares':
    'No member has a share in the income rights, so nothing can be shared out. Please enter the shares first.',
  'distribution.shares-differ':
    'The holders get {{shared}} yuan together, the members {{members}} yuan by the plan: {{difference}} yuan apart. Please work the shares out again.',
  'distribution.not-own-money':
    '{{amount}} yuan are to be paid out, but only {{free}} yuan are free of earmarked money and borrowings. Neither may be distributed; please check.',
  'distribution.no-reserve':
    'Nothing goes to the reserve fund. Please fill in the percentage that the charter sets.',
  'distribution.not-approved':
    'The plan was not approved by the meeting of members or representatives, so it cannot be posted. Please hold the vote first and fill in its day.',
  'distribution.approved-later':
    'The day of approval, {{on}}, is still to come, so the plan cannot be posted. Please check the day.',
  'distribution.not-opened':
    'The day on which the plan was opened to the members is not filled in. It is to be open for at least {{least}} days; please add it.',
  'distribution.opened-briefly':
    'The plan was open from {{on}} on before the vote (days: {{days}}, at least {{least}}). Please vote when the time is over, or correct the days.',
  'distribution.account-missing':
    'The chart has no account {{account}} in use, or its sub-accounts do not say what they are for. Please complete the chart of accounts.',
  'event.amount-not-positive':
    'The amount is {{amount}} yuan; it must be above zero. Please correct it.',
  'event.account-missing':
    'The account of this event, {{account}}, is not in the chart or is stopped. Please choose another.',
  'event.account-unfit':
    'The account "{{account}}" takes no entries: it is not in the chart, stopped, or has sub-accounts. Please choose another.',
  'event.account-unusual':
    'This event is not usually booked on "{{account}}"; please check the account.',
  'event.same-account':
    'Debit and credit are the same account, "{{account}}"; please change one of them.',
  'event.party-missing':
    'The party is not filled in. The accounts of each household and unit need it; please add it.',
  'event.growth-way-missing':
    'The way of growth is not filled in. The statistics of income need it; please add it.',
};
