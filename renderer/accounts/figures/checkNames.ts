/** What the checks of the books are called in the texts, by their code (domain.md 6.6 to 6.8). */
const names = {
  'statement.opening-unbalanced': 'opening',
  'statement.turnover-unbalanced': 'turnover',
  'statement.closing-unbalanced': 'closing',
  'statement.row-differs': 'rows',
  'statement.sheet-unbalanced': 'sheet',
  'statement.sheet-opening-unbalanced': 'sheetOpening',
  'statement.undistributed-differs': 'undistributed',
  'statement.posted-after-transfer': 'transferred',
  'statement.pending-at-year-end': 'pending',
  'statement.before-books': 'beforeBooks',
} as const;

export type CheckName = (typeof names)[keyof typeof names];

/** The name's place in the texts; undefined for a check that has none. */
export const checkNameOf = (code: string): CheckName | undefined =>
  Object.entries(names).find(([known]) => known === code)?.[1];
