import i18next, { type TFunction } from 'i18next';
import type { acts } from '../../../shared/i18n/zh/acts.ts';

const isKnown = (what: string): what is keyof typeof acts => i18next.exists(`acts.${what}`);

/** What an act of the audit is called; its code where it has no name here. */
export const actName = (t: TFunction, what: string): string =>
  isKnown(what) ? t(`acts.${what}`) : what;
