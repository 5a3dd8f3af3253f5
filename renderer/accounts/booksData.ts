import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  OpeningAnswer,
  PlannedVoucher,
  VoucherAnswer,
  Written,
  YearEndAnswer,
} from '../../electron/core/accounts/answers.ts';
import { answer, api, asQuery } from '../api/client.ts';

export type {
  EventsAnswer,
  ListedVoucher,
  OfferedAccount,
  OfferedEvent,
  OpeningAnswer,
  OpeningRow,
  PeriodMonth,
  PeriodsAnswer,
  PlannedVoucher,
  ShownLine,
  VoucherAnswer,
  VoucherMention,
  Written,
  YearEndAnswer,
} from '../../electron/core/accounts/answers.ts';

const first = 'accounts';

// Where an answer holds findings its type is named: JSON leaves out what is undefined, so the answer
// is what the route declares.

/** A line as it is sent. */
export interface SentLine {
  readonly account: string;
  readonly party: string | null;
  readonly summary: string | null;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly growthWay: string | null;
}

/** A voucher as it is sent. */
export interface SentVoucher {
  /** ISO day. */
  readonly day: string;
  readonly type: string;
  readonly summary: string;
  readonly attachments: number | null;
  readonly preparedBy: string | null;
  readonly checkedBy: string | null;
  readonly cashier: string | null;
  readonly lines: readonly SentLine[];
}

/** What is asked of the list of vouchers. */
export interface VoucherQuery {
  /** First and last day. */
  readonly from?: string;
  readonly to?: string;
  readonly account?: string;
  readonly party?: string;
  readonly state?: string;
  readonly source?: string;
  readonly text?: string;
  readonly sort?: 'day' | 'number' | 'amount';
  readonly descending?: boolean;
  readonly offset?: number;
  readonly limit?: number;
}

/** An everyday event as it is sent. */
export interface SentEvent {
  readonly event: string;
  readonly day: string;
  readonly amountFen: number;
  readonly debit?: string;
  readonly credit?: string;
  readonly party?: string;
  readonly growthWay?: string;
  readonly summary?: string;
  readonly attachments?: number;
}

export const useEvents = () =>
  useQuery({
    queryKey: [first, 'events'],
    queryFn: () => answer(api.accounts.events.$get()),
    staleTime: 30_000,
  });

export const fetchVouchers = (query: VoucherQuery, signal?: AbortSignal) =>
  answer(
    api.accounts.vouchers.$get({ query: asQuery(query) }, { init: { ...(signal && { signal }) } }),
  );

/** Vouchers by day, the latest first. */
export const useVouchers = (query: VoucherQuery, enabled = true) =>
  useQuery({
    queryKey: [first, 'vouchers', query],
    queryFn: ({ signal }) => fetchVouchers(query, signal),
    placeholderData: keepPreviousData,
    enabled,
  });

/** One voucher. @throws ApiError where there is none */
export const fetchVoucher = (id: string): Promise<VoucherAnswer> =>
  answer(api.accounts.vouchers[':id'].$get({ param: { id } }));

export const useVoucher = (id: string | null) =>
  useQuery({
    queryKey: [first, 'voucher', id],
    queryFn: () => fetchVoucher(id ?? ''),
    // A form that begins with it must not begin with what it was before the last change.
    gcTime: 0,
    enabled: id !== null,
  });

/** What a voucher would become, before it is written; nothing while it is not complete. */
export const usePlan = (voucher: SentVoucher | null) =>
  useQuery({
    queryKey: [first, 'plan', voucher],
    queryFn: () =>
      voucher === null
        ? null
        : (answer(
            api.accounts.vouchers.plan.$post({ json: { post: true, voucher: sent(voucher) } }),
          ) as Promise<PlannedVoucher>),
    placeholderData: keepPreviousData,
    enabled: voucher !== null,
    staleTime: 0,
  });

/** What an event would be booked as. */
export const useEventPlan = (event: SentEvent | null) =>
  useQuery({
    queryKey: [first, 'event-plan', event],
    queryFn: () =>
      event === null
        ? null
        : (answer(api.accounts.events.plan.$post({ json: event })) as Promise<PlannedVoucher>),
    placeholderData: keepPreviousData,
    enabled: event !== null,
    staleTime: 0,
  });

export const writeEvent = (event: SentEvent): Promise<Written> =>
  answer(api.accounts.events.$post({ json: event })) as Promise<Written>;

/** Writes a new voucher, posted or as a draft. @throws ApiError */
export const writeVoucher = (voucher: SentVoucher, post: boolean): Promise<Written> =>
  answer(
    api.accounts.vouchers.$post({ json: { post, voucher: sent(voucher) } }),
  ) as Promise<Written>;

/** Writes on a draft and posts it where asked to. @throws ApiError */
export const rewriteDraft = (
  { id, version }: Pick<VoucherAnswer, 'id' | 'version'>,
  voucher: SentVoucher,
  post: boolean,
): Promise<Written> =>
  answer(
    api.accounts.vouchers[':id'].$put({
      param: { id },
      json: { version, post, voucher: sent(voucher) },
    }),
  ) as Promise<Written>;

const sent = ({ lines, ...voucher }: SentVoucher) => ({
  ...voucher,
  lines: lines.map((line) => ({ ...line })),
});

/** Posts a draft as it is kept. @throws ApiError */
export const postDraft = (id: string): Promise<Written> =>
  answer(api.accounts.vouchers[':id'].post.$post({ param: { id } })) as Promise<Written>;

export const postDrafts = (ids: readonly string[]) =>
  answer(api.accounts.vouchers.post.$post({ json: { ids: [...ids] } }));

/** Throws a draft away. @throws ApiError */
export const voidDraft = (id: string) =>
  answer(api.accounts.vouchers[':id'].$delete({ param: { id } }));

export type ReversalWay = 'red-letter' | 'opposite';

/** Takes a posted voucher back by another one. @throws ApiError */
export const reverseVoucher = (
  id: string,
  reversal: { readonly day: string; readonly reason: string; readonly way: ReversalWay },
): Promise<Written> =>
  answer(
    api.accounts.vouchers[':id'].reverse.$post({ param: { id }, json: reversal }),
  ) as Promise<Written>;

export const useOpening = () =>
  useQuery({
    queryKey: [first, 'opening'],
    queryFn: () => answer(api.accounts.opening.$get()) as Promise<OpeningAnswer>,
    gcTime: 0,
    staleTime: 0,
  });

export const usePeriods = (year: number) =>
  useQuery({
    queryKey: [first, 'periods', year],
    queryFn: () => answer(api.accounts.periods.$get({ query: asQuery({ year }) })),
  });

export const useYearEnd = (year: number) =>
  useQuery({
    queryKey: [first, 'year-end', year],
    queryFn: () =>
      answer(api.accounts['year-end'].$get({ query: asQuery({ year }) })) as Promise<YearEndAnswer>,
  });
