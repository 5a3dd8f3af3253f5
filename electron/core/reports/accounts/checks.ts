import type { Finding } from '../../../../shared/fields/finding.ts';
import { sentence } from '../../../../shared/i18n/sentence.ts';
import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import type { SheetText } from '../../../../shared/reports/sheetText.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { layoutOf } from '../../../../shared/rules/accounts/shippedLayouts.ts';
import {
  type StatementChecks,
  statementChecks,
} from '../../../../shared/rules/accounts/statementChecks.ts';
import type {
  BooksCheck,
  LayoutRow,
  StatementKey,
} from '../../../../shared/rules/accounts/types.ts';
import { statementRows } from '../../../../shared/registers/statementRows.ts';
import { toRecord } from '../../registers/rows.ts';
import { tableQuery } from '../../store/query.ts';
import type { AccountBooks } from './accountBooks.ts';
import { checkLine } from './foot.ts';

/** The first year of the accounting system of 2023; earlier years have the forms of 2004. */
const newForms = '2024';

/** The layout of a statement in the form of the period's year. */
export function layoutFor(
  { session, settings, frame }: AccountBooks,
  statement: 'balance-sheet' | 'income-statement',
): readonly LayoutRow[] {
  const rows = session.store.all(
    tableQuery
      .selectFrom(statementRows.key)
      .selectAll()
      .where('voidedAt', 'is', null)
      .orderBy('id'),
  );
  const own = rows.map((row) => toRecord(statementRows, row));
  const key: StatementKey = frame.span.to < newForms ? `${statement}-2004` : statement;
  return layoutOf(key, own, settings.subsidyPosition);
}

/** All checks over the books of the period (domain.md 6.6 to 6.8). */
export const booksChecks = (of: AccountBooks): StatementChecks =>
  statementChecks({
    books: of.books,
    period: of.frame.span,
    balanceSheet: layoutFor(of, 'balance-sheet'),
    incomeStatement: layoutFor(of, 'income-statement'),
    vouchers: of.vouchers(),
  });

/** The sentence of each check, with both sums. */
const sentences: Readonly<Record<string, SheetText>> = {
  'statement.opening-unbalanced': 'accounts.check.opening',
  'statement.turnover-unbalanced': 'accounts.check.turnover',
  'statement.closing-unbalanced': 'accounts.check.closing',
  'statement.row-differs': 'accounts.check.rows',
  'statement.sheet-unbalanced': 'accounts.check.sheet',
  'statement.sheet-opening-unbalanced': 'accounts.check.sheet-opening',
  'statement.undistributed-differs': 'accounts.check.undistributed',
  'statement.posted-after-transfer': 'accounts.check.after-transfer',
  'statement.pending-at-year-end': 'accounts.check.pending',
  'statement.before-books': 'accounts.check.before-books',
};

/** What is told only when it is wrong: most sheets have nothing of the kind. */
const toldWhenWrong: readonly string[] = [
  'statement.posted-after-transfer',
  'statement.pending-at-year-end',
  'statement.before-books',
];

/** The lines of some checks, in words, with what else was found; drafts, which do not count, last. */
export function checkLines(
  { drafts, frame, books }: AccountBooks,
  { checks, findings }: StatementChecks,
  codes: readonly string[],
): Label[] {
  if (frame.span.to < books.beginMonth)
    return [sheetText('accounts.not-begun', { month: books.beginMonth })];
  const asked = (check: BooksCheck): boolean =>
    codes.includes(check.code) && (!check.ok || !toldWhenWrong.includes(check.code));
  const told = checks.filter(asked).flatMap(({ code, aFen, bFen }) => {
    const key = sentences[code];
    if (key === undefined) return [];
    if (!toldWhenWrong.includes(code)) return [checkLine(key, [aFen, bFen])];
    return [sheetText('accounts.wrong', { what: sheetText(key, { a: showYuan(aFen) }) })];
  });
  // What a check tells is a line of its own already; the list of vouchers tells of their numbers.
  const others = findings.filter(
    ({ code }: Finding) => !(code in sentences) && !code.startsWith('period.numbers'),
  );
  return [
    ...told,
    ...others.map((finding) => sheetText('accounts.wrong', { what: findingText(finding) })),
    ...draftLine(drafts),
  ];
}

/** A finding as a sentence. */
export const findingText = ({ code, field = '', params }: Finding): Label => ({
  zh: sentence('zh', code, { label: field, ...params }),
  en: sentence('en', code, { label: field, ...params }),
});

/** So many vouchers are drafts and do not count. */
export const draftLine = (drafts: number): Label[] =>
  drafts === 0 ? [] : [sheetText('accounts.drafts', { count: drafts })];
