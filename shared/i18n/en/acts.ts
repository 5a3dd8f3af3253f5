import type { acts as zh } from '../zh/acts.ts';

export const acts: Record<keyof typeof zh, string> = {
  'init': 'Set up the ledger',
  'unlock': 'Opened the ledger',
  'undo': 'Undid the last action',
  'import': 'Imported a spreadsheet',
  'export': 'Exported a file',
  'list': 'Listed records on the command line',
  'record.add': 'Added a record',
  'record.change': 'Changed a record',
  'record.decide': 'Recorded a dated change',
  'record.take-back': 'Took back a dated change',
  'record.void': 'Voided a record',
  'record.restore': 'Brought back a voided record',
  'records.save': 'Saved records from a file',
  'record.reveal': 'Looked at hidden details',
  'operators.add': 'Added an operator',
  'operators.retire': 'Retired an operator',
  'operators.password': 'Changed a password',
  'settings.change': 'Changed the settings',
  'store.restore': 'Restored the ledger from a backup',
  'demo': 'Filled in demonstration data',
};
