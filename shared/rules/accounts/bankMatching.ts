import { daysBetween } from '../calendar.ts';

/** A line of a bank statement. */
export interface BankLine {
  readonly id: string;
  /** ISO day. */
  readonly on: string;
  /** Above 0 into the account, below 0 out of it. */
  readonly amountFen: number;
  /** The bank's number of the payment; null where it gives none. */
  readonly reference: string | null;
  /** From or to whom, as the bank writes it. */
  readonly counterparty: string | null;
}

/** A posted line of the bank account in the books. */
export interface BookLine {
  readonly id: string;
  readonly day: string;
  /** Debit less credit: above 0 into the account. */
  readonly amountFen: number;
  /** The summary and whatever else may name the payment. */
  readonly text: string;
  /** The name of the party; null where there is none. */
  readonly party: string | null;
}

export interface BankMatch {
  readonly bankLine: string;
  readonly bookLine: string;
}

export interface BankMatching {
  readonly matches: readonly BankMatch[];
  /** At the bank and not yet in the books. */
  readonly notInBooks: readonly BankLine[];
  /** In the books and not yet at the bank. */
  readonly notAtBank: readonly BookLine[];
}

/** Shorter numbers stand in too many texts to tell anything. */
const leastReference = 4;

/**
 * Matches a bank statement with the books (domain.md 6.4, monthly reconciliation): the same amount
 * on the same side, at most so many days apart; among several the one that names the reference or
 * the party, then the nearest day, then the earlier line. Each line is matched once at most, and
 * the same lines always in the same way, in whatever order they come.
 */
export function matchBank(
  bankLines: readonly BankLine[],
  bookLines: readonly BookLine[],
  daysApart: number,
): BankMatching {
  const byAmount = Map.groupBy(bookLines, ({ amountFen }) => amountFen);
  const pairs = bankLines
    .flatMap((bank) => (byAmount.get(bank.amountFen) ?? []).map((book) => pairOf(bank, book)))
    .filter(({ days }) => days <= daysApart)
    .sort(betterFirst);
  const [bankDone, bookDone] = [new Set<string>(), new Set<string>()];
  const matches: BankMatch[] = [];
  for (const { bank, book } of pairs) {
    if (bankDone.has(bank.id) || bookDone.has(book.id)) continue;
    bankDone.add(bank.id);
    bookDone.add(book.id);
    matches.push({ bankLine: bank.id, bookLine: book.id });
  }
  return {
    matches,
    notInBooks: bankLines.filter(({ id }) => !bankDone.has(id)),
    notAtBank: bookLines.filter(({ id }) => !bookDone.has(id)),
  };
}

interface Pair {
  readonly bank: BankLine;
  readonly book: BookLine;
  readonly days: number;
  readonly likeness: number;
}

const pairOf = (bank: BankLine, book: BookLine): Pair => ({
  bank,
  book,
  days: Math.abs(daysBetween(bank.on, book.day)),
  likeness: likeness(bank, book),
});

/** A reference says more than a name. */
function likeness({ reference, counterparty }: BankLine, { text, party }: BookLine): number {
  const numbered =
    reference !== null && reference.length >= leastReference && text.includes(reference);
  const named =
    counterparty !== null &&
    counterparty !== '' &&
    (text.includes(counterparty) ||
      (party !== null && party !== '' && namesMeet(counterparty, party)));
  return (numbered ? 2 : 0) + (named ? 1 : 0);
}

/** Banks cut long names and add words to short ones. */
const namesMeet = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const betterFirst = (a: Pair, b: Pair): number =>
  b.likeness - a.likeness ||
  a.days - b.days ||
  inOrder(a.bank.on, b.bank.on) ||
  inOrder(a.book.day, b.book.day) ||
  inOrder(a.bank.id, b.bank.id) ||
  inOrder(a.book.id, b.book.id);

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
