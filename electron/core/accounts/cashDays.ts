import { sql } from 'kysely';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { LastAnswers } from '../lastAnswers.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { booksOf } from './books.ts';

/** What an account moved on a day, debit positive. */
interface DayFen {
  readonly day: string;
  fen: number;
}

const stored = new LastAnswers<readonly Readonly<DayFen>[]>(8);

/** What cash and bank accounts hold day by day, with what is planned but not yet written. */
export class CashDays {
  readonly #session: Session;
  readonly #accounts = new Map<string, DayFen[]>();
  /** What was planned on accounts that nobody has asked for yet. */
  readonly #waiting = new Map<string, [day: string, fen: number][]>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The least that an account holds at the end of a day and of all after it, in fen. */
  leastFen(account: string, day: string): number {
    let balance = openingFen(this.#session, account);
    let least: number | undefined;
    for (const each of this.#days(account)) {
      // What comes after the day is looked at with what the day itself left.
      if (each.day > day) least = Math.min(least ?? balance, balance + each.fen);
      balance += each.fen;
      if (each.day === day) least = balance;
    }
    return least ?? balance;
  }

  /** Makes a planned movement known. */
  add(account: string, day: string, fen: number): void {
    const days = this.#accounts.get(account);
    if (days === undefined) {
      const waiting = this.#waiting.get(account) ?? [];
      this.#waiting.set(account, waiting);
      waiting.push([day, fen]);
      return;
    }
    insert(days, day, fen);
  }

  #days(account: string): readonly DayFen[] {
    const known = this.#accounts.get(account);
    if (known !== undefined) return known;
    const days = daysOf(this.#session, account).map((each) => ({ ...each }));
    for (const [day, fen] of this.#waiting.get(account) ?? []) insert(days, day, fen);
    this.#accounts.set(account, days);
    return days;
  }
}

/** Files come in the order of days as a rule, so the place is looked for from the end. */
function insert(days: DayFen[], day: string, fen: number): void {
  let at = days.length;
  while (at > 0 && (days[at - 1]?.day ?? '') > day) at -= 1;
  const before = days[at - 1];
  if (before?.day === day) before.fen += fen;
  else days.splice(at, 0, { day, fen });
}

function openingFen(session: Session, account: string): number {
  return booksOf(session)
    .openings.filter((opening) => opening.account === account)
    .reduce((sum, { debitFen, creditFen }) => sum + debitFen - creditFen, 0);
}

function daysOf(session: Session, account: string): readonly Readonly<DayFen>[] {
  return stored.of(session.store, account, () => {
    const sums = tableQuery
      .selectFrom(`${voucherLines.key} as l`)
      .innerJoin(`${vouchers.key} as v`, 'v.id', 'l.voucher')
      .where('l.account', '=', account)
      .where('l.voidedAt', 'is', null)
      .where('v.state', '=', 'posted')
      .select('v.day as day')
      .select(sql<number>`sum(coalesce(l.debitFen, 0) - coalesce(l.creditFen, 0))`.as('fen'))
      .groupBy('v.day')
      .orderBy('v.day');
    const { beginMonth } = booksOf(session);
    return session.store
      .all(sums)
      .map(({ day, fen }) => ({ day: String(day), fen }))
      .filter(({ day }) => day >= beginMonth);
  });
}
