import { accountElements, voucherTypes } from '../../codes/index.ts';
import { itemOf } from '../../codes/hierarchy.ts';
import type { CodeList } from '../../codes/define.ts';
import type { Label, Language } from '../../label.ts';
import { codesUpwards } from './accountCode.ts';
import { accountLike } from './chart.ts';
import type { AccountElement, Chart, Line, Opening } from './types.ts';

/** A posted voucher as the journal writes it. */
export interface JournalVoucher {
  /** Of code list voucherTypes. */
  readonly type: string;
  readonly number: number | null;
  /** ISO day. */
  readonly day: string;
  readonly summary: string;
  readonly lines: readonly Line[];
}

/** What is written out. */
export interface JournalBook {
  readonly chart: Chart;
  /** The first month of the books; vouchers before it are in the opening balances. */
  readonly beginMonth: string;
  readonly openings: readonly Opening[];
  readonly vouchers: readonly JournalVoucher[];
  /** What a party is called. */
  readonly party: (id: string) => string;
  readonly language: Language;
}

const opening: Label = { zh: '期初余额', en: 'Opening balances' };
const openingDifference: Label = { zh: '期初差额', en: 'Opening difference' };

/** The types of accounts that hledger knows; costs stand with the assets (domain.md 6.6). */
const types: Readonly<Record<AccountElement, string>> = {
  asset: 'A',
  cost: 'A',
  liability: 'L',
  equity: 'E',
  income: 'R',
  expense: 'X',
};

/**
 * The books as a plain-text journal that both hledger and Ledger read, so that anyone can add them
 * up anew with another program. Amounts are yuan, debit positive; red letters stay negative.
 * @returns text in UTF-8 with line feeds
 */
export function hledgerJournal(book: JournalBook): string {
  const vouchers = book.vouchers
    .filter(({ day }) => day.slice(0, 7) >= book.beginMonth)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : (a.number ?? 0) - (b.number ?? 0)));
  const blocks = [
    'commodity CNY\n  format 1000.00 CNY\n\ntag party',
    declarations(book, vouchers),
    openingEntry(book),
    ...vouchers.map((voucher) => entry(book, voucher)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/**
 * Text that the two programs would read something into, e.g. `;` as a remark or `[…]` as a date,
 * with the full-width signs in place of the plain ones.
 */
const plainText = (text: string): string =>
  text
    .replace(/[;:[\]|,(){}"@=*!&%#~<>]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    )
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const word = (list: CodeList, code: string, language: Language): string =>
  itemOf(list, code)?.[language] ?? code;

const elementName = (element: AccountElement, language: Language): string =>
  plainText(word(accountElements, element, language));

/** From the element down: `资产:101 库存现金:10101 …`. */
function accountName({ chart, language }: JournalBook, code: string): string {
  const steps = codesUpwards(code)
    .reverse()
    .map((each) => {
      const name = chart.find(each)?.[language];
      return name === undefined ? each : `${each} ${plainText(name)}`;
    });
  return [elementName(accountLike(chart, code).element, language), ...steps].join(':');
}

function declarations(book: JournalBook, vouchers: readonly JournalVoucher[]): string {
  const used = new Set([
    ...book.openings.map(({ account }) => account),
    ...vouchers.flatMap(({ lines }) => lines.map(({ account }) => account)),
  ]);
  const elements = (Object.keys(types) as AccountElement[]).map(
    // The keys of a record of all elements.
    (element) => `account ${elementName(element, book.language)}\n  ; type: ${types[element]}`,
  );
  const accounts = [...used].sort().map((code) => `account ${accountName(book, code)}`);
  const difference = differenceOf(book) === 0 ? [] : [`account ${differenceName(book)}`];
  return [...elements, ...accounts, ...difference].join('\n');
}

const yuan = (fen: number): string => {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)} CNY`;
};

const posting = (account: string, fen: number, remarks: readonly string[] = []): string =>
  [`    ${account}    ${yuan(fen)}`, ...remarks.map((remark) => `    ; ${remark}`)].join('\n');

const ofParty = ({ party }: JournalBook, id: string | null): string[] =>
  id === null ? [] : [`party: ${plainText(party(id))}`];

const differenceOf = ({ openings }: JournalBook): number =>
  openings.reduce((sum, { debitFen, creditFen }) => sum + debitFen - creditFen, 0);

const differenceName = ({ language }: JournalBook): string =>
  `${elementName('equity', language)}:${openingDifference[language]}`;

function openingEntry(book: JournalBook): string {
  const postings = book.openings
    .filter(({ debitFen, creditFen }) => debitFen !== creditFen)
    .map(({ account, party, debitFen, creditFen }) =>
      posting(accountName(book, account), debitFen - creditFen, ofParty(book, party)),
    );
  if (postings.length === 0) return '';
  const difference = differenceOf(book);
  // The programs refuse an entry that does not balance; the difference shows instead.
  if (difference !== 0) postings.push(posting(differenceName(book), -difference));
  return [`${book.beginMonth}-01 * ${opening[book.language]}`, ...postings].join('\n');
}

function entry(book: JournalBook, { type, number, day, summary, lines }: JournalVoucher): string {
  const series = plainText(word(voucherTypes, type, book.language));
  const code = number === null ? '' : ` (${series}-${String(number).padStart(3, '0')})`;
  const postings = lines.map((line) => {
    const own = plainText(line.summary ?? '');
    return posting(accountName(book, line.account), line.debitFen - line.creditFen, [
      ...(own === '' || own === plainText(summary) ? [] : [own]),
      ...ofParty(book, line.party),
    ]);
  });
  return [`${day} *${code} ${plainText(summary)}`.trimEnd(), ...postings].join('\n');
}
