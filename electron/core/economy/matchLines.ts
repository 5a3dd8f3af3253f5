import { bankLines } from '../../../shared/registers/bankLines.ts';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { matchBank } from '../../../shared/rules/accounts/bankMatching.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { Refusal } from '../refusal.ts';
import { getRecord } from '../registers/get.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Matched } from './answers.ts';
import type { MatchAsked } from './asked.ts';
import { bankFacts, daysApart } from './bankFacts.ts';
import { heldRecord } from './heldRecord.ts';
import { changeRow } from './writeRow.ts';

/** A line of the statement with the line of the books that it is. */
interface Pair {
  readonly bank: StoredRecord;
  readonly line: string;
}

/**
 * Matches lines of the statement with lines of the books, one with one, in one act (domain.md 6.4).
 * @throws Refusal `bank.matched-already`, `bank.amounts-differ`, `record.unknown`; then none is
 */
export function matchLines(session: Session, { pairs, automatic }: MatchAsked): Matched {
  const wanted = [...pairs, ...(automatic === null ? [] : alike(session, automatic))];
  const checked: Pair[] = [];
  const taken = new Set<string>();
  for (const { line, bankLine } of wanted) {
    if (taken.has(line) || taken.has(bankLine)) throw new Refusal('bank.matched-already');
    taken.add(line).add(bankLine);
    checked.push(pairOf(session, line, bankLine));
  }
  write(session, 'bank.match', checked);
  return { count: checked.length };
}

/** Takes matches back. Lines that were not matched stay as they are. */
export function unmatchLines(session: Session, ids: readonly string[]): Matched {
  const known = [...new Set(ids)].map((id) => heldRecord(session, bankLines, id));
  const matched = known.filter((bank) => textIn(bank, 'line') !== null);
  write(
    session,
    'bank.unmatch',
    matched.map((bank) => ({ bank, line: null })),
  );
  return { count: matched.length };
}

function write(
  session: Session,
  what: string,
  pairs: readonly { readonly bank: StoredRecord; readonly line: string | null }[],
): void {
  if (pairs.length === 0) return;
  session.write(
    what,
    (writing) => {
      for (const { bank, line } of pairs) changeRow(writing, bankLines, bank, { line });
    },
    { lines: pairs.length },
  );
}

function alike(
  session: Session,
  { account, month }: NonNullable<MatchAsked['automatic']>,
): MatchAsked['pairs'] {
  const { free } = bankFacts(session, account, month);
  const { matches } = matchBank(free.statement, free.book, daysApart);
  return matches.map(({ bankLine, bookLine }) => ({ line: bookLine, bankLine }));
}

function pairOf(session: Session, line: string, bankLine: string): Pair {
  const bank = heldRecord(session, bankLines, bankLine);
  const booked = getRecord(session.store, voucherLines, line);
  const voucher = getRecord(session.store, vouchers, String(booked['voucher']));
  if (voucher['state'] !== 'posted' || booked.voidedAt !== null) throw new Refusal('record.voided');
  if (textIn(bank, 'line') !== null || isMatched(session, line))
    throw new Refusal('bank.matched-already');
  const fen = (record: StoredRecord, field: string): number => numberIn(record, field) ?? 0;
  const atBank = fen(bank, 'inFen') - fen(bank, 'outFen');
  if (atBank !== fen(booked, 'debitFen') - fen(booked, 'creditFen'))
    throw new Refusal('bank.amounts-differ');
  return { bank, line };
}

const isMatched = ({ store }: Session, line: string): boolean =>
  store.get(
    tableQuery
      .selectFrom(bankLines.key)
      .select('id')
      .where('line', '=', line)
      .where('voidedAt', 'is', null),
  ) !== undefined;
