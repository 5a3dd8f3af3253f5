import { Hono } from 'hono';
import { z } from 'zod';
import { absences } from '../duties/absences.ts';
import { dutyList } from '../duties/dutyList.ts';
import { dutyYear } from '../duties/dutyYear.ts';
import { shippedRows } from '../duties/shippedRows.ts';
import { type Env, needs, options, optionsOf } from './http.ts';

const branchSchema = z.string().max(60).nullable().default(null);
const asOfSchema = z.iso.date().optional();

const dutiesSchema = z.strictObject({
  /** Today where left out. */
  asOf: asOfSchema,
  /** An organisation with all below it; everything where null. */
  branch: branchSchema,
  states: z.array(z.enum(['met', 'due', 'overdue'])).optional(),
  /** Keys of rules. */
  rules: z.array(z.string().max(40)).max(100).optional(),
  /** Only those of which the user is to be reminded on that day: overdue, or due soon. */
  reminded: z.boolean().default(false),
  limit: z.int().min(0).max(10_000).default(2000),
});
const yearSchema = z.strictObject({
  year: z.int().min(1921).max(2199),
  branch: branchSchema,
});
const absencesSchema = z.strictObject({ asOf: asOfSchema, branch: branchSchema });

/** /api/duties: what is met, due and overdue on a day, and the rules by which it is. */
export const dutyRoutes = new Hono<Env>()
  .get('/', needs('look'), options(dutiesSchema), (c) =>
    c.json(dutyList(c.var.session, optionsOf(dutiesSchema, c.req.valid('query')))),
  )
  .get('/year', needs('look'), options(yearSchema), (c) =>
    c.json(dutyYear(c.var.session, optionsOf(yearSchema, c.req.valid('query')))),
  )
  .get('/absences', needs('look'), options(absencesSchema), (c) =>
    c.json(absences(c.var.session, optionsOf(absencesSchema, c.req.valid('query')))),
  )
  .get('/rules', needs('look'), (c) => c.json(shippedRows(c.var.session.store, 'dutyRules')))
  .get('/shipped/:register', needs('look'), (c) =>
    c.json(shippedRows(c.var.session.store, c.req.param('register'))),
  );
