import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PassThrough, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { stream } from 'exceljs';
import { answer, type Report } from './answer.ts';
import { fileRefusal } from './fileRefusal.ts';
import type { AnySheet, WorkbookPlan } from './plan.ts';
import { writeForm } from './form/writeForm.ts';
import { sheetNames } from './sheetNames.ts';
import { setPrintAreas, type SheetEnds } from './sheetParts.ts';
import { writeSheet } from './writeSheet.ts';

/** What `writeWorkbook` gives this worker. */
export interface WriteTask {
  readonly plan: WorkbookPlan;
  /** The file to write, which must not be there yet. */
  readonly temp: string;
}

answer(async ({ plan, temp }: WriteTask, report) => {
  try {
    if (plan.password === undefined) await writePlain(plan, temp, report);
    else await writeEncrypted(plan, plan.password, temp, report);
  } catch (error) {
    throw fileRefusal(error, temp);
  }
  return { result: null };
});

async function writePlain(plan: WorkbookPlan, temp: string, report: Report): Promise<void> {
  const out = createWriteStream(temp, { flags: 'wx', flush: true });
  await Promise.all([once(out, 'close'), writeTo(out, plan, report)]);
}

/** The plain workbook stays in memory: nothing readable touches the disk. */
async function writeEncrypted(
  plan: WorkbookPlan,
  password: string,
  temp: string,
  report: Report,
): Promise<void> {
  const { encrypt } = await import('officecrypto-tool');
  const out = new PassThrough();
  const [plain] = await Promise.all([buffer(out), writeTo(out, plan, report)]);
  await writeFile(temp, encrypt(plain, { password }), { flag: 'wx', flush: true });
}

/** Progress is told in steps of so many rows. */
const rowsPerReport = 500;

/** Only the streaming writer of ExcelJS is loaded: the whole of it takes three times as long. */
const Writer = createRequire(import.meta.url)(
  'exceljs/lib/stream/xlsx/workbook-writer.js',
  // The file is the class that the package's types describe under this name.
) as typeof stream.xlsx.WorkbookWriter;

async function writeTo(out: Writable, plan: WorkbookPlan, report: Report): Promise<void> {
  const workbook = new Writer({ stream: out, useStyles: true, useSharedStrings: true });
  workbook.creator = workbook.lastModifiedBy = 'Branch Ledger';
  const names = sheetNames(
    plan.sheets.map(({ name }) => name),
    plan.language,
  );
  const total = plan.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  let told = 0;
  const onRows = (count: number): void => {
    done += count;
    const isStep = done - told >= rowsPerReport || (done === total && done > told);
    if (!isStep) return;
    told = done;
    report(done, total);
  };
  const written: { sheet: AnySheet; ends: SheetEnds }[] = [];
  for (const [i, sheet] of plan.sheets.entries()) {
    const called = { name: names[i] ?? '', language: plan.language };
    const ends =
      sheet.kind === 'form'
        ? writeForm(workbook, sheet, called, onRows)
        : await writeSheet(workbook, sheet, called, onRows);
    written.push({ sheet, ends });
  }
  setPrintAreas(workbook, written);
  await workbook.commit();
}
