import { accountsBooks } from './accountsBooks.ts';
import { accountsStatements } from './accountsStatements.ts';
import { economy } from './economy.ts';
import type { SameKeys } from '../sameKeys.ts';
import type { zh } from '../zh/index.ts';
import { acts } from './acts.ts';
import { appraisals } from './appraisals.ts';
import { common } from './common.ts';
import { dues } from './dues.ts';
import { duties } from './duties.ts';
import { entry } from './entry.ts';
import { errors } from './errors.ts';
import { findings } from './findings.ts';
import { home } from './home.ts';
import { importing } from './importing.ts';
import { meetings } from './meetings.ts';
import { operators } from './operators.ts';
import { register } from './register.ts';
import { reports } from './reports.ts';
import { safety } from './safety.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { statistics } from './statistics.ts';

export type { SameKeys } from '../sameKeys.ts';

/** All English texts. */
export const en: SameKeys<typeof zh> = {
  accountsBooks,
  accountsStatements,
  economy,
  acts,
  appraisals,
  common,
  dues,
  duties,
  entry,
  errors,
  findings,
  home,
  importing,
  meetings,
  operators,
  register,
  reports,
  safety,
  settings,
  shell,
  statistics,
};
