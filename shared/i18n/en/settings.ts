import type { SameKeys } from '../sameKeys.ts';
import type { settings as zh } from '../zh/settings.ts';

export const settings: SameKeys<typeof zh> = {
  title: 'Settings',
  display: {
    title: 'Display',
    hint: 'Takes effect at once.',
    language: 'Language',
    letterSize: 'Letter size',
    normal: 'Normal',
    large: 'Large',
    veryLarge: 'Very large',
  },
  safety: {
    title: 'Safety',
    idle: 'Lock by itself when nobody is at work',
    idleNever: 'Never',
    idleMinutes: 'After {{minutes}} minutes',
    backupFolder: 'Second place for backups',
    backupFolderHint:
      'For example a USB stick, E:\\ledger. Each backup is copied there as well; leave it empty if you need none.',
  },
  life: {
    title: 'Organizational life',
    since: 'Duties are checked from',
    sinceHint:
      'Meetings before this day are not overdue even if none is recorded. For example 2026.1.1; leave it empty to check the last 12 months.',
    sinceWrong: 'Give a whole date, for example 2026.1.1.',
    absence: 'Remind after so many months of absence in a row',
    absenceHint: 'With commas between, for example 3, 4, 6',
    absenceWrong: 'Whole numbers from 1 to 60, rising, with commas between, 6 at most.',
    dayHours: 'Class-hours of a whole day',
    dayHoursHint: 'Usually 8, and 4 for half a day',
    dayHoursWrong: 'A whole number from 1 to 24.',
  },
  rules: {
    title: 'Rules of the statistics',
    hint: 'As the level above requires; seldom changed.',
    standing: 'Bands of Party standing (years)',
    standingHint: 'With commas between, for example 5, 10, 20, 30, 40, 50',
    standingWrong: 'Whole numbers from 1 to 100, rising, with commas between, 12 at most.',
    veteran: 'Standing of a veteran member (years)',
    veteranHint: 'Counted on 1 July each year',
    veteranWrong: 'A whole number from 1 to 100.',
  },
  about: {
    title: 'About',
    version: 'Program version: {{version}}',
    schema: 'Data version: {{version}}',
    unit: 'Unit: {{name}} ({{code}})',
    unitOnly: 'Unit: {{name}}',
    offline: 'The program uses no internet. The data is on this computer only.',
  },
  secretaryOnly: 'All other settings are changed by the secretary.',
};
