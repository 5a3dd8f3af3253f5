// The sums of a story of accounts, worked out from what was told and from nothing else.

/** One amount from the credit of an account to the debit of another. */
export interface Moved {
  /** Of the story's year, from 1. */
  readonly month: number;
  readonly debit: string;
  readonly credit: string;
  readonly fen: number;
}

/** Balances with which the story begins: debit positive, in fen. */
export type Begun = Readonly<Record<string, number>>;

const sum = (amounts: readonly number[]): number => amounts.reduce((all, fen) => all + fen, 0);

/** What was debited and credited to an account in some months, in fen. */
export const turnoverOf = (moved: readonly Moved[], code: string, from: number, to: number) => {
  const within = moved.filter(({ month }) => month >= from && month <= to);
  return {
    debitFen: sum(within.filter(({ debit }) => debit === code).map(({ fen }) => fen)),
    creditFen: sum(within.filter(({ credit }) => credit === code).map(({ fen }) => fen)),
  };
};

/** What stands on an account at the end of a month, debit positive, in fen. */
export const balanceOf = (
  begun: Begun,
  moved: readonly Moved[],
  code: string,
  to: number,
): number => {
  const { debitFen, creditFen } = turnoverOf(moved, code, 1, to);
  return (begun[code] ?? 0) + debitFen - creditFen;
};

/** What income and expense of some months come to, income positive, in fen. */
export const resultOf = (moved: readonly Moved[], from: number, to: number): number =>
  sum(
    [...new Set(moved.flatMap(({ debit, credit }) => [debit, credit]))]
      .filter((code) => code.startsWith('5'))
      .map((code) => {
        const { debitFen, creditFen } = turnoverOf(moved, code, from, to);
        return creditFen - debitFen;
      }),
  );
