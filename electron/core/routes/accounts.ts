import { Hono } from 'hono';
import { z } from 'zod';
import { addSuggested, chartAnswer } from '../accounts/chartAnswer.ts';
import { checkClosing, closePeriod, mayClose, reopenPeriod } from '../accounts/closePeriod.ts';
import { drill, drillSchema } from '../accounts/drill.ts';
import { eventSchema, eventsAnswer, planEvent, writeEvent } from '../accounts/events.ts';
import { villageFigures } from '../accounts/figures.ts';
import { incomeBySource } from '../accounts/incomeBySource.ts';
import { journal, journalKinds } from '../accounts/journal.ts';
import { openingAnswer } from '../accounts/openingAnswer.ts';
import { keepOpeningDraft, openingSchema } from '../accounts/openingDraft.ts';
import { partyBalances } from '../accounts/partyBalances.ts';
import { periodsAnswer } from '../accounts/periods.ts';
import { reverseVoucher } from '../accounts/reverseVoucher.ts';
import { saveOpening } from '../accounts/saveOpening.ts';
import {
  planVoucherBody,
  postDraft,
  postDrafts,
  saveVoucher,
  voidDraft,
  voucherSchema,
} from '../accounts/saveVoucher.ts';
import { statementAnswer } from '../accounts/statementAnswer.ts';
import { trialBalance } from '../accounts/trialBalance.ts';
import { voucherAnswer } from '../accounts/voucherAnswer.ts';
import { voucherList, voucherListSchema } from '../accounts/voucherList.ts';
import { postYearEnd, yearEndAnswer } from '../accounts/yearEnd.ts';
import { parse } from '../parse.ts';
import { type Env, body, needs, options, optionsOf } from './http.ts';

const id = z.string().max(60);
const code = z
  .string()
  .regex(/^\d{3}(?:\d{2})*$/)
  .max(15);
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const year = z.int().min(1921).max(2199);
/** `2026`, `2026-Q3` or `2026-11`. */
const period = z.string().max(10);

const writtenSchema = z.strictObject({ post: z.boolean(), voucher: voucherSchema });
const rewrittenSchema = writtenSchema.extend({ version: z.int() });
const plannedSchema = z.strictObject({ post: z.boolean().optional(), voucher: voucherSchema });
const idsSchema = z.strictObject({ ids: z.array(id).min(1).max(5000) });
const codesSchema = z.strictObject({ codes: z.array(code).min(1).max(200) });
const reversalSchema = z.strictObject({
  day: z.iso.date(),
  reason: z.string().max(200),
  way: z.enum(['red-letter', 'opposite']),
});
const yearSchema = z.strictObject({ year });
const closeSchema = z.strictObject({ confirm: z.boolean().default(false) });
const reasonSchema = z.strictObject({ reason: z.string().max(300) });
const trialSchema = z.strictObject({
  period,
  /** The parties under the accounts that are kept by party. */
  details: z.boolean().default(false),
  /** Accounts on which nothing stands and nothing moved. */
  idle: z.boolean().default(false),
});
const periodSchema = z.strictObject({ period });
const journalSchema = z.strictObject({ period, account: code.optional(), party: id.optional() });
const partiesSchema = z.strictObject({ account: code, period });
const statementSchema = z.enum([
  'balance-sheet',
  'income-statement',
  'balance-sheet-2004',
  'income-statement-2004',
]);
const journalKindSchema = z.enum(journalKinds);

/** /api/accounts: vouchers, the books and what they come to (domain.md 6). */
export const accountRoutes = new Hono<Env>()
  .get('/chart', needs('look'), (c) => c.json(chartAnswer(c.var.session)))
  .post('/chart/suggested', needs('keep'), body(codesSchema), (c) =>
    c.json(addSuggested(c.var.session, c.req.valid('json').codes)),
  )
  .get('/vouchers', needs('look'), options(voucherListSchema), (c) =>
    c.json(voucherList(c.var.session, optionsOf(voucherListSchema, c.req.valid('query')))),
  )
  .post('/vouchers', needs('keep'), body(writtenSchema), (c) => {
    const { post, voucher } = c.req.valid('json');
    return c.json(saveVoucher(c.var.session, voucher, { post }));
  })
  .post('/vouchers/plan', needs('look'), body(plannedSchema), (c) =>
    c.json(planVoucherBody(c.var.session, c.req.valid('json').voucher)),
  )
  .post('/vouchers/post', needs('keep'), body(idsSchema), (c) =>
    c.json(postDrafts(c.var.session, c.req.valid('json').ids)),
  )
  .get('/vouchers/:id', needs('look'), (c) =>
    c.json(voucherAnswer(c.var.session, c.req.param('id'))),
  )
  .put('/vouchers/:id', needs('keep'), body(rewrittenSchema), (c) => {
    const { post, voucher, version } = c.req.valid('json');
    const seen = { id: c.req.param('id'), version };
    return c.json(saveVoucher(c.var.session, voucher, { post, seen }));
  })
  .post('/vouchers/:id/post', needs('keep'), (c) =>
    c.json(postDraft(c.var.session, c.req.param('id'))),
  )
  .delete('/vouchers/:id', needs('keep'), (c) => {
    voidDraft(c.var.session, c.req.param('id'));
    return c.json({});
  })
  .post('/vouchers/:id/reverse', needs('keep'), body(reversalSchema), (c) =>
    c.json(reverseVoucher(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .get('/events', needs('look'), (c) => c.json(eventsAnswer(c.var.session)))
  .post('/events', needs('keep'), body(eventSchema), (c) =>
    c.json(writeEvent(c.var.session, c.req.valid('json'))),
  )
  .post('/events/plan', needs('look'), body(eventSchema), (c) =>
    c.json(planEvent(c.var.session, c.req.valid('json'))),
  )
  .get('/opening', needs('look'), (c) => c.json(openingAnswer(c.var.session)))
  .post('/opening', needs('keep'), body(openingSchema), (c) =>
    c.json(saveOpening(c.var.session, c.req.valid('json'))),
  )
  .put('/opening/draft', needs('keep'), body(openingSchema), (c) => {
    keepOpeningDraft(c.var.session, c.req.valid('json'));
    return c.json({});
  })
  .get('/periods', needs('look'), options(yearSchema), (c) =>
    c.json(periodsAnswer(c.var.session, optionsOf(yearSchema, c.req.valid('query')))),
  )
  .post('/periods/:month/close', needs('keep'), body(closeSchema), async (c) => {
    const { ledger, session } = c.var;
    const closed = parse(month, c.req.param('month'));
    const { confirm } = c.req.valid('json');
    // Nothing is backed up for a month that stays open.
    if (mayClose(checkClosing(session, closed), confirm))
      await ledger.safekeeping.make('period-close');
    return c.json(closePeriod(session, closed, { confirm }));
  })
  .post('/periods/:month/reopen', needs('keep'), body(reasonSchema), (c) => {
    reopenPeriod(c.var.session, parse(month, c.req.param('month')), c.req.valid('json').reason);
    return c.json({});
  })
  .get('/year-end', needs('look'), options(yearSchema), (c) =>
    c.json(yearEndAnswer(c.var.session, optionsOf(yearSchema, c.req.valid('query')))),
  )
  .post('/year-end', needs('keep'), body(yearSchema), (c) =>
    c.json(postYearEnd(c.var.session, c.req.valid('json'))),
  )
  .get('/trial-balance', needs('look'), options(trialSchema), (c) =>
    c.json(trialBalance(c.var.session, optionsOf(trialSchema, c.req.valid('query')))),
  )
  .get('/statements/:statement', needs('look'), options(periodSchema), (c) =>
    c.json(
      statementAnswer(
        c.var.session,
        parse(statementSchema, c.req.param('statement')),
        optionsOf(periodSchema, c.req.valid('query')),
      ),
    ),
  )
  .get('/journals/:kind', needs('look'), options(journalSchema), (c) =>
    c.json(
      journal(
        c.var.session,
        parse(journalKindSchema, c.req.param('kind')),
        optionsOf(journalSchema, c.req.valid('query')),
      ),
    ),
  )
  .get('/drill', needs('look'), options(drillSchema), (c) =>
    c.json(drill(c.var.session, optionsOf(drillSchema, c.req.valid('query')))),
  )
  .get('/parties', needs('look'), options(partiesSchema), (c) =>
    c.json(partyBalances(c.var.session, optionsOf(partiesSchema, c.req.valid('query')))),
  )
  .get('/income-by-source', needs('look'), options(periodSchema), (c) =>
    c.json(incomeBySource(c.var.session, optionsOf(periodSchema, c.req.valid('query')))),
  )
  .get('/figures', needs('look'), options(yearSchema), (c) =>
    c.json(villageFigures(c.var.session, optionsOf(yearSchema, c.req.valid('query')))),
  );
