import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Hono } from 'hono';
import { z } from 'zod';
import { sentence } from '../../../shared/i18n/sentence.ts';
import type { Language } from '../../../shared/label.ts';
import { importChangesSchema, rowQuerySchema } from '../exchange/import/importSchemas.ts';
import type { RunningImport } from '../exchange/import/runningImport.ts';
import type { Ledger } from '../ledger.ts';
import { parse } from '../parse.ts';
import { registerOf } from '../registers/registerOf.ts';
import { privateFolder } from '../reports/privateFolder.ts';
import type { Session } from '../session.ts';
import { writeWorkbook } from '../workbook/writeWorkbook.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { type Env, body, needs, options, optionsOf } from './http.ts';

const fileSchema = z.object({ register: z.string().max(60), name: z.string().min(1).max(255) });
const languageSchema = z.enum(['zh', 'en', 'both']).default('both');

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** /api/imports: a spreadsheet is read, looked at, corrected in its mapping, and carried out. */
export const importRoutes = new Hono<Env>()
  .post('/', needs('keep'), async (c) => {
    const { register, name } = parse(fileSchema, c.req.query());
    const { ledger, session } = c.var;
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const running = ledger.imports.begin(session, registerOf(register), basename(name));
    const job = ledger.jobs.start((control) => running.read(bytes, control));
    return c.json({ import: running.id, job });
  })
  .get('/:id', needs('keep'), (c) => c.json(find(c.var, c.req.param('id')).view()))
  .put('/:id', needs('keep'), body(importChangesSchema), (c) => {
    const running = find(c.var, c.req.param('id'));
    running.decide(c.req.valid('json'));
    return c.json({ job: c.var.ledger.jobs.start((control) => running.think(control)) });
  })
  .get('/:id/rows', needs('keep'), options(rowQuerySchema), (c) =>
    c.json(find(c.var, c.req.param('id')).rows(optionsOf(rowQuerySchema, c.req.valid('query')))),
  )
  .post('/:id/commit', needs('keep'), (c) => {
    const { ledger } = c.var;
    const running = find(c.var, c.req.param('id'));
    running.requirePlan();
    const job = ledger.jobs.start((control) =>
      running.commit(() => ledger.safekeeping.make('import'), control),
    );
    return c.json({ job });
  })
  .get('/:id/quarantine', needs('keep'), async (c) => {
    const running = find(c.var, c.req.param('id'));
    const language = parse(languageSchema, c.req.query('language'));
    const plan = running.quarantine(language);
    const name = returnName(running, language === 'en' ? 'en' : 'zh');
    c.header('content-type', spreadsheet);
    c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    return c.body(await written(plan));
  })
  .delete('/:id', needs('keep'), (c) => {
    find(c.var, c.req.param('id'));
    c.var.ledger.imports.close(c.req.param('id'));
    return c.json({});
  });

const find = (
  { ledger, session }: { ledger: Ledger; session: Session },
  id: string,
): RunningImport => ledger.imports.get(session, id);

/** The name of the returned file: the original's with 退回 before it. */
const returnName = ({ fileName }: RunningImport, language: Language): string =>
  `${sentence(language, 'import.returned', { file: fileName.replace(/\.[^.]*$/, '') })}.xlsx`;

/** The bytes of a workbook, which is written where nobody else may look. */
async function written(plan: WorkbookPlan): Promise<Buffer<ArrayBuffer>> {
  const folder = privateFolder();
  try {
    const file = join(folder, 'returned.xlsx');
    await writeWorkbook(plan, file);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
