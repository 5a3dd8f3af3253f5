import type { SameKeys } from '../sameKeys.ts';
import type { statistics as zh } from '../zh/statistics.ts';

/** The statistics of the members. */
export const statistics: SameKeys<typeof zh> = {
  title: 'Member statistics',
  hint: 'Press any number to see the members that it counts.',
  year: 'Year',
  yearOf: '{{year}}',
  branch: 'Organization',
  everybody: 'All members',
  total: 'Members on {{at}}: {{total}}. Ages are full years on 31 December.',
  open: '{{row}}, {{column}}: {{number}}. Show the list',
  chart: 'Chart: {{title}}. The numbers are in the table beside it',
  cell: 'Statistics of {{year}}: {{what}}',
  flags: {
    title: 'Age make-up',
    attention: 'Please note:',
    noneUnder40:
      'There is no member under 40: a generation is missing. Find and train younger candidates.',
    share: '({{share}})',
    unknownAge: 'Members whose date of birth is not known, in no age band',
  },
  identity: {
    title: 'Members entered and left in the year',
    balanced:
      'The count agrees: {{opening}} at the beginning + {{entered}} entered − {{left}} left = {{closing}} at the end.',
    unbalanced:
      'The count does not agree: {{opening}} at the beginning + {{entered}} entered − {{left}} left is not {{closing}}. Check when and how these members entered or left.',
    unexplained: 'On the register at the end, though no entering or a leaving is recorded',
    missing: 'On the register by what is recorded, but not counted at the end',
    irregular: 'Entered or left twice',
  },
  export: {
    button: 'Export the tables',
    title: 'Export the member statistics of {{year}}',
    what: 'Saves all tables of {{year}} as an Excel file, to be printed, signed and submitted.',
  },
};
