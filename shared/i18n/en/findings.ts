import { bookFindings } from './bookFindings.ts';
import { postingFindings } from './accountErrors.ts';
import { accountFindings } from './accountFindings.ts';
import { economyFindings } from './economyFindings.ts';
import { estateFindings } from './estateFindings.ts';

import type { findings as zh } from '../zh/findings.ts';

export const findings: Record<keyof typeof zh, string> = {
  ...bookFindings,
  ...accountFindings,
  ...postingFindings,
  ...economyFindings,
  ...estateFindings,
  'required.missing': '"{{label}}" is not filled in.',
  'field.unknown': 'There is no field "{{key}}".',
  'value.not-several': '"{{key}}" takes one value, not a list.',
  'parts.not-a-list': '"{{key}}" must be a list, one item for each line.',
  'text.too-long': 'Too long: at most {{max}} characters.',
  'name.too-short': 'The name "{{value}}" is too short: at least two characters.',
  'code.unknown':
    '"{{value}}" is not one of the names to choose from; please choose from the list.',
  'code.unknown.suggestion':
    '"{{value}}" is not one of the names to choose from; did you mean "{{suggestionEn}}"?',
  'code-item.comma': 'A code must not contain a comma, which separates several codes.',
  'date.unreadable': 'The date "{{value}}" cannot be read; please write it like 1998-07-01.',
  'date.day-missing': 'The date "{{value}}" lacks its day; please write it like 1998-07-01.',
  'date.partial': 'The date "{{value}}" has only a year or month; it is kept as {{read}}.',
  'date.ambiguous':
    'The date "{{value}}" may mean January or October; it is kept as {{read}}, please check.',
  'date.in-future': 'The date {{value}} is still to come; please check.',
  'time.invalid': 'The time "{{value}}" cannot be read; please write it like 9:30 or 2:30 pm.',
  'months.unreadable':
    'The months "{{value}}" cannot be read. Write 2026-01 to 2026-03, or 2026-01, 2026-02: the earlier month first, {{most}} months at most.',
  'money.unreadable':
    'The amount "{{value}}" cannot be read; please write digits only, with at most two decimals.',
  'money.not-whole-fen': 'The amount {{value}} is not a whole number of fen.',
  'number.not-whole': '"{{value}}" is not a whole number.',
  'number.unreadable': '"{{value}}" is not a number, or has more than {{places}} decimals.',
  'number.taken':
    'The number {{number}} is taken already ("{{title}}"). Please check; without a number, the next one is given.',
  'number.out-of-range': '"{{value}}" is out of range; it should be from {{min}} to {{max}}.',
  'yes-no.unreadable': 'Please write "{{value}}" as yes or no.',
  'reference.unknown': '"{{value}}" cannot be found; choose from the list, or register it first.',
  'phone.invalid':
    '"{{value}}" does not look like a phone number; it is kept as written, please check.',
  'phone.two-numbers':
    'Two numbers in one cell: {{first}} is kept as the mobile, {{rest}} as the other phone.',
  'duplicate.in-store': 'The same as "{{title}}", who is on the register already.',
  'decision.day-missing': 'Please give the day of the change.',
  'member.joined-under-18':
    'Not yet 18 when admitted ({{joinedOn}}); please check the dates of birth and admission.',
  'member.full-before-joined':
    'Full membership on {{fullMemberOn}} is before admission on {{joinedOn}}; please check.',
  'member.probationary-with-full-date':
    'A probationary member has a date of full membership; please check.',
  'member.work-under-14': 'Not yet 14 when starting work; please check.',
  'member.flag-without-detail': 'The field before says yes, so please fill this in as well.',
  'check.integrity': 'The file is damaged inside: {{message}}. Please restore a backup.',
  'check.foreign-key':
    'A record in "{{table}}" points to a record in "{{parent}}" that does not exist.',
  'check.act':
    'Act no. {{seq}} ({{at}}) of the log was altered, or does not follow from the one before.',
  'check.head':
    'The end of the log does not match its counterfoil; the last acts may have been cut off. It now ends at no. {{seq}}.',
  'check.row-added': '"{{table}}" has a record ({{id}}) that no act has added.',
  'check.row-changed': 'A record ({{id}}) in "{{table}}" was changed outside the program.',
  'check.row-missing': 'A record ({{id}}) is gone from "{{table}}" and no act has removed it.',
  'check.search':
    'The search texts of "{{table}}" do not match the records; they were changed outside the program.',
  'id.damaged-by-spreadsheet':
    'The spreadsheet has damaged this ID number: its last digits are lost. Set the column to Text and enter it again from the ID card.',
  'id.checksum':
    'The ID number fails its check: some digit is wrong. Compare it with the ID card digit by digit.',
  'id.length': 'An ID number has 18 characters; this one has {{length}}.',
  'id.characters':
    'The ID number contains "{{characters}}". Only digits are allowed, and X in the last place.',
  'id.date':
    'The birth date {{date}} in the ID number does not exist or lies ahead. Please check it.',
  'id.province':
    '{{province}}, at the start of the ID number, is not a province code. Please check it.',
  'id.fictional': 'Numbers beginning with 99 are fictional and only allowed in the demo.',
  'id.upgraded-from-15':
    'The old 15-digit number was converted to 18 by the national standard. Please compare it with the ID card.',
  'id.age':
    "By the ID number the age is {{age}}; a member's age is {{min}} to {{max}}. Please check it.",
  'id.birth-mismatch':
    'The date of birth is {{bornOn}}, but the ID number says {{idBornOn}}. Both are kept; please check the file.',
  'id.sex-mismatch':
    'Digit 17 of the ID number is {{digit}} (odd: male, even: female), which does not match the sex entered. Correct one of the two.',
  'member.left-but-on-roll':
    'Registered as having left, but the membership status still says on the roll; please check.',
  'member.exit-without-leaving':
    'The membership status says no longer on the roll, but no way of leaving is given; please add it.',
  'value.masked':
    '"{{label}}" contains the covering sign "＊" and is not complete; please fill it in completely.',
  'cell.formula-error':
    'The formula in this cell fails ({{value}}), so there is nothing to take; please put in the actual value.',
  'date.from-serial':
    '"{{value}}" is a spreadsheet\'s serial number of a date; recorded as {{read}}, please check.',
  'duplicate.in-file':
    'The same as row {{row}} of this sheet; please check and leave only one of them.',
  'match.ambiguous':
    '{{count}} records of the ledger fit this row, so it cannot be told which is meant. Please add what tells them apart, such as the ID number.',
  'match.name-differs':
    'Has the number of "{{before}}" in the ledger but another "{{label}}", which will become "{{after}}". Please check that it is the same person.',
  'change.undated':
    '"{{label}}" has changed, but the sheet gives no day for it; recorded as of today ({{on}}), please check.',
  'change.before-last':
    'The day given for "{{label}}", {{on}}, lies before its last change in the ledger, {{last}}. Please check the day; to add an earlier change, open the record and enter it under "Change".',
  'reference.created':
    'The ledger has no "{{value}}"; the import will create it. If it is another name of one that exists, please choose that one.',
  'reference.near': '"{{value}}" is recorded as "{{title}}" of the ledger.',
  'reference.in-remarks':
    'The ledger has no "{{value}}", or several of that name; the text is kept in the remarks.',
  'column.unknown':
    'Column {{column}}, "{{heading}}", is not known and was not imported. If it is needed, please say which field it belongs to.',
  'column.doubled':
    'Column {{column}}, "{{heading}}", is "{{label}}" like another column; this one was not imported.',
  'column.hidden': 'Column {{column}}, "{{heading}}", is hidden; it is imported too.',
  'row.hidden': 'This row is hidden; it is imported too.',
  'row.total-skipped': 'This is a row of totals; it was not imported.',
  'account.created': 'The sub-account {{account}} {{name}} is made.',
  'account.mapped': 'The older account {{account}} {{name}} is booked on {{to}} {{toName}}.',
  'account.mapped-unsure':
    'The older account {{account}} {{name}} is booked on {{to}} {{toName}}. Please check: {{note}}.',
  'account.none-in-new-chart':
    'Nothing in the new chart takes the place of the older account {{account}} {{name}}: {{note}}. Say in "Older accounts" what does, or correct the account, and import again.',
  'account.name-differs':
    'Account {{account}} is called "{{name}}" in these books, but "{{given}}" in the sheet. Please check the code.',
  'sheet.side-unreadable':
    '"{{value}}" does not say whether this is debit or credit. Please write "Dr" or "Cr".',
  'row.differs-from-first':
    '"{{label}}" is not the same in this row as in earlier rows of the same record. The earlier one is taken; please check.',
  'row.belongs-to-none':
    'Without "{{label}}" nobody can say to which record this row belongs. Please fill it in and import again.',
  'row.not-a-record': 'This row does not look like a record; it was not imported.',
  'span.reversed': 'The end, {{toOn}}, is before the beginning, {{fromOn}}. Please check.',
  'count.above': '{{count}} is more than {{most}}. Please check.',
  'meeting.not-yet':
    'The day of the meeting, {{heldOn}}, is still to come. Set the state to “Planned” for a meeting that was not held yet.',
  'meeting.same-day':
    'There are minutes of such a meeting on the same day already: “{{topic}}”. Please check that it is not recorded twice.',
  'meeting.ends-before': 'The meeting ends before it begins. Please check.',
  'meeting.lecture-own':
    'Record a lecture given at a meeting on its own, and name the meeting that it was part of.',
  'vote.written-above':
    'There are more written opinions than absent members with voting right ({{most}}). Please check.',
  'vote.above':
    'For, against and abstained come to {{votes}}, more than the {{electors}} who were present or voted in writing. Please check.',
  'vote.no-quorum':
    'Too few are present: {{due}} are due with voting right, {{has}} are present, at least {{needed}} are needed for a vote.',
  'vote.no-majority':
    'Too few votes for it: of {{base}} due with voting right, {{has}} voted for it, at least {{needed}} are needed.',
  'vote.no-majority-present':
    'Too few votes for it: of {{base}} who took part, {{has}} voted for it, at least {{needed}} are needed.',
  'vote.ballot-invalid':
    'More ballots were returned ({{returned}}) than given out ({{issued}}): the election is invalid.',
  'vote.not-elected': '"{{name}}" has {{has}} votes; at least {{needed}} are needed to be elected.',
  'vote.tie':
    '"{{names}}" have the same number of votes and only {{free}} seats are left: none of them is elected. Vote again on those who are equal.',
  'vote.seats-left': 'Of {{seats}} seats only {{elected}} are filled.',
  'vote.candidate-above':
    'The votes of "{{name}}" come to {{votes}}, more than the {{ballots}} ballots. Please check.',
  'attendance.twice': 'This member is in the list twice. Please take one line out.',
  'attendance.written-idle':
    'The written opinion was not counted: only those sent in before the meeting by absent members who are due and have a vote count.',
  'meeting.counts-listed':
    'This meeting has a list of names: "{{label}}" is worked out from it and was not changed. To change it, change the list.',
  'task.not-open':
    'This task was not given by an earlier meeting of the organization, or is done already; nothing was recorded. Please reload.',
  'appraisal.probationary': 'Probationary members take part in the appraisal but get no grade.',
  'appraisal.team-above':
    'The scores of the leadership come to {{votes}}, more than the {{valid}} valid ballots. Please check.',
  'appraisal.votes-above':
    'The votes come to {{votes}}, more than the {{valid}} valid ballots. Please check.',
  'appraisal.decided-before-held':
    'The committee decided on {{decidedOn}}, before the appraisal of {{heldOn}}. Please check.',
  'appraisal.self-missing': '{{count}} members have no self-assessment on record yet.',
  'appraisal.decided-before-ballots':
    '{{count}} members have a grade but no ballots yet. Self-assessment, mutual criticism and the secret ballot come before the decision of the committee.',
  'appraisal.too-many-excellent':
    '{{excellent}} are excellent, more than a third of the {{members}} full members appraised (at most {{most}}). The committee should consider it again.',
  'appraisal.above-ballots':
    'The grade is better than what most ballots say. The committee may decide so from daily conduct; please make sure that it was meant.',
  'appraisal.improvement-missing':
    'Who is basically qualified or unqualified needs to be told what to improve: please write it down.',
  'appraisal.told-before-decided':
    'Told on {{toldOn}}, before the committee decided on {{decidedOn}}. Please check.',
  'appraisal.no-grade':
    '{{count}} full members have no grade yet. Please take those who did not take part off the list.',
  'appraisal.not-all-told':
    '{{count}} members have no day on which they were told. Everybody is to be told the result.',
  'duty.no-kinds': 'Choose the meetings that count for this duty.',
  'duty.no-channels': 'Choose the trainings that count for this duty.',
  'dues.rate-empty': 'Please fill in the percentage, or the least and most of a fixed amount.',
  'dues.rate-two-ways': 'Fill in either the percentage or the fixed amount, not both.',
  'dues.range-reversed':
    'The most, {{most}} yuan, is below the least, {{least}} yuan. Please check.',
  'dues.rate-missing':
    'The table of rates has no band for this kind and base in {{month}}. Please add the rate first.',
  'dues.base-missing': 'This kind pays a percentage of the income: please fill in the base.',
  'dues.amount-out-of-range':
    'This kind pays {{least}} to {{most}} yuan a month; {{amount}} yuan is out of that range. Please correct it.',
  'dues.relief-amount-missing':
    'Dues are reduced: please fill in how much is left to pay each month.',
  'dues.relief-not-approved':
    'Without the number and the day of the approval the relief does not count yet. Please add them when the higher organization has approved it.',
  'dues.months-missing': 'Please choose the months that these dues are for.',
  'dues.months-not-wanted':
    'Voluntary and large dues are not for certain months. Please clear the months.',
  'dues.amount-not-positive':
    'The amount must be above zero. To take back a mistake, please use "Reverse".',
  'dues.too-much':
    '{{open}} yuan is still to pay for these months and {{amount}} yuan was received: too much. Please choose more months, or record the rest as voluntary dues.',
  'dues.part-paid':
    '{{open}} yuan is still to pay for these months and {{amount}} yuan was received: it counts for the earliest months, the later ones are not paid in full.',
  'dues.month-paid':
    'The dues of {{months}} are paid in full already. Please take these months out.',
  'dues.month-before-first':
    '{{months}}: before the first month for which this member pays dues. Please take these months out.',
  'dues.month-before-ledger':
    '{{months}}: before the first month of which this ledger keeps the dues. Please take these months out.',
  'dues.month-suspended':
    "{{months}}: this member's membership was suspended and no dues are paid. Please take these months out.",
  'dues.month-after-leaving':
    '{{months}}: this member was no longer on the register. Please take these months out.',
  'dues.back-payment-long':
    '{{months}}: more than {{most}} months ago, which is not normally paid any more. If it is to be paid, please write why.',
  'dues.voluntary-large':
    'More than {{most}} yuan given at once is recorded as large dues, all of which go to the Centre.',
  'dues.large-not-over':
    'Large dues are more than {{most}} yuan at once. If it is not more, please record it as voluntary dues.',
  'dues.proof-missing':
    'For dues paid elsewhere please record the proof, such as the number of the receipt given there.',
  'dues.reversal-of-reversal':
    'A receipt that reverses another cannot be reversed. Please record the dues again.',
  'dues.reversal-twice': 'This receipt has been reversed already.',
  'dues.reversal-differs':
    'A reversal has the branch, member, kind, place of payment and months of the receipt that it reverses.',
  'dues.reversal-amount': 'A reversal is of the whole amount of the receipt: {{amount}} yuan.',
  'dues.reversal-before': 'The reversal cannot be before the day of the receipt, {{on}}.',
  'dues.reversal-reason-missing': 'Please write why it is reversed.',
  'dues.receipt-fixed':
    'Once a receipt is written, “{{label}}” cannot be changed. If it is wrong, please reverse the receipt and write a new one.',
  'dues.given-by-program': '“{{label}}” is filled in by the program; what was given was not used.',
  'dues.months-ahead':
    '{{months}}: over a year after the day of the receipt. Please check that the months are right.',
  'dues.year-fixed':
    'Receipts were written from this row: “{{label}}” cannot be changed. If it is wrong, please void the row (its receipts are reversed) and import it again.',
  'dues.total-differs':
    'The total is {{total}} yuan, but the months come to {{sum}} yuan. Please check this row.',
  'dues.amount-below-zero': 'What was paid of a month cannot be below zero. Please check.',
  'dues.kind-missing':
    'There is a base but no kind of payer: the base was not used, the receipts are written. Please add it under “Bases of dues”.',
  'dues.cash-below-zero':
    'On {{on}} the dues in hand are {{amount}} yuan short: more was remitted and spent than received. Please check the receipts, remittances and spending.',
  'dues.large-below-zero':
    'By {{on}} {{amount}} yuan more of large dues was remitted than received. Please check.',
};
