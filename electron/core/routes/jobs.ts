import { Hono } from 'hono';
import { type Env, needs } from './http.ts';

/** /api/jobs/:id: how far a job is, and its end. */
export const jobRoutes = new Hono<Env>()
  .get('/:id', needs('look'), (c) => c.json(c.var.ledger.jobs.get(c.req.param('id'))))
  .delete('/:id', needs('look'), (c) => {
    c.var.ledger.jobs.cancel(c.req.param('id'));
    return c.json({});
  });
