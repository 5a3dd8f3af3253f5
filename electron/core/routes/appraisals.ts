import { Hono } from 'hono';
import { z } from 'zod';
import { beginAppraisal, beginSchema, createAppraisal, createSchema } from '../appraisals/begin.ts';
import { changeAppraisal, changeSchema } from '../appraisals/change.ts';
import { appraisalDocument } from '../appraisals/document.ts';
import { putOn, takeOff } from '../appraisals/list.ts';
import { type Env, body, needs, options, optionsOf } from './http.ts';

/** /api/appraisals: an appraisal with the lines of its list, as one document. */
export const appraisalRoutes = new Hono<Env>()
  .get('/begin', needs('look'), options(beginSchema), (c) =>
    c.json(beginAppraisal(c.var.session, optionsOf(beginSchema, c.req.valid('query')))),
  )
  .post('/', needs('keep'), body(createSchema), (c) =>
    c.json(createAppraisal(c.var.session, c.req.valid('json'))),
  )
  .get('/:id', needs('look'), (c) => c.json(appraisalDocument(c.var.session, c.req.param('id'))))
  .put('/:id', needs('keep'), body(changeSchema), (c) =>
    c.json(changeAppraisal(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .post('/:id/list', needs('keep'), body(z.strictObject({ member: z.string().max(60) })), (c) => {
    putOn(c.var.session, c.req.param('id'), c.req.valid('json').member);
    return c.json({});
  })
  .post(
    '/:id/list/take-off',
    needs('keep'),
    body(z.strictObject({ line: z.string().max(60) })),
    (c) => {
      takeOff(c.var.session, c.req.param('id'), c.req.valid('json').line);
      return c.json({});
    },
  );
