import type { VoucherQuery } from '../booksData.ts';

/** What the list of vouchers is narrowed down to; the page's address carries it. */
export interface ListFilter {
  /** `2026`, `2026-11`, or empty for all. */
  readonly period: string;
  readonly state: string | null;
  readonly source: string | null;
  readonly account: string | null;
  readonly party: string | null;
  readonly text: string;
}

const keys = ['period', 'state', 'source', 'account', 'party', 'text'] as const;

const lastDay = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(new Date(year, month, 0).getDate()).padStart(2, '0')}`;

/** First and last day of a year or month; nothing for what is neither. */
export function daysOf(period: string): { readonly from?: string; readonly to?: string } {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(period) ?? [];
  if (year === undefined) return {};
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  return { from: `${period}-01`, to: lastDay(Number(year), Number(month)) };
}

/** @param usual the period that is meant where the address names none */
export function readFilter(address: URLSearchParams, usual: string): ListFilter {
  return {
    period: address.get('period') ?? (address.has('state') ? '' : usual),
    state: address.get('state'),
    source: address.get('source'),
    account: address.get('account'),
    party: address.get('party'),
    text: address.get('text') ?? '',
  };
}

export function writeFilter(filter: ListFilter): URLSearchParams {
  const address = new URLSearchParams();
  for (const key of keys) {
    const value = filter[key];
    // An empty period means all of them, which is not what the address without one means.
    if (value !== null && (value !== '' || key === 'period')) address.set(key, value);
  }
  return address;
}

export const queryOf = ({
  period,
  state,
  source,
  account,
  party,
  text,
}: ListFilter): VoucherQuery => ({
  ...daysOf(period),
  ...(state !== null && { state }),
  ...(source !== null && { source }),
  ...(account !== null && { account }),
  ...(party !== null && { party }),
  ...(text.trim() !== '' && { text: text.trim() }),
});
