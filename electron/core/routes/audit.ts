import { Hono } from 'hono';
import { z } from 'zod';
import { auditLog, auditSchema } from '../store/auditLog.ts';
import { check } from '../store/check.ts';
import { lastAct, undo } from '../store/undo.ts';
import { type Env, body, needs, options, optionsOf } from './http.ts';

/** /api/audit: the log of acts, undo of the last one, and the check of the store. */
export const auditRoutes = new Hono<Env>()
  .get('/', needs('look'), options(auditSchema), (c) =>
    c.json(auditLog(c.var.session.store, optionsOf(auditSchema, c.req.valid('query')))),
  )
  .get('/last', needs('look'), (c) => c.json({ act: lastAct(c.var.session.store) ?? null }))
  .post('/undo', needs('keep'), body(z.strictObject({ seq: z.int() })), (c) => {
    const { store, operator } = c.var.session;
    undo(store, { operatorId: operator.id }, c.req.valid('json').seq);
    return c.json({});
  })
  .post('/check', needs('look'), (c) => c.json({ problems: check(c.var.session.store) }));
