import { Hono } from 'hono';
import { z } from 'zod';
import { lastDayOfYear } from '../../../shared/rules/calendar.ts';
import type { StatTable } from '../../../shared/rules/memberStatistics.ts';
import { type MemberFigures, memberFigures } from '../members/statistics.ts';
import { type Env, needs, options, optionsOf } from './http.ts';

const statisticsSchema = z.strictObject({
  year: z.int().min(1921).max(2199),
  branch: z.string().max(60).nullable().default(null),
});

/** /api/statistics: numbers only; a number's list is the register's list with `cell`. */
export const statisticsRoutes = new Hono<Env>().get(
  '/members',
  needs('look'),
  options(statisticsSchema),
  (c) => {
    const { year, branch } = optionsOf(statisticsSchema, c.req.valid('query'));
    return c.json(numbersOf(memberFigures(c.var.session, { at: lastDayOfYear(year), branch })));
  },
);

function numbersOf({ at, total, tables, flags, identity }: MemberFigures) {
  const { table, balanced, unexplained, missing, irregular } = identity;
  return {
    at,
    total,
    tables: tables.map(countsOf),
    flags: flags.map(({ key, label, ids, unknownIds, share, raised }) => ({
      key,
      label,
      value: ids.length,
      unknown: unknownIds.length,
      share,
      raised,
    })),
    identity: {
      ...countsOf(table),
      balanced,
      unexplained: unexplained.length,
      missing: missing.length,
      irregular: irregular.length,
    },
  };
}

const countsOf = ({ key, label, rows, columns, cells }: StatTable) => ({
  key,
  label,
  rows,
  columns,
  counts: cells.map((row) => row.map((ids) => ids.length)),
});
