import { Hono } from 'hono';
import { exportSchema, listExportSchema } from '../reports/exportReport.ts';
import { reports } from '../reports/index.ts';
import { registerOf } from '../registers/registerOf.ts';
import { type Env, body, needs } from './http.ts';

/** The type of an .xlsx file. */
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** /api/reports: workbooks for submission, and any list as a workbook; made by jobs, then fetched. */
export const reportRoutes = new Hono<Env>()
  .get('/', needs('look'), (c) =>
    c.json({ reports: reports.map(({ key, label, register }) => ({ key, label, register })) }),
  )
  .post('/list/:register', needs('look'), body(listExportSchema), (c) => {
    const { ledger, session } = c.var;
    const register = registerOf(c.req.param('register'));
    const options = c.req.valid('json');
    return c.json({
      job: ledger.jobs.start((control) => ledger.reports.list(session, register, options, control)),
    });
  })
  .get('/files/:token', needs('look'), async (c) => {
    const { name, bytes } = await c.var.ledger.reports.fetch(c.req.param('token'));
    return c.body(bytes, 200, {
      'content-type': xlsx,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    });
  })
  .post('/:report', needs('look'), body(exportSchema), (c) => {
    const { ledger, session } = c.var;
    const key = c.req.param('report');
    const options = c.req.valid('json');
    return c.json({
      job: ledger.jobs.start((control) => ledger.reports.report(session, key, options, control)),
    });
  });
