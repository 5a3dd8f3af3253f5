import { type SqlBool, sql } from 'kysely';
import type { Language } from '../../../shared/label.ts';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { balancesOf } from '../../../shared/rules/accounts/balances.ts';
import { type JournalVoucher, hledgerJournal } from '../../../shared/rules/accounts/journalText.ts';
import { readLine } from '../../../shared/rules/accounts/readRows.ts';
import type { Books, Opening, Period } from '../../../shared/rules/accounts/types.ts';
import { toRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { askedPeriod } from './askedPeriod.ts';
import { booksOf } from './books.ts';

/** The books of a period as a plain-text journal. */
export interface JournalText {
  readonly format: 'hledger';
  readonly period: string;
  readonly vouchers: number;
  readonly text: string;
}

/**
 * The posted vouchers of a period as a journal that hledger and ledger read, with what stood on the
 * accounts at its beginning as the first entry.
 * @throws Refusal `request.invalid` for a period that is none
 */
export function journalText(session: Session, asked: string, language: Language): JournalText {
  const books = booksOf(session);
  const period = askedPeriod(asked);
  const from = period.from < books.beginMonth ? books.beginMonth : period.from;
  const list = period.to < from ? [] : vouchersIn(session, { from, to: period.to });
  const text = hledgerJournal({
    chart: books.chart,
    beginMonth: from,
    openings: openingsAt(books, { from, to: period.to }),
    vouchers: list,
    party: (id) => session.references.title('parties', id) ?? id,
    language,
  });
  return { format: 'hledger', period: period.text, vouchers: list.length, text };
}

/** What stood on the accounts at the beginning of a period. */
function openingsAt(books: Books, { from, to }: Period): readonly Opening[] {
  if (from === books.beginMonth) return books.openings;
  return balancesOf(books, { from, to })
    .details.filter(({ openingFen }) => openingFen !== 0)
    .map(({ account, party, openingFen }) => ({
      ...{ account, party, yearDebitFen: 0, yearCreditFen: 0 },
      debitFen: Math.max(openingFen, 0),
      creditFen: Math.max(-openingFen, 0),
    }));
}

function vouchersIn({ store }: Session, { from, to }: Period): readonly JournalVoucher[] {
  const rows = store.all(
    tableQuery
      .selectFrom(`${voucherLines.key} as l`)
      .innerJoin(`${vouchers.key} as v`, 'v.id', 'l.voucher')
      .where('l.voidedAt', 'is', null)
      .where('v.state', '=', 'posted')
      .where('v.day', '>=', from)
      .where(sql<SqlBool>`substr(v.day, 1, 7) <= ${to}`)
      .selectAll('l')
      .select(['v.day as day', 'v.type as type', 'v.number as number', 'v.summary as title'])
      .orderBy('v.day')
      .orderBy('v.type')
      .orderBy('v.number')
      .orderBy('v.id')
      .orderBy('l.position')
      .orderBy('l.id'),
  );
  return [...Map.groupBy(rows, ({ voucher }) => String(voucher)).values()].flatMap((lines) => {
    const [first] = lines;
    if (first === undefined) return [];
    return [
      {
        type: String(first.type),
        number: typeof first.number === 'number' ? first.number : null,
        day: String(first.day),
        summary: String(first.title),
        lines: lines.map((line) => readLine(toRecord(voucherLines, line))),
      },
    ];
  });
}
