import type { OpeningSaved } from '../../../electron/core/accounts/answers.ts';
import { answer, api } from '../../api/client.ts';
import type { OpeningRow } from '../booksData.ts';

interface Sent {
  /** `YYYY-MM`. */
  readonly begin: string;
  readonly rows: readonly OpeningRow[];
}

const json = ({ begin, rows }: Sent) => ({ begin, rows: rows.map((row) => ({ ...row })) });

/** Keeps unfinished work. @throws ApiError */
export const keepOpening = (sent: Sent) =>
  answer(api.accounts.opening.draft.$put({ json: json(sent) }));

/** Saves all opening balances in one act. @throws ApiError */
export const saveOpening = (sent: Sent): Promise<OpeningSaved> =>
  // JSON leaves out what is undefined, so the answer is what the route declares.
  answer(api.accounts.opening.$post({ json: json(sent) })) as Promise<OpeningSaved>;
