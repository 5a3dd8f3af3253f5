import { booksOf } from '../../../electron/core/accounts/books.ts';
import { closePeriod } from '../../../electron/core/accounts/closePeriod.ts';
import { saveOpening } from '../../../electron/core/accounts/saveOpening.ts';
import {
  type PostedVoucher,
  type VoucherInput,
  postVoucher,
} from '../../../electron/core/accounts/writeVoucher.ts';
import type { Session } from '../../../electron/core/session.ts';
import { tableQuery } from '../../../electron/core/store/query.ts';
import type { Row } from '../../../electron/core/store/tables.ts';
import type { OpeningRow } from '../../../electron/core/accounts/answers.ts';
import type { Line } from '../../../shared/rules/accounts/types.ts';
import { saved, testSession } from '../../support/session.ts';

/** A line on the debit side; below zero in red letters. */
export const dr = (account: string, debitFen: number, more: Partial<Line> = {}): Line => ({
  ...{ account, party: null, debitFen, creditFen: 0 },
  ...more,
});

/** A line on the credit side. */
export const cr = (account: string, creditFen: number, more: Partial<Line> = {}): Line => ({
  ...{ account, party: null, debitFen: 0, creditFen },
  ...more,
});

/** A voucher of rent received in the bank, unless it is another. */
export const rent = (day: string, more: Partial<VoucherInput> = {}): VoucherInput => ({
  day,
  summary: '收到门面租金',
  source: 'manual',
  lines: [dr('102', 120_000), cr('501', 120_000)],
  ...more,
});

/** Posts a voucher that must be sound. */
export function posted(
  session: Session,
  input: VoucherInput,
): PostedVoucher & { readonly id: string; readonly number: number } {
  const written = postVoucher(session, input);
  const { id, number } = written;
  if (id === undefined || number === undefined || number === null)
    throw new Error(JSON.stringify(written.findings));
  return { ...written, id, number };
}

export const opening = (account: string, debitFen: number, more: Partial<OpeningRow> = {}) => ({
  ...{ account, party: null, yearDebitFen: 0, yearCreditFen: 0 },
  debitFen: Math.max(debitFen, 0),
  creditFen: Math.max(-debitFen, 0),
  ...more,
});

export const party = (session: Session, name: string, kind = 'household'): string =>
  saved(session, 'parties', { name, kind });

/** A village with money in the box and in the bank since January 2026. */
export function village(now?: () => Date) {
  const session = testSession(now === undefined ? {} : { now });
  const li = party(session, '李建国户');
  const wang = party(session, '王秀英户');
  const rows = [
    opening('101', 500_000),
    opening('102', 10_000_000),
    opening('113', 300_000, { party: li }),
    opening('113', -100_000, { party: wang }),
    opening('151', 50_000_000),
    opening('152', -5_000_000),
    opening('301', -40_000_000),
    opening('311', -15_000_000),
    opening('322', -700_000),
  ];
  const { saved: isSaved, findings } = saveOpening(session, { begin: '2026-01', rows });
  if (!isSaved) throw new Error(JSON.stringify(findings));
  return { session, li, wang };
}

/** Closes months that must be fit for it. */
export function close(session: Session, ...months: readonly string[]): void {
  for (const month of months) {
    const { closed, findings } = closePeriod(session, month, { confirm: true });
    if (!closed) throw new Error(JSON.stringify(findings));
  }
}

export const rowsOf = ({ store }: Session, table: string): readonly Row[] =>
  store.all(tableQuery.selectFrom(table).selectAll().where('voidedAt', 'is', null).orderBy('id'));

export const codesOf = (findings: readonly { readonly code: string }[]): string[] =>
  findings.map(({ code }) => code);

/** Debit less credit of everything that was ever posted. */
export const netOf = (session: Session): number =>
  booksOf(session).turnovers.reduce(
    (sum, { debitFen, creditFen }) => sum + debitFen - creditFen,
    0,
  );

/** At half past nine of a day. */
export const on = (year: number, month: number, day: number) => () =>
  new Date(year, month - 1, day, 9, 30);
