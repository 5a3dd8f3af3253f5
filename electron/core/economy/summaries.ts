import { voucherSummaries as en } from '../../../shared/i18n/en/voucherSummaries.ts';
import {
  type VoucherSummaries,
  voucherSummaries as zh,
} from '../../../shared/i18n/zh/voucherSummaries.ts';
import { readSettings } from '../facts.ts';
import type { Session } from '../session.ts';

/** What the vouchers of the program say, in the language in which the store is kept. */
export const summariesOf = ({ store }: Session): VoucherSummaries =>
  readSettings(store).language === 'en' ? en : zh;

/** So much a summary holds. */
const mostCharacters = 200;

/** What the user wrote, or what the program says, cut to what a summary holds. */
export const summaryOf = (own: string | null, said: string): string =>
  own === null || own === '' ? said.slice(0, mostCharacters) : own;
