import type { Settings } from '../../shared/settings.ts';
import { readAccountCodes, readDayCounts, readPercent } from './readAccountSettings.ts';
import { listText, readWhole } from './wholeNumbers.ts';
import { readRisingYuan, readYuan, yuanListText, yuanText } from './yuanAmounts.ts';

const mostTiers = 10;
const mostAccounts = 10;
const longestExpiry = 3650;
const mostExpiries = 6;
/** Every month has it. */
const lastCommonDay = 28;
const longestInquiry = 365;

/** How each setting of the accounts stands in its field, and how what is typed is understood. */
const entries = {
  balanceSheetForm: {
    show: ({ balanceSheetForm }: Settings) => balanceSheetForm,
    read: (typed: string) => typed.trim(),
  },
  incomeStatementForm: {
    show: ({ incomeStatementForm }: Settings) => incomeStatementForm,
    read: (typed: string) => typed.trim(),
  },
  tierAccounts: {
    show: ({ tierAccounts }: Settings) => tierAccounts.join(', '),
    read: (typed: string) => readAccountCodes(typed, mostAccounts),
  },
  tierEdgesFen: {
    show: ({ tierEdgesFen }: Settings) => yuanListText(tierEdgesFen),
    read: (typed: string) => readRisingYuan(typed, mostTiers),
  },
  shellBelowFen: {
    show: ({ shellBelowFen }: Settings) => yuanText(shellBelowFen),
    read: readYuan,
  },
  pettyCashFen: {
    show: ({ pettyCashFen }: Settings) => yuanText(pettyCashFen),
    read: readYuan,
  },
  expiryDays: {
    show: ({ expiryDays }: Settings) => listText(expiryDays),
    read: (typed: string) => readDayCounts(typed, longestExpiry, mostExpiries),
  },
  disclosureDay: {
    show: ({ disclosureDay }: Settings) => String(disclosureDay),
    read: (typed: string) => readWhole(typed, lastCommonDay),
  },
  inquiryDays: {
    show: ({ inquiryDays }: Settings) => String(inquiryDays),
    read: (typed: string) => readWhole(typed, longestInquiry),
  },
  reservePercent: {
    show: ({ reservePercent }: Settings) => String(reservePercent),
    read: readPercent,
  },
} as const;

export type AccountsKey = keyof typeof entries;
export type TypedAccounts = Readonly<Record<AccountsKey, string>>;

const keys = Object.keys(entries) as AccountsKey[]; // The keys of `entries` are what AccountsKey is.

/** The settings as they stand in their fields. */
export const typedAccounts = (settings: Settings): TypedAccounts => ({
  balanceSheetForm: entries.balanceSheetForm.show(settings),
  incomeStatementForm: entries.incomeStatementForm.show(settings),
  tierAccounts: entries.tierAccounts.show(settings),
  tierEdgesFen: entries.tierEdgesFen.show(settings),
  shellBelowFen: entries.shellBelowFen.show(settings),
  pettyCashFen: entries.pettyCashFen.show(settings),
  expiryDays: entries.expiryDays.show(settings),
  disclosureDay: entries.disclosureDay.show(settings),
  inquiryDays: entries.inquiryDays.show(settings),
  reservePercent: entries.reservePercent.show(settings),
});

/** What is typed, understood. @returns no values where something is wrong, and which */
export function readAccounts(typed: TypedAccounts): {
  readonly values: Partial<Settings> | null;
  readonly wrong: ReadonlySet<AccountsKey>;
} {
  const read = keys.map((key) => [key, entries[key].read(typed[key])] as const);
  const wrong = new Set(read.filter(([, value]) => value === undefined).map(([key]) => key));
  return { values: wrong.size > 0 ? null : Object.fromEntries(read), wrong };
}
