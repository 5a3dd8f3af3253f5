import type { SameKeys } from '../sameKeys.ts';
import type { operators as zh } from '../zh/operators.ts';

export const operators: SameKeys<typeof zh> = {
  title: 'Operators and handover',
  hint: 'Each person opens the ledger with a password of their own, and each change stands under their name. Do not lend passwords.',
  list: 'Operators',
  name: 'Name',
  post: 'Post',
  role: 'Role',
  state: 'State',
  atWork: 'at work',
  you: 'you',
  retiredAt: 'retired {{at}}',
  roleHints: {
    secretary: 'Everything, with operators, settings and restoring backups',
    recorder: 'Adds, changes, imports and exports; does not manage operators',
    reader: 'Looks and exports only',
  },
  add: {
    button: 'Add an operator',
    title: 'Add an operator',
    hint: 'The password is to be typed by that person.',
    submit: 'Add',
    done: '{{name}} was added and should now lock the ledger and open it with the new password, to try it.',
    nameMissing: 'Enter the name.',
    postMissing: 'Enter the post.',
  },
  password: {
    button: 'Change my password',
    title: 'Change my password',
    current: 'Present password',
    currentMissing: 'Type the present password.',
    submit: 'Change the password',
    done: 'The password was changed. Use the new one from now on.',
  },
  retire: {
    button: 'Retire',
    of: 'Retire {{name}}',
    title: 'Retire {{name}}?',
    effect:
      'The password of {{name}} will no longer open this ledger. What {{name}} recorded stays, under the same name.',
    newCode:
      'The ledger gets a new key, so the recovery code has to be printed again; the old one will no longer work. Have a printer or pen and paper ready.',
    confirm: 'Retire',
    working: 'Changing the key, please do not switch off …',
  },
  renew: {
    button: 'Renew the recovery code',
    title: 'Renew the recovery code?',
    effect:
      'Renew it when the code is lost, or when somebody else has seen it. The old print is then no longer valid. Please have a printer or pen and paper ready.',
    confirm: 'Renew the recovery code',
  },
  handover: {
    button: 'Hand over',
    title: 'Handover to a new secretary',
    what: 'The predecessor hands the ledger to the successor, in three steps. Both should be present.',
    steps: {
      successor: 'Add the successor',
      unlock: 'Successor opens',
      retire: 'Retire the predecessor',
    },
    successor: {
      title: 'Step 1: add the successor',
      hint: 'To be filled in by the successor, who alone should know the password. The successor may do everything a secretary may.',
      submit: 'Add the successor',
    },
    unlock: {
      title: 'Step 2: the successor opens the ledger',
      hint: '{{name}} was added. Press "Lock"; then {{name}} chooses the own name, types the own password, and comes back to this page to finish.',
      submit: 'Lock, for the successor to open',
    },
    retire: {
      title: 'Step 3: retire the predecessor',
      hint: 'Choose who leaves. That password stops working, and the program gives a new recovery code, which you keep.',
      who: 'Predecessor',
      submit: 'Retire the predecessor and finish',
      missing: 'Choose the predecessor.',
      notYet: 'I am the predecessor: add the successor',
    },
    done: 'The handover is complete. The ledger is in your hands.',
  },
};
