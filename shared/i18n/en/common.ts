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
  retry: 'Try again',
  print: 'Print',
  search: 'Search',
  loading: 'Opening, please wait …',
  saved: 'Saved.',
  required: 'required',
  optional: 'optional',
  none: '(none)',
  comma: ', ',
};
