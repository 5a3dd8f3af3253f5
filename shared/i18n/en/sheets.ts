import type { sheets as zh } from '../zh/sheets.ts';

export const sheets: Record<keyof typeof zh, string> = {
  'unit': 'Reporting unit: {{unit}}',
  'as-of': 'As of {{day}}',
  'period': 'Period: {{period}}',
  'made-on': 'Exported on {{day}}',
  'count': '{{count}} records',
  'serial': 'No.',
  'share': 'Share of total',
  'register.title': 'Party Member Register of {{unit}}',
  'register.continued': 'Party Member Register of {{unit}} (continued, {{number}})',
  'register.sums':
    'Note: {{total}} members on the register: {{full}} full, {{probationary}} probationary; {{men}} men, {{women}} women; {{minority}} of ethnic minorities.',
  'register.entered': 'Members who entered: {{unit}}',
  'register.entered.sums': 'Entered in {{period}}: {{total}}.',
  'register.left': 'Members who left: {{unit}}',
  'register.left.sums': 'Left in {{period}}: {{total}}.',
  'sheet.register': 'Members',
  'sheet.entered': 'Entered',
  'sheet.left': 'Left',
  'document': 'Document no.',
  'statistics.title': '{{table}}: {{unit}}',
  'statistics.item': 'Item',
  'statistics.ages': 'Age and education',
  'statistics.joined': 'Admission and standing',
  'statistics.bulletin': 'Bulletin groups',
  'statistics.flags': 'Age structure',
  'statistics.balance': 'Entered and left',
  'statistics.age-note':
    'Age is counted in full years on 31 December {{year}}; Party standing in full years from the date of full membership.',
  'statistics.balanced': 'Opening + entered − left = closing: the numbers agree.',
  'statistics.unbalanced':
    'The numbers do not agree: {{unexplained}} counted at the close who should not be there by the entries, {{missing}} not counted who should be. Open their lists on the statistics page and check ways and dates of entering and leaving.',
  'statistics.irregular':
    '{{irregular}} members have an entering or leaving recorded twice; the second was not counted.',
  'statistics.members': 'Members',
  'statistics.remark': 'Remark',
  'statistics.raised': 'Nobody is under 40: younger members are needed.',
  'statistics.unknown-age': '{{count}} members whose age is not known are in no share.',
};
