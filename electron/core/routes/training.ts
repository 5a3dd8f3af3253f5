import { Hono } from 'hono';
import { z } from 'zod';
import { valuesSchema } from '../../../shared/registers/accept.ts';
import { addTrainings } from '../training/addTrainings.ts';
import { trainingYear } from '../training/trainingYear.ts';
import { type Env, body, needs, options, optionsOf } from './http.ts';

const trainingSchema = z.strictObject({
  year: z.int().min(1921).max(2199),
  /** An organisation with all below it; everybody where null. */
  branch: z.string().max(60).nullable().default(null),
});

const addSchema = z.strictObject({
  members: z.array(z.string().max(60)).min(1).max(500),
  values: valuesSchema,
});

/** /api/training: class-hours of each member in a year, the education plan, one training of several. */
export const trainingRoutes = new Hono<Env>()
  .get('/', needs('look'), options(trainingSchema), (c) =>
    c.json(trainingYear(c.var.session, optionsOf(trainingSchema, c.req.valid('query')))),
  )
  .post('/', needs('keep'), body(addSchema), (c) => {
    const { members, values } = c.req.valid('json');
    return c.json(addTrainings(c.var.session, members, values));
  });
