import { Hono } from 'hono';
import { z } from 'zod';
import { duesWays } from '../../../shared/codes/index.ts';
import { valuesSchema } from '../../../shared/registers/accept.ts';
import { duesArrears } from '../dues/arrears.ts';
import { duesCash } from '../dues/cash.ts';
import { collectDues, planCollecting } from '../dues/collect.ts';
import { memberDues } from '../dues/memberDues.ts';
import { printedReceipts } from '../dues/print.ts';
import { receiveDues } from '../dues/receive.ts';
import { reverseReceipt } from '../dues/reverse.ts';
import { savePayers } from '../dues/savePayers.ts';
import { duesYear } from '../dues/yearGrid.ts';
import { type Env, body, needs, options, optionsOf } from './http.ts';

const id = z.string().max(60);
/** An organisation with all below it; everything where null. */
const branch = id.nullable().default(null);
const year = z.int().min(1921).max(2199);
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

const yearSchema = z.strictObject({ year, branch });
const memberSchema = z.strictObject({ year });
/** `asOf` is today where left out. */
const arrearsSchema = z.strictObject({ asOf: z.iso.date().optional(), branch });
/** From the beginning of this year to today where left out. */
const cashSchema = z.strictObject({
  branch,
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  limit: z.int().min(0).max(100_000).default(2000),
});
const printSchema = z.strictObject({ ids: z.array(id).min(1).max(1000) });

const collectSchema = z.strictObject({
  /** The branch of each member where null. */
  branch,
  receivedOn: z.iso.date(),
  way: z.enum(duesWays.items.map(({ code }) => code)),
  receiver: z.string().max(40).nullable().default(null),
  items: z
    .array(
      z.strictObject({
        member: id,
        months: z.array(month).min(1).max(240),
        payer: z.string().max(40).nullable().default(null),
        /** What is open of the months where left out. */
        amountFen: z.int().optional(),
        /** Why months that lie over six months back are paid. */
        reason: z.string().max(300).nullable().default(null),
      }),
    )
    .min(1)
    .max(5000),
});
const reverseSchema = z.strictObject({
  receivedOn: z.iso.date(),
  reason: z.string().max(200),
});
/** As what members pay from a month on; of each one row. */
const payersSchema = z.strictObject({
  from: month,
  items: z
    .array(
      z.strictObject({
        member: id,
        kind: z.string().max(40),
        baseFen: z.int().nullable(),
        amountFen: z.int().nullable(),
      }),
    )
    .min(1)
    .max(5000),
});

/** /api/dues: the yearly grid, collecting, receipts, arrears and cash (domain.md 5). */
export const duesRoutes = new Hono<Env>()
  .get('/year', needs('look'), options(yearSchema), (c) =>
    c.json(duesYear(c.var.session, optionsOf(yearSchema, c.req.valid('query')))),
  )
  .post('/collect/plan', needs('look'), body(collectSchema), (c) =>
    c.json(planCollecting(c.var.session, c.req.valid('json'))),
  )
  .post('/collect', needs('keep'), body(collectSchema), (c) =>
    c.json(collectDues(c.var.session, c.req.valid('json'))),
  )
  .post('/receipts', needs('keep'), body(z.strictObject({ values: valuesSchema })), (c) =>
    c.json(receiveDues(c.var.session, c.req.valid('json').values)),
  )
  .post('/receipts/:id/reverse', needs('keep'), body(reverseSchema), (c) =>
    c.json(reverseReceipt(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .post('/payers', needs('keep'), body(payersSchema), (c) => {
    const { from, items } = c.req.valid('json');
    return c.json(savePayers(c.var.session, from, items));
  })
  .get('/receipts/:id/print', needs('look'), (c) =>
    c.json({ receipts: printedReceipts(c.var.session, [c.req.param('id')]) }),
  )
  .get('/print', needs('look'), options(printSchema), (c) => {
    const { ids } = optionsOf(printSchema, c.req.valid('query'));
    return c.json({ receipts: printedReceipts(c.var.session, ids) });
  })
  .get('/arrears', needs('look'), options(arrearsSchema), (c) =>
    c.json(duesArrears(c.var.session, optionsOf(arrearsSchema, c.req.valid('query')))),
  )
  .get('/cash', needs('look'), options(cashSchema), (c) =>
    c.json(duesCash(c.var.session, optionsOf(cashSchema, c.req.valid('query')))),
  )
  .get('/members/:id', needs('look'), options(memberSchema), (c) => {
    const { year: asked } = optionsOf(memberSchema, c.req.valid('query'));
    return c.json(memberDues(c.var.session, c.req.param('id'), asked));
  });
