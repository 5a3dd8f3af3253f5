import { Hono } from 'hono';
import { newOperatorSchema } from '../ledgerState.ts';
import { listOperators } from '../operators/operators.ts';
import { type Env, body, needs } from './http.ts';

/** /api/operators: who keeps the records; the handover is add the successor, retire the predecessor. */
export const operatorRoutes = new Hono<Env>()
  .get('/', needs('look'), (c) => c.json({ operators: listOperators(c.var.session.store) }))
  .post('/', needs('manage'), body(newOperatorSchema), async (c) => {
    const { password, ...profile } = c.req.valid('json');
    return c.json(await c.var.ledger.keys.add(profile, password));
  })
  .post('/recovery-code', needs('manage'), async (c) =>
    c.json(await c.var.ledger.keys.renewRecoveryCode()),
  )
  // The data key is changed, so that the retired key opens nothing, and with it the printed code.
  .post('/:id/retire', needs('manage'), async (c) =>
    c.json(await c.var.ledger.keys.retire(c.req.param('id'))),
  );
