import { createHash } from 'node:crypto';
import type { JobControl } from '../../jobs/jobs.ts';
import { Refusal } from '../../refusal.ts';
import type { Sheet, Workbook } from '../../workbook/cells.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { isBlank } from './cellText.ts';
import { type FoundTable, type TableChoice, findTable, tableAt } from './findTable.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A spreadsheet file that is being imported. */
export interface OpenedFile {
  readonly fileName: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  readonly workbook: Workbook;
}

/** Opens the file. @throws Refusal `workbook.…` */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
  control: Partial<JobControl> = {},
): Promise<OpenedFile> {
  const { signal, report } = control;
  const workbook = await readWorkbook(bytes, fileName, {
    ...(signal !== undefined && { signal }),
    onProgress: (done, total) => {
      report?.({ stage: 'reading', done, total });
    },
  });
  return { fileName, digest: createHash('sha256').update(bytes).digest('hex'), workbook };
}

/**
 * The table of a file, for somebody who cannot be asked.
 * @throws Refusal `import.no-header`, `import.sheet-unknown`
 */
export function tableOf(
  { workbook }: OpenedFile,
  vocabulary: Vocabulary,
  choice: TableChoice,
): FoundTable {
  const table = findTable(workbook, vocabulary, choice);
  if (table === undefined) throw new Refusal('import.no-header');
  return table;
}

/**
 * The table of a file, to be shown to the user: where no header is known, the first row with two
 * texts in the first visible sheet that has one, for the columns to be given their fields by hand.
 */
export function tableToShow(
  { workbook }: OpenedFile,
  vocabulary: Vocabulary,
  choice: TableChoice,
): FoundTable {
  const found = findTable(workbook, vocabulary, choice);
  if (found !== undefined) return found;
  const sheets =
    choice.sheet === undefined
      ? workbook.sheets
      : workbook.sheets.filter(({ name }) => name === choice.sheet);
  for (const sheet of [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden))) {
    const row = likelyHeader(sheet);
    if (row >= 0) return tableAt(sheet, vocabulary, row);
  }
  throw new Refusal('import.no-header');
}

const likelyHeader = ({ rows }: Sheet): number =>
  rows.findIndex(
    (row) => row.filter((cell) => cell?.kind === 'text' && !isBlank(cell)).length >= 2,
  );
