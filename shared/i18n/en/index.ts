import type { SameKeys } from '../sameKeys.ts';
import type { zh } from '../zh/index.ts';
import { acts } from './acts.ts';
import { common } from './common.ts';
import { entry } from './entry.ts';
import { errors } from './errors.ts';
import { findings } from './findings.ts';
import { home } from './home.ts';
import { importing } from './importing.ts';
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
  acts,
  common,
  entry,
  errors,
  findings,
  home,
  importing,
  operators,
  register,
  reports,
  safety,
  settings,
  shell,
  statistics,
};
