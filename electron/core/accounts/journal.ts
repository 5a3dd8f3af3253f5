import { isUnder } from '../../../shared/rules/accounts/accountCode.ts';
import { balancesOf } from '../../../shared/rules/accounts/balances.ts';
import { sidesOf } from '../../../shared/rules/accounts/sidesOf.ts';
import type { Balance, Books, Period } from '../../../shared/rules/accounts/types.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import type { Journal, JournalMonth, JournalRow } from './answers.ts';
import { askedPeriod, monthsIn } from './askedPeriod.ts';
import { booksOf } from './books.ts';
import { accountName } from './chart.ts';
import { counterAccounts } from './counterAccounts.ts';
import { type NamedAccount, type PostedLine, postedLines } from './postedLines.ts';
import { namedParty } from './shown.ts';

export const journalKinds = ['cash', 'bank', 'ledger'] as const;
type Kind = Journal['kind'];

/** What a journal is asked for. */
export interface JournalAsked {
  readonly period: string;
  /** A code, its sub-accounts with it; the first of the journal's where left out. */
  readonly account?: string | undefined;
  /** Only of this party. */
  readonly party?: string | undefined;
}

/**
 * The cash journal, the bank journal or the ledger of an account (domain.md 6.4): its lines with the
 * balance after each, and the sums of the months.
 * @throws Refusal `request.invalid` for an account that the journal has not
 */
export function journal(session: Session, kind: Kind, asked: JournalAsked): Journal {
  const books = booksOf(session);
  const period = askedPeriod(asked.period);
  const accounts = accountsOf(books, kind);
  const chosen = asked.account ?? accounts[0]?.code ?? '';
  if (asked.account !== undefined && !accounts.some(({ code }) => code === chosen))
    throw new Refusal('request.invalid', { field: 'account' });
  const from = period.from < books.beginMonth ? books.beginMonth : period.from;
  const party = asked.party ?? null;
  const standing = (span: Period): Sums => sumsOf(books, span, chosen, asked.party);
  const { openingFen } = standing({ from, to: period.to });
  const rows = rowsOf(session, books, {
    chosen,
    party: asked.party,
    from,
    to: period.to,
    openingFen,
  });
  return {
    kind,
    period,
    account: { code: chosen, name: accountName(books.chart, chosen) },
    accounts,
    party: namedParty(session, party),
    openingFen,
    rows,
    months: monthsOf(rows, { from, to: period.to }, standing),
    closingFen: rows.at(-1)?.balanceFen ?? openingFen,
  };
}

/** Of cash and bank those with that role; of the ledger all that are in use or stand in the books. */
function accountsOf({ chart, turnovers, openings }: Books, kind: Kind): NamedAccount[] {
  const used = new Set([...turnovers, ...openings].map(({ account }) => account));
  const isUsed = (code: string): boolean => [...used].some((each) => isUnder(each, code));
  return chart.accounts
    .filter(({ role }) => kind === 'ledger' || role === kind)
    .filter(({ code, stopped }) => !stopped || isUsed(code))
    .map(({ code, zh, en }) => ({ code, name: { zh, en } }));
}

type Sums = Pick<Balance, 'openingFen' | 'closingFen' | 'yearDebitFen' | 'yearCreditFen'>;

function sumsOf(books: Books, span: Period, account: string, party: string | undefined): Sums {
  const balances = balancesOf(books, span);
  if (party === undefined) return balances.of(account);
  const own = balances.details.filter(
    (each) => each.party === party && isUnder(each.account, account),
  );
  const sum = (of: (balance: Balance) => number): number =>
    own.reduce((fen, balance) => fen + of(balance), 0);
  return {
    openingFen: sum(({ openingFen }) => openingFen),
    closingFen: sum(({ closingFen }) => closingFen),
    yearDebitFen: sum(({ yearDebitFen }) => yearDebitFen),
    yearCreditFen: sum(({ yearCreditFen }) => yearCreditFen),
  };
}

interface RowsAsked extends Period {
  readonly chosen: string;
  readonly party: string | undefined;
  readonly openingFen: number;
}

function rowsOf(session: Session, books: Books, asked: RowsAsked): readonly JournalRow[] {
  const { chosen, party, from, to } = asked;
  const codes = new Set(
    [...books.turnovers.map(({ account }) => account)].filter((code) => isUnder(code, chosen)),
  );
  const lines = postedLines(session, { accounts: [...codes], from, to }).filter(
    (line) => party === undefined || line.party === party,
  );
  const counter = counterAccounts(session, books.chart, lines);
  let balanceFen = asked.openingFen;
  return lines.map((line) => {
    balanceFen += line.debitFen - line.creditFen;
    return { ...shown(session, line), counter: counter(line), balanceFen };
  });
}

const shown = (
  session: Session,
  { closing: _closing, party, ...line }: PostedLine,
): Omit<JournalRow, 'counter' | 'balanceFen'> => ({ ...line, party: namedParty(session, party) });

/** 本月合计 and 本年累计 of each month in which something moved. */
function monthsOf(
  rows: readonly JournalRow[],
  period: Period,
  standing: (span: Period) => Sums,
): readonly JournalMonth[] {
  const byMonth = Map.groupBy(rows, ({ day }) => day.slice(0, 7));
  return monthsIn(period).flatMap((month): JournalMonth[] => {
    const own = byMonth.get(month);
    if (own === undefined) return [];
    const { yearDebitFen, yearCreditFen, closingFen } = standing({ from: month, to: month });
    return [
      {
        month,
        ...sidesOf(own),
        ...{ yearDebitFen, yearCreditFen },
        balanceFen: closingFen,
      },
    ];
  });
}
