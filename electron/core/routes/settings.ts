import { Hono } from 'hono';
import { z } from 'zod';
import { type Env, body, needs } from './http.ts';

/** /api/settings: read by all, changed by the secretary. */
export const settingsRoutes = new Hono<Env>()
  .get('/', needs('look'), (c) => c.json(c.var.ledger.settings()))
  .put('/', needs('manage'), body(z.record(z.string(), z.unknown())), (c) =>
    c.json(c.var.ledger.changeSettings(c.req.valid('json'))),
  );
