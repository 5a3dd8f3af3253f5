import type { Finding } from '../../../shared/fields/finding.ts';
import { masked } from '../../../shared/fields/mask.ts';
import { balancesOf } from '../../../shared/rules/accounts/balances.ts';
import { matchBank } from '../../../shared/rules/accounts/bankMatching.ts';
import { reconcile } from '../../../shared/rules/accounts/reconciliation.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { bankAccounts } from '../../../shared/registers/bankAccounts.ts';
import { booksOf } from '../accounts/books.ts';
import type { Session } from '../session.ts';
import type { BankAnswer, BankBookLine, BankStatementLine } from './answers.ts';
import type { BankAsked } from './asked.ts';
import { type BankFacts, type StatementRow, bankFacts, daysApart } from './bankFacts.ts';
import { recordsOf } from './estate.ts';
import { namedAccount } from './naming.ts';

/**
 * A bank account in a month against its statement (domain.md 6.4: reconciliation monthly): the
 * lines, what was matched and what could be, and the reconciliation statement at the month's end.
 */
export function bankOfMonth(session: Session, { account, month }: BankAsked): BankAnswer {
  const facts = bankFacts(session, account, month);
  const { record, ledger, statement, book, free } = facts;
  const books = booksOf(session);
  const { openingFen, closingFen } = balancesOf(books, { from: month, to: month }).of(ledger);
  const notInBooks = statement.filter(({ matched }) => matched === null).map(shown);
  const notAtBank = book.filter(({ matched }) => matched === null);
  const bankFen = statement.findLast(({ balanceFen }) => balanceFen !== null)?.balanceFen ?? null;
  const reconciliation =
    bankFen === null
      ? null
      : reconcile(closingFen, bankFen, amountsOf(notInBooks), amountsOf(notAtBank));
  const inMonth = (day: string): boolean => day.startsWith(month);
  return {
    account: {
      id: record.id,
      name: textIn(record, 'name') ?? '',
      number: masked(textIn(record, 'number') ?? '', 'id'),
      ledger: namedAccount(books.chart, ledger),
    },
    month,
    since: facts.since,
    bookLines: book.filter(({ day, matched }) => inMonth(day) || matched === null),
    bankLines: statement.filter(({ on, matched }) => inMonth(on) || matched === null).map(shown),
    proposed: matchBank(free.statement, free.book, daysApart).matches,
    ...{ openingFen, closingFen, bankFen, reconciliation, notInBooks, notAtBank },
    findings: [...check(session, facts, bankFen), ...(reconciliation?.findings ?? [])],
  };
}

const shown = ({ version: _version, ...line }: StatementRow): BankStatementLine => line;

const amountsOf = (lines: readonly (BankStatementLine | BankBookLine)[]): readonly number[] =>
  lines.map(({ amountFen }) => amountFen);

function check(
  { store }: Session,
  { record, ledger, statement, since }: BankFacts,
  bankFen: number | null,
): Finding[] {
  const findings: Finding[] = [];
  if (since === null) findings.push({ level: 'note', code: 'bank.no-statement' });
  else if (statement.length > 0 && bankFen === null)
    findings.push({ level: 'warning', code: 'bank.no-balance' });
  const others = recordsOf(store, bankAccounts).filter(
    (other) => other.id !== record.id && other['account'] === ledger && other['closedOn'] === null,
  );
  const [other] = others;
  if (other !== undefined)
    findings.push({
      level: 'warning',
      code: 'bank.shared-account',
      params: { account: ledger, other: textIn(other, 'name') ?? '' },
    });
  return findings;
}
