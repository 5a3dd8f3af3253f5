import { Hono } from 'hono';
import { changePasswordSchema, recoverSchema, setupSchema, unlockSchema } from '../ledgerState.ts';
import { Refusal } from '../refusal.ts';
import { type Env, body, needs } from './http.ts';

/** /api/state and the ways between its stages: set up, unlock, lock, recover. */
export const stateRoutes = new Hono<Env>()
  .get('/', (c) => c.json(c.var.ledger.state()))
  .post('/setup', body(setupSchema), async (c) =>
    c.json(await c.var.ledger.setUp(c.req.valid('json'))),
  )
  .post('/unlock', body(unlockSchema), async (c) => {
    const { slot, password } = c.req.valid('json');
    await c.var.ledger.unlock(slot, password);
    return c.json(c.var.ledger.state());
  })
  .post('/lock', (c) => {
    c.var.ledger.lock();
    return c.json({});
  })
  // A new password by the printed code, which is used up: a new one comes back, to be printed.
  .post('/recover', body(recoverSchema), async (c) => {
    const { slot, code, password } = c.req.valid('json');
    return c.json(await c.var.ledger.keys.recover(slot, code, password));
  })
  .put('/password', needs('look'), body(changePasswordSchema), async (c) => {
    const { current, next } = c.req.valid('json');
    await c.var.ledger.keys.changePassword(current, next);
    return c.json({});
  })
  // A damaged or missing key ring is replaced by the one kept with the newest backup.
  .post('/spare-keys', async (c) => {
    if (c.var.ledger.state().stage !== 'rescue') throw new Refusal('keys.no-spare');
    await c.var.ledger.keys.useSpare();
    return c.json(c.var.ledger.state());
  })
  // The page tells that somebody is typing, so that a long form does not lock itself.
  .post('/activity', needs('look'), (c) => {
    c.var.ledger.touch();
    return c.json({});
  });
