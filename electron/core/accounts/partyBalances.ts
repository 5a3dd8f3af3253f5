import { type SqlBool, sql } from 'kysely';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { isUnder } from '../../../shared/rules/accounts/accountCode.ts';
import { balancesOf } from '../../../shared/rules/accounts/balances.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { PartiesAnswer, PartyBalance } from './answers.ts';
import { askedPeriod } from './askedPeriod.ts';
import { booksOf } from './books.ts';
import { accountName } from './chart.ts';
import { namedParty } from './shown.ts';

/** What households and units owe and are owed on an account and its sub-accounts (domain.md 6.2). */
export function partyBalances(
  session: Session,
  { account, period: text }: { readonly account: string; readonly period: string },
): PartiesAnswer {
  const books = booksOf(session);
  const period = askedPeriod(text);
  const last = lastDays(session, account, period.to);
  const rows = balancesOf(books, period)
    .details.filter((each) => isUnder(each.account, account))
    .filter(
      ({ openingFen, debitFen, creditFen, closingFen }) =>
        openingFen !== 0 || debitFen !== 0 || creditFen !== 0 || closingFen !== 0,
    )
    .map((each): PartyBalance => ({
      account: each.account,
      name: accountName(books.chart, each.account),
      party: namedParty(session, each.party),
      openingFen: each.openingFen,
      debitFen: each.debitFen,
      creditFen: each.creditFen,
      closingFen: each.closingFen,
      lastOn: last.get(`${each.account}/${each.party ?? ''}`) ?? null,
    }));
  const sum = (of: (row: PartyBalance) => number): number =>
    rows.reduce((fen, row) => fen + of(row), 0);
  return {
    account,
    period,
    rows,
    totals: {
      openingFen: sum(({ openingFen }) => openingFen),
      debitFen: sum(({ debitFen }) => debitFen),
      creditFen: sum(({ creditFen }) => creditFen),
      closingFen: sum(({ closingFen }) => closingFen),
      owingFen: sum(({ closingFen }) => Math.max(closingFen, 0)),
      owedFen: sum(({ closingFen }) => Math.max(-closingFen, 0)),
    },
  };
}

/** The last day on which something moved, by account and party. */
function lastDays({ store }: Session, account: string, to: string): ReadonlyMap<string, string> {
  const rows = tableQuery
    .selectFrom(`${voucherLines.key} as l`)
    .innerJoin(`${vouchers.key} as v`, 'v.id', 'l.voucher')
    .where('l.voidedAt', 'is', null)
    .where('v.state', '=', 'posted')
    .where(sql<SqlBool>`substr(l.account, 1, ${account.length}) = ${account}`)
    .where(sql<SqlBool>`substr(v.day, 1, 7) <= ${to}`)
    .select(['l.account as account', 'l.party as party'])
    .select(sql<string>`max(v.day)`.as('last'))
    .groupBy(['l.account', 'l.party']);
  return new Map(
    store
      .all(rows)
      .map(({ account: code, party, last }) => [
        `${String(code)}/${typeof party === 'string' ? party : ''}`,
        last,
      ]),
  );
}
