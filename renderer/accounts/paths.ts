// Where the pages of the books stand; the routes have the same form.

export const accountsPath = '/accounts';
export const vouchersPath = '/accounts/vouchers';
export const openingPath = '/accounts/opening';
export const templatesPath = '/accounts/templates';

const withQuery = (path: string, query: Readonly<Record<string, string | null>>): string => {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
};

/** The form of an everyday event. */
export const enterPath = (event: string): string => `/accounts/enter/${encodeURIComponent(event)}`;

/** A voucher: a posted one to be read, a draft to be written on. */
export const voucherPath = (id: string): string => `/accounts/vouchers/${id}`;

/** A new voucher, empty or begun from another one or from a template. */
export const newVoucherPath = ({ copy = null, template = null }: Begun = {}): string =>
  withQuery('/accounts/vouchers/new', { copy, template });

interface Begun {
  /** Id of the voucher whose entries are taken over. */
  readonly copy?: string | null;
  /** Id of a template. */
  readonly template?: string | null;
}

/** The list of vouchers: of a month or year (`2026-11`, `2026`), in a state, on an account. */
export const voucherListPath = (query: {
  readonly period?: string;
  readonly state?: string;
  readonly account?: string;
}): string =>
  withQuery(vouchersPath, {
    period: query.period ?? null,
    state: query.state ?? null,
    account: query.account ?? null,
  });

/** The months of a year. */
export const periodsPath = (year?: number, tab?: string): string =>
  withQuery('/accounts/periods', {
    year: year === undefined ? null : String(year),
    tab: tab ?? null,
  });

/** The page from which vouchers are printed. @param ids in the order of the sheets */
export const printPath = (ids: readonly string[]): string =>
  withQuery('/accounts/print', { ids: ids.join(',') });
