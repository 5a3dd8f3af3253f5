import type { SameKeys } from '../sameKeys.ts';
import type { shell as zh } from '../zh/shell.ts';

export const shell: SameKeys<typeof zh> = {
  program: 'Branch Ledger',
  skip: 'Skip to content',
  failed: {
    title: 'This page did not open',
    advice:
      'Your data is unchanged. Press "Try again"; if that does not help, close the program and open it again.',
  },
  unknownPage: {
    title: 'There is no such page',
    advice: 'The address is wrong, or the page is no longer there.',
  },
  menu: {
    label: 'Main menu',
    open: 'Open the menu',
    close: 'Close the menu',
    begin: 'Begin',
    people: 'Members and organizations',
    life: 'Organizational life',
    service: 'Service',
    results: 'Results',
    care: 'Administration',
    home: 'Start page',
    duties: 'Calendar of duties',
    training: 'Training',
    talks: 'Heart-to-heart talks',
    statistics: 'Statistics',
    reports: 'Reports',
    rules: 'Rules and templates',
    safety: 'Data safety',
    operators: 'Operators and handover',
    settings: 'Settings',
  },
  top: {
    label: 'Everyday actions',
    search: 'Find a member: name, pinyin initials, end of the ID number, phone',
    searchShort: 'Find a member',
    lock: 'Lock',
    lockHint: 'Lock when you leave your desk',
    language: '中文',
    languageHint: '切换为中文',
    operator: 'Operator: {{name}}, {{post}}',
    demo: 'Demonstration: the village and its people are invented. Do not enter real records here.',
  },
  undo: {
    button: 'Undo',
    title: 'Undo the last action?',
    act: '{{at}}: {{what}} (records: {{records}}).',
    effect: 'These records go back to what they were before it. The undoing can itself be undone.',
    confirm: 'Undo it',
    done: 'Undone.',
    nothing: 'There is nothing to undo',
  },
};
