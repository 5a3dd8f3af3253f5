import type { SameKeys } from '../sameKeys.ts';
import type { reports as zh } from '../zh/reports.ts';

export const reports: SameKeys<typeof zh> = {
  title: 'Reports',
  hint: 'Choose the report, period and language. The Excel file can be printed or submitted.',
  report: 'Report',
  period: 'Period',
  periodKind: { year: 'Year', quarter: 'Quarter', month: 'Month' },
  year: 'Year',
  quarter: 'Quarter',
  quarterOf: 'Quarter {{number}}',
  month: 'Month',
  monthOf: 'Month {{number}}',
  language: 'Language of the headings',
  languages: { both: 'Chinese and English', zh: 'Chinese only', en: 'English only' },
  protect: 'Protect the file with a password',
  password: 'Password of the file',
  passwordHint:
    'It is asked for when the file is opened. Tell it to the receiver separately, not with the file.',
  passwordMissing: 'Type a password for the file, or do not protect it.',
  export: 'Export',
  working: 'Making the report …',
  stage: { starting: 'Getting ready', reading: 'Reading', writing: 'Writing' },
  done: 'Made: {{name}}',
  sheet: '{{name}}: {{rows}} rows',
  save: 'Save the file',
  saveHint:
    'The file holds ID numbers, phone numbers and the like. Keep it safe and delete it when it is no longer needed.',
  cancelled: 'Cancelled; no file was made.',
};
