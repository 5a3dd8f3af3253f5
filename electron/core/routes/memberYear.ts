import { Hono } from 'hono';
import { z } from 'zod';
import { memberYearRecord } from '../members/memberYearRecord.ts';
import { type Env, needs, options, optionsOf } from './http.ts';

const yearSchema = z.strictObject({ year: z.int().min(1921).max(2199) });

/** /api/members/:id/year: what stands in a member's yearly record. */
export const memberYearRoutes = new Hono<Env>().get(
  '/:id/year',
  needs('look'),
  options(yearSchema),
  (c) => {
    const { year } = optionsOf(yearSchema, c.req.valid('query'));
    return c.json(memberYearRecord(c.var.session, c.req.param('id'), year));
  },
);
