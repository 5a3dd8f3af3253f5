import type { Label } from '../../../../shared/label.ts';
import { topCode } from '../../../../shared/rules/accounts/accountCode.ts';
import type { AssetRow } from '../../economy/answers.ts';
import { sumFen } from '../columns.ts';
import type { AccountBooks } from './accountBooks.ts';
import { accountName } from './accountName.ts';
import { checkLine } from './foot.ts';

/** The contra accounts of depreciation and amortisation by the account of the cost (domain.md 6.2). */
const contraOf: Readonly<Record<string, string>> = { '132': '133', '151': '152', '161': '162' };

/** Whether the cards agree with the books: the cost by account, and what is accumulated. */
export function assetChecks({ books, balances }: AccountBooks, held: readonly AssetRow[]): Label[] {
  const byAccount = Map.groupBy(held, ({ account }) => topCode(account.code));
  const line = (
    key: 'accounts.check.cost' | 'accounts.check.accumulated',
    code: string,
    fen: readonly [cards: number, books: number],
  ): Label => checkLine(key, fen, { account: accountName(books.chart, code) });
  return [...byAccount].sort().flatMap(([code, rows]) => {
    const contra = contraOf[code];
    return [
      line('accounts.check.cost', code, [
        sumFen(rows, ({ costFen }) => costFen),
        balances.of(code).closingFen,
      ]),
      ...(contra === undefined
        ? []
        : [
            line('accounts.check.accumulated', contra, [
              sumFen(rows, ({ accumulatedFen }) => accumulatedFen),
              -balances.of(contra).closingFen,
            ]),
          ]),
    ];
  });
}
