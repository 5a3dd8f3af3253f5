import { Hono } from 'hono';
import { z } from 'zod';
import { trainingYear } from '../training/trainingYear.ts';
import { type Env, needs, options, optionsOf } from './http.ts';

const trainingSchema = z.strictObject({
  year: z.int().min(1921).max(2199),
  /** An organisation with all below it; everybody where null. */
  branch: z.string().max(60).nullable().default(null),
});

/** /api/training: class-hours of each member in a year, and the education plan. */
export const trainingRoutes = new Hono<Env>().get(
  '/',
  needs('look'),
  options(trainingSchema),
  (c) => c.json(trainingYear(c.var.session, optionsOf(trainingSchema, c.req.valid('query')))),
);
