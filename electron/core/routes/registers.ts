import { Hono } from 'hono';
import { z } from 'zod';
import { valuesSchema } from '../../../shared/registers/accept.ts';
import { nestedSchema } from '../../../shared/registers/nested.ts';
import { isPartialDate } from '../../../shared/rules/calendar.ts';
import { askedListSchema, keptTo } from '../members/cells.ts';
import { decideChange, takeBack, timeline } from '../registers/decide.ts';
import { getRecord } from '../registers/get.ts';
import { hidden, reveal } from '../registers/hide.ts';
import { history } from '../registers/history.ts';
import { listRecords } from '../registers/list.ts';
import { saveRecord } from '../registers/save.ts';
import { restoreRecord, voidRecord } from '../registers/void.ts';
import { registerOf } from '../registers/registerOf.ts';
import { type Env, body, needs, options, optionsOf } from './http.ts';

const note = z.string().max(200).nullable();
const decisionSchema = z.strictObject({
  values: valuesSchema,
  on: z.string().refine(isPartialDate).nullable(),
  documentNo: note,
  decidedBy: note,
  reason: note,
});

/** What every register can do: /api/registers/:register/… */
export const registerRoutes = new Hono<Env>()
  .get('/:register', needs('look'), options(askedListSchema), (c) => {
    const { session } = c.var;
    const register = registerOf(c.req.param('register'));
    const asked = keptTo(session, register, optionsOf(askedListSchema, c.req.valid('query')));
    const list = listRecords(session, register, asked.options, asked.among);
    return c.json({ ...list, records: list.records.map((record) => hidden(register, record)) });
  })
  .post('/:register', needs('keep'), body(z.strictObject({ values: nestedSchema })), (c) =>
    c.json(
      saveRecord(c.var.session, registerOf(c.req.param('register')), c.req.valid('json').values),
    ),
  )
  .get('/:register/titles', needs('look'), (c) => {
    const register = registerOf(c.req.param('register'));
    return c.json(Object.fromEntries(c.var.session.references.all(register.key)));
  })
  .get('/:register/:id', needs('look'), (c) => {
    const register = registerOf(c.req.param('register'));
    return c.json(hidden(register, getRecord(c.var.session.store, register, c.req.param('id'))));
  })
  .put(
    '/:register/:id',
    needs('keep'),
    body(z.strictObject({ version: z.int(), values: nestedSchema })),
    (c) => {
      const { version, values } = c.req.valid('json');
      const target = { id: c.req.param('id'), version };
      return c.json(saveRecord(c.var.session, registerOf(c.req.param('register')), values, target));
    },
  )
  .post(
    '/:register/:id/void',
    needs('keep'),
    body(z.strictObject({ reason: z.string().max(200) })),
    (c) => {
      voidRecord(
        c.var.session,
        registerOf(c.req.param('register')),
        c.req.param('id'),
        c.req.valid('json').reason,
      );
      return c.json({});
    },
  )
  .post('/:register/:id/restore', needs('keep'), (c) => {
    const findings = restoreRecord(
      c.var.session,
      registerOf(c.req.param('register')),
      c.req.param('id'),
    );
    return c.json({ findings });
  })
  .get('/:register/:id/history', needs('look'), (c) =>
    c.json({
      entries: history(c.var.session, registerOf(c.req.param('register')), c.req.param('id')),
    }),
  )
  .post(
    '/:register/:id/reveal',
    needs('look'),
    body(z.strictObject({ fields: z.array(z.string().max(60)).max(60) })),
    (c) => {
      const register = registerOf(c.req.param('register'));
      return c.json({
        values: reveal(c.var.session, register, c.req.param('id'), c.req.valid('json').fields),
      });
    },
  )
  .get('/:register/:id/timeline', needs('look'), (c) =>
    c.json({
      entries: timeline(c.var.session, registerOf(c.req.param('register')), c.req.param('id')),
    }),
  )
  .post('/:register/:id/decisions', needs('keep'), body(decisionSchema), (c) => {
    const { values, ...decision } = c.req.valid('json');
    const register = registerOf(c.req.param('register'));
    return c.json(decideChange(c.var.session, register, c.req.param('id'), values, decision));
  })
  .post('/:register/:id/decisions/:change/take-back', needs('keep'), (c) => {
    const register = registerOf(c.req.param('register'));
    takeBack(c.var.session, register, c.req.param('id'), c.req.param('change'));
    return c.json({});
  });
