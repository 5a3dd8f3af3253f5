import { v7 as uuid } from 'uuid';
import type { Language } from '../../../../shared/label.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import type { JobControl } from '../../jobs/jobs.ts';
import { Refusal } from '../../refusal.ts';
import type { Session } from '../../session.ts';
import type { WorkbookPlan } from '../../workbook/plan.ts';
import { type ImportResult, commitImport } from './commitImport.ts';
import type { FoundTable } from './findTable.ts';
import type { ImportChanges, RowQuery } from './importSchemas.ts';
import type { ImportChoices, ImportPlan, ImportSummary } from './importPlan.ts';
import { type ImportView, type RowView, headingViews, rowView } from './importView.ts';
import { mergeChoices } from './mergeChoices.ts';
import { type OpenedFile, openFile, tableToShow } from './openFile.ts';
import { planImport } from './planImport.ts';
import { quarantineWorkbook } from './quarantine.ts';
import { withRemembered } from './rememberedMapping.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** One import on the screen, from the chosen file to the rejected rows; kept in memory only. */
export class RunningImport {
  readonly id = uuid();
  readonly session: Session;
  readonly register: Register;
  readonly fileName: string;
  readonly #vocabulary: Vocabulary;
  #choices: ImportChoices = {};
  #file: OpenedFile | undefined;
  #table: FoundTable | undefined;
  #plan: ImportPlan | undefined;
  #result: ImportResult | undefined;
  #work: { readonly abort: AbortController; readonly saving: boolean } | undefined;

  constructor(session: Session, register: Register, fileName: string) {
    this.session = session;
    this.register = register;
    this.fileName = fileName;
    this.#vocabulary = withRemembered(vocabularyOf(register), session.store, register);
  }

  /** Reads the file, finds the table and thinks the import through. */
  read(bytes: Uint8Array, control: JobControl): Promise<ImportSummary> {
    return this.#during(control, false, async (own) => {
      const file = await openFile(bytes, this.fileName, own);
      this.#file = file;
      this.#table = tableToShow(file, this.#vocabulary, {});
      return this.#think(own);
    });
  }

  /**
   * Takes in what the user decided; `think` then thinks the import through again.
   * @throws Refusal `import.busy` while it is being saved or the file is not read yet,
   *   `import.done`, `import.sheet-unknown`, `import.header-row-outside`, `request.invalid`
   */
  decide(changes: ImportChanges): void {
    const { file } = this.#ready();
    if (this.#work?.saving === true) throw new Refusal('import.busy');
    const { sheet } = this.#table ?? {};
    const choices = mergeChoices(this.register, this.#choices, changes, sheet?.name);
    this.#table = tableToShow(file, this.#vocabulary, choices);
    this.#choices = choices;
    this.#plan = undefined;
  }

  think(control: JobControl): Promise<ImportSummary> {
    return this.#during(control, false, (own) => this.#think(own));
  }

  /** What can be carried out now. @throws Refusal `import.busy`, `import.done` */
  requirePlan(): ImportPlan {
    this.#ready();
    if (this.#plan === undefined || this.#work !== undefined) throw new Refusal('import.busy');
    return this.#plan;
  }

  /** Carries the import out. @throws Refusal `import.busy`, `import.done`, `import.store-changed` */
  async commit(backUp: () => Promise<unknown>, control: JobControl): Promise<ImportResult> {
    const { file } = this.#ready();
    const plan = this.requirePlan();
    return this.#during(control, true, async (own) => {
      const planAgain = async (): Promise<ImportPlan> => {
        await this.#think(own);
        return this.#plan ?? plan;
      };
      const { session, register } = this;
      this.#result = await commitImport(
        { session, register, plan, digest: file.digest, planAgain, backUp },
        own,
      );
      return this.#result;
    });
  }

  /** What the wizard shows. */
  view(): ImportView {
    const plan = this.#plan;
    const sheets = this.#file?.workbook.sheets ?? [];
    return {
      id: this.id,
      register: this.register.key,
      fileName: this.fileName,
      sheets: sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length })),
      sheet: this.#table?.sheet.name ?? null,
      headerRow: this.#table === undefined ? null : this.#table.header.top + 1,
      headings: plan === undefined ? [] : headingViews(this.register, plan),
      constants: this.#choices.constants ?? {},
      missing: plan?.missing ?? [],
      newReferences: plan?.references.news ?? [],
      findings: plan?.findings ?? [],
      summary: plan?.summary ?? null,
      result: this.#result ?? null,
    };
  }

  /** A page of the rows with what becomes of each. */
  rows({ outcome, level, offset, limit }: RowQuery): { total: number; rows: RowView[] } {
    const plan = this.#plan;
    if (plan === undefined) return { total: 0, rows: [] };
    const rows = plan.rows.filter(
      (row) =>
        (outcome === undefined || row.outcome === outcome) &&
        (level === undefined || row.findings.some((finding) => finding.level === level)),
    );
    return {
      total: rows.length,
      rows: rows.slice(offset, offset + limit).map((row) => rowView(this.register, plan, row)),
    };
  }

  /** The rejected rows as a workbook to be corrected. @throws Refusal `import.nothing-rejected` */
  quarantine(language: Language | 'both'): WorkbookPlan {
    if (this.#plan === undefined || this.#plan.summary.rejected === 0)
      throw new Refusal('import.nothing-rejected');
    return quarantineWorkbook(this.register, this.#plan, language);
  }

  /** Stops what is going on and lets the file go. */
  drop(): void {
    this.#work?.abort.abort(new Refusal('import.unknown'));
    this.#file = undefined;
    this.#table = undefined;
    this.#plan = undefined;
  }

  #ready(): { file: OpenedFile } {
    if (this.#result !== undefined) throw new Refusal('import.done');
    if (this.#file === undefined) throw new Refusal('import.busy');
    return { file: this.#file };
  }

  async #think(control: JobControl): Promise<ImportSummary> {
    const { session, register } = this;
    const table = this.#table;
    if (this.#file === undefined || table === undefined) throw new Refusal('import.unknown');
    const { workbook } = this.#file;
    const request = {
      session,
      register,
      workbook,
      table,
      vocabulary: this.#vocabulary,
      choices: this.#choices,
    };
    this.#plan = await planImport(request, control);
    return this.#plan.summary;
  }

  /** One work at a time: a newer one puts an end to an older. */
  async #during<Result>(
    control: JobControl,
    saving: boolean,
    work: (own: JobControl) => Promise<Result>,
  ): Promise<Result> {
    this.#work?.abort.abort(new Refusal('import.superseded'));
    const mine = { abort: new AbortController(), saving };
    this.#work = mine;
    try {
      return await work({
        ...control,
        signal: AbortSignal.any([control.signal, mine.abort.signal]),
      });
    } finally {
      if (this.#work === mine) this.#work = undefined;
    }
  }
}
