import type { Finding } from '../../../../shared/fields/finding.ts';
import { cellAddress } from './address.ts';
import type { Column } from './mapHeadings.ts';
import type { PlacedFinding } from './tableFindings.ts';

/** Columns of a flat sheet that give a field by another name. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  'lines.account': ['lines.accountName', 'lines.detailName'],
  'lines.debitFen': ['lines.amountFen'],
  'lines.creditFen': ['lines.amountFen'],
  'inFen': ['amountFen'],
  'outFen': ['amountFen'],
};

/**
 * Puts a finding at the cell of its field; at the beginning of the row where no column gives it.
 * @param row from 0
 * @param first the first column of the row that holds something, from 0
 */
export function placeFinding(
  columns: readonly Column[],
  row: number,
  first: number,
  finding: Finding,
): PlacedFinding {
  const { field } = finding;
  const at = (key: string): number | undefined =>
    columns.find((column) => column.field === key)?.column;
  const column =
    field === undefined
      ? undefined
      : (at(field) ?? standIns[field]?.map(at).find((each) => each !== undefined));
  return { ...finding, row: row + 1, cell: cellAddress(row, column ?? first) };
}
