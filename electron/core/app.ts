import { Hono } from 'hono';
import type { Ledger } from './ledger.ts';
import { serveAssets } from './assets.ts';
import { answerError } from './routes/errors.ts';
import type { Env } from './routes/http.ts';
import { accountRoutes } from './routes/accounts.ts';
import { appraisalRoutes } from './routes/appraisals.ts';
import { auditRoutes } from './routes/audit.ts';
import { backupRoutes } from './routes/backups.ts';
import { codeRoutes } from './routes/codes.ts';
import { duesRoutes } from './routes/dues.ts';
import { dutyRoutes } from './routes/duties.ts';
import { economyRoutes } from './routes/economy.ts';
import { importRoutes } from './routes/imports.ts';
import { jobRoutes } from './routes/jobs.ts';
import { meetingRoutes } from './routes/meetings.ts';
import { memberYearRoutes } from './routes/memberYear.ts';
import { operatorRoutes } from './routes/operators.ts';
import { registerRoutes } from './routes/registers.ts';
import { reportRoutes } from './routes/reports.ts';
import { settingsRoutes } from './routes/settings.ts';
import { stateRoutes } from './routes/state.ts';
import { statisticsRoutes } from './routes/statistics.ts';
import { talkRoutes } from './routes/talks.ts';
import { trainingRoutes } from './routes/training.ts';
import { securityHeaders } from './securityHeaders.ts';

/** The routes under /api; its type is the renderer's typed client. */
const api = new Hono<Env>()
  .route('/state', stateRoutes)
  .route('/operators', operatorRoutes)
  .route('/settings', settingsRoutes)
  .route('/codes', codeRoutes)
  .route('/registers', registerRoutes)
  .route('/imports', importRoutes)
  .route('/reports', reportRoutes)
  .route('/statistics', statisticsRoutes)
  .route('/meetings', meetingRoutes)
  .route('/dues', duesRoutes)
  .route('/duties', dutyRoutes)
  .route('/accounts', accountRoutes)
  .route('/economy', economyRoutes)
  .route('/training', trainingRoutes)
  .route('/talks', talkRoutes)
  .route('/appraisals', appraisalRoutes)
  .route('/members', memberYearRoutes)
  .route('/audit', auditRoutes)
  .route('/backups', backupRoutes)
  .route('/jobs', jobRoutes);

export type Api = typeof api;

/**
 * The application as one web-standard handler, for both hosts (design.md 3).
 * @param options.assets the folder of the built pages
 */
export function createApp(ledger: Ledger, { assets }: { readonly assets: string }): Hono<Env> {
  const app = new Hono<Env>();
  app.use(securityHeaders);
  app.use('/api/*', async (c, next) => {
    c.set('ledger', ledger);
    await next();
  });
  app.onError((error, c) => answerError(error, c, ledger));
  app.route('/api', api);
  app.get('*', serveAssets(assets));
  return app;
}
