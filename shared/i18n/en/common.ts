import type { SameKeys } from '../sameKeys.ts';
import type { common as zh } from '../zh/common.ts';

export const common: SameKeys<typeof zh> = {
  ok: 'OK',
  cancel: 'Cancel',
  save: 'Save',
  close: 'Close',
  back: 'Back',
  backHome: 'Back to the start page',
  next: 'Next',
  previous: 'Back',
  finish: 'Finish',
  retry: 'Try again',
  print: 'Print',
  search: 'Search',
  yes: 'Yes',
  no: 'No',
  loading: 'Opening, please wait …',
  working: 'Working, please wait …',
  saved: 'Saved.',
  required: 'required',
  optional: 'optional',
  none: '(none)',
  comma: ', ',
  colon: '{{name}}: {{value}}',
};
