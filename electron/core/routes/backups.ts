import { Hono } from 'hono';
import { z } from 'zod';
import { backupFile, backupsWithSlots } from '../backups.ts';
import type { Ledger } from '../ledger.ts';
import { Refusal } from '../refusal.ts';
import { type Env, body, needs, query } from './http.ts';

const installSchema = z.strictObject({
  folder: z.string().min(1).max(500),
  name: z.string().max(100),
  slot: z.string().max(60),
  password: z.string().max(200),
});

/** /api/backups: made and listed by all; restored by the secretary, and from the rescue screen. */
export const backupRoutes = new Hono<Env>()
  .get('/', async (c) => {
    const { ledger } = c.var;
    const { stage } = ledger.state();
    if (stage !== 'open' && stage !== 'rescue') throw new Refusal('store.locked');
    return c.json({ backups: await ledger.safekeeping.list(stage === 'rescue') });
  })
  .post('/', needs('keep'), async (c) => c.json(await c.var.ledger.safekeeping.make('manual')))
  .post('/copy', needs('look'), body(z.strictObject({ folder: z.string().max(500) })), async (c) =>
    c.json(await c.var.ledger.safekeeping.copyTo(c.req.valid('json').folder)),
  )
  // The backups on a stick, with the operators whose passwords open them: for a PC without a store.
  .get('/in', query(z.strictObject({ folder: z.string().min(1).max(500) })), async (c) => {
    const { folder } = c.req.valid('query');
    requireNoStore(c.var.ledger);
    return c.json({ backups: await backupsWithSlots(folder) });
  })
  .post('/install', body(installSchema), async (c) => {
    const { ledger } = c.var;
    const { folder, name, slot, password } = c.req.valid('json');
    requireNoStore(ledger);
    await ledger.safekeeping.install(await backupFile(folder, name), slot, password);
    return c.json(ledger.state());
  })
  .post('/:name/restore', async (c) => {
    await c.var.ledger.safekeeping.restoreLocal(c.req.param('name'));
    return c.json(c.var.ledger.state());
  });

/** @throws Refusal `store.exists` */
function requireNoStore(ledger: Ledger): void {
  if (ledger.state().stage !== 'firstRun') throw new Refusal('store.exists');
}
