import type { BankBookLine, BankStatementLine } from '../../../electron/core/economy/answers.ts';
import type { BankMatch } from '../../../shared/rules/accounts/bankMatching.ts';
import type { BankAnswer } from './bankData.ts';

/** A line of the statement with its line in the books. */
export interface Partners {
  readonly bankLine: BankStatementLine;
  readonly bookLine: BankBookLine;
}

/** Matches with their lines; one whose lines are not on the page is left out. */
export function partnersOf(
  { bankLines, bookLines }: Pick<BankAnswer, 'bankLines' | 'bookLines'>,
  matches: readonly BankMatch[],
): readonly Partners[] {
  const ofBank = new Map(bankLines.map((line) => [line.id, line]));
  const ofBooks = new Map(bookLines.map((line) => [line.id, line]));
  return matches.flatMap((match) => {
    const bankLine = ofBank.get(match.bankLine);
    const bookLine = ofBooks.get(match.bookLine);
    return bankLine === undefined || bookLine === undefined ? [] : [{ bankLine, bookLine }];
  });
}
