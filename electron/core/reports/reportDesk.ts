import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Register } from '../../../shared/registers/define.ts';
import type { JobControl } from '../jobs/jobs.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import {
  type ExportOptions,
  type Exported,
  type ListExportOptions,
  type PreparedExport,
  prepareList,
  prepareReport,
  writePrepared,
} from './exportReport.ts';
import { privateFolder, removeForgotten } from './privateFolder.ts';

/** A file on the desk can be fetched for this time. */
const keptForMs = 10 * 60 * 1000;

/** What a finished job says: the token to fetch the file by, and its name. */
export interface Laid {
  readonly file: string;
  readonly name: string;
  readonly sheets: Exported['sheets'];
}

interface Kept {
  readonly path: string;
  readonly name: string;
  readonly timer: NodeJS.Timeout;
}

/**
 * Where finished workbooks lie until the screen fetches them: a folder of this program's own that
 * nobody else may look into, emptied after ten minutes and when the store is locked.
 */
export class ReportDesk {
  readonly #kept = new Map<string, Kept>();
  #folder: string | undefined;

  /** Writes a report and lays it on the desk. @throws Refusal `report.*`, `period.*`, `workbook.*` */
  async report(
    session: Session,
    key: string,
    options: ExportOptions,
    control: JobControl,
  ): Promise<Laid> {
    control.report({ stage: 'reading', done: 0, total: 0 });
    return this.#lay(prepareReport(session, key, options), control);
  }

  /** Writes a list as it is shown and lays it on the desk. */
  async list(
    session: Session,
    register: Register,
    options: ListExportOptions,
    control: JobControl,
  ): Promise<Laid> {
    control.report({ stage: 'reading', done: 0, total: 0 });
    return this.#lay(prepareList(session, register, options), control);
  }

  /** A file by its token. @throws Refusal `file.unknown` when it is no longer there */
  async fetch(
    token: string,
  ): Promise<{ readonly name: string; readonly bytes: Buffer<ArrayBuffer> }> {
    const kept = this.#kept.get(token);
    if (kept === undefined) throw new Refusal('file.unknown');
    return { name: kept.name, bytes: await readFile(kept.path) };
  }

  /** Takes everything away at once, as when the store is locked. */
  clear(): void {
    for (const { timer } of this.#kept.values()) clearTimeout(timer);
    this.#kept.clear();
    if (this.#folder !== undefined)
      rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
    this.#folder = undefined;
  }

  async #lay(prepared: PreparedExport, control: JobControl): Promise<Laid> {
    const token = randomBytes(24).toString('base64url');
    const path = join(this.#ownFolder(), `${token}.xlsx`);
    const { sheets } = await writePrepared(prepared, path, control);
    if (control.signal.aborted) {
      await rm(path, { force: true });
      control.signal.throwIfAborted();
    }
    const timer = setTimeout(() => {
      this.#kept.delete(token);
      rmSync(path, { force: true, maxRetries: 3 });
    }, keptForMs);
    timer.unref();
    this.#kept.set(token, { path, name: prepared.name, timer });
    return { file: token, name: prepared.name, sheets };
  }

  #ownFolder(): string {
    if (this.#folder === undefined) {
      removeForgotten();
      this.#folder = privateFolder();
    }
    return this.#folder;
  }
}
