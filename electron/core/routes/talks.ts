import { Hono } from 'hono';
import { z } from 'zod';
import { talkYear } from '../talks/talkYear.ts';
import { type Env, needs, options, optionsOf } from './http.ts';

const talksSchema = z.strictObject({
  year: z.int().min(1921).max(2199),
  branch: z.string().max(60),
});

/** /api/talks: who talked with whom in a branch. */
export const talkRoutes = new Hono<Env>().get('/', needs('look'), options(talksSchema), (c) =>
  c.json(talkYear(c.var.session, optionsOf(talksSchema, c.req.valid('query')))),
);
