import type { SameKeys } from '../sameKeys.ts';
import type { home as zh } from '../zh/home.ts';

export const home: SameKeys<typeof zh> = {
  title: '{{unit}}: start page',
  empty: {
    title: 'First, bring in the members',
    hint: 'The ledger is set up and has no members yet. Choose a way to begin.',
    import: 'Import a spreadsheet',
    importHint:
      'If you have the roster in Excel or WPS. It needs no tidying: every row is checked and shown to you before anything is saved.',
    add: 'Enter them one by one',
    addHint: 'If they are few, or there is no spreadsheet. Each is saved as you go.',
    organization: 'Check the organization',
    organizationHint:
      'See that the full name is as on the seal, and add Party groups if you have any.',
    tryOut: 'Would you like to practise first?',
    tryOutHint:
      'There is a demonstration village: close the program and have it started with npm start -- --demo. All in it is invented, so nothing can go wrong.',
    reader: 'There are no members yet. The secretary or a recorder has to import the roster first.',
  },
  counts: 'What the ledger holds',
  doNext: 'What is often done',
  actions: {
    addMeeting: 'Record a meeting',
    addMember: 'Add a member',
    import: 'Import a spreadsheet',
    statistics: 'See the statistics',
    reports: 'Export a report',
  },
  backup: {
    title: 'Backup',
    last: 'Last backup: {{at}}',
    none: 'There is no backup yet.',
    old: 'The last backup is {{days}} days old. Make one now and copy it to a USB stick.',
  },
  owing: {
    title: 'Members behind with dues',
    months: '{{months}} months',
    more: '{{count}} more: see the arrears',
    all: 'Arrears',
  },
  recent: { title: 'Last actions', all: 'See the whole log' },
};
