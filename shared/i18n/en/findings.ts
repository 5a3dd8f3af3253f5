import type { findings as zh } from '../zh/findings.ts';

export const findings: Record<keyof typeof zh, string> = {
  'required.missing': '"{{label}}" is not filled in.',
  'field.unknown': 'There is no field "{{key}}".',
  'text.too-long': 'Too long: at most {{max}} characters.',
  'name.too-short': 'The name "{{value}}" is too short: at least two characters.',
  'code.unknown':
    '"{{value}}" is not one of the names to choose from; please choose from the list.',
  'code.unknown.suggestion':
    '"{{value}}" is not one of the names to choose from; did you mean "{{suggestionEn}}"?',
  'date.unreadable': 'The date "{{value}}" cannot be read; please write it like 1998-07-01.',
  'date.day-missing': 'The date "{{value}}" lacks its day; please write it like 1998-07-01.',
  'date.partial': 'The date "{{value}}" has only a year or month; it is kept as {{read}}.',
  'date.ambiguous':
    'The date "{{value}}" may mean January or October; it is kept as {{read}}, please check.',
  'date.in-future': 'The date {{value}} is still to come; please check.',
  'money.unreadable':
    'The amount "{{value}}" cannot be read; please write digits only, with at most two decimals.',
  'money.not-whole-fen': 'The amount {{value}} is not a whole number of fen.',
  'number.not-whole': '"{{value}}" is not a whole number.',
  'number.unreadable': '"{{value}}" is not a number, or has more than {{places}} decimals.',
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
  'row.not-a-record': 'This row does not look like a record; it was not imported.',
};
