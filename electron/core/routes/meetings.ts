import { Hono } from 'hono';
import { z } from 'zod';
import { beginMeeting, occasionSchema } from '../meetings/begin.ts';
import { meetingDocument } from '../meetings/document.ts';
import { meetingInputSchema } from '../meetings/input.ts';
import { saveMeeting } from '../meetings/saveMeeting.ts';
import { type Env, body, needs, options, optionsOf } from './http.ts';

/** /api/meetings: a meeting with its parts as one document. */
export const meetingRoutes = new Hono<Env>()
  .get('/begin', needs('look'), options(occasionSchema), (c) =>
    c.json(beginMeeting(c.var.session, optionsOf(occasionSchema, c.req.valid('query')))),
  )
  .get('/:id', needs('look'), (c) => c.json(meetingDocument(c.var.session, c.req.param('id'))))
  .post('/', needs('keep'), body(meetingInputSchema), (c) =>
    c.json(saveMeeting(c.var.session, c.req.valid('json'))),
  )
  .put('/:id', needs('keep'), body(meetingInputSchema.extend({ version: z.int() })), (c) => {
    const { version, ...meeting } = c.req.valid('json');
    return c.json(saveMeeting(c.var.session, meeting, { id: c.req.param('id'), version }));
  });
