import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as xlsx from 'xlsx';
import type { ShownLanguage } from '../../../shared/fields/show.ts';
import type { ReportKey } from '../../../shared/reports/index.ts';
import { exportReport } from '../../../electron/core/reports/exportReport.ts';
import type { Session } from '../../../electron/core/session.ts';
import { temporaryFolder } from '../../support/ledger.ts';

export type SheetRows = readonly (readonly (string | number | null)[])[];

/** A report read back from its file: its sheets in order, each as rows of values. */
export async function sheetsOf(
  session: Session,
  report: ReportKey,
  options: { period: string; language?: ShownLanguage; branch?: string },
): Promise<{
  names: string[];
  sheets: Map<string, SheetRows>;
  told: readonly number[];
  bytes: Buffer;
}> {
  const file = join(temporaryFolder(), 'report.xlsx');
  const { sheets } = await exportReport(session, report, { language: 'zh', ...options }, file);
  const bytes = readFileSync(file);
  const book = xlsx.read(bytes);
  return {
    names: book.SheetNames,
    sheets: new Map(
      book.SheetNames.map((name) => [
        name,
        xlsx.utils.sheet_to_json<(string | number | null)[]>(book.Sheets[name] ?? {}, {
          header: 1,
          defval: null,
        }),
      ]),
    ),
    told: sheets.map(({ rows }) => rows),
    bytes,
  };
}

/** The rows of a table under the row that holds a heading, to the first without a serial number. */
export function tableOf(
  rows: SheetRows,
  heading: string,
): Record<string, string | number | null>[] {
  const at = rows.findIndex((row) => row.includes(heading));
  const header = rows[at] ?? [];
  const body = rows.slice(at + 1);
  const end = body.findIndex(([first]) => typeof first !== 'number');
  return body
    .slice(0, end === -1 ? undefined : end)
    .map((row) => Object.fromEntries(header.map((name, c) => [String(name), row[c] ?? null])));
}

/** The value beside a label of a form. */
export function beside(rows: SheetRows, label: string): string {
  const row = rows.find((cells) => cells.includes(label));
  const at = row?.indexOf(label) ?? -1;
  const value = row?.slice(at + 1).find((cell) => cell !== null);
  return at === -1 ? `no ${label}` : String(value ?? '');
}
