import { Hono } from 'hono';
import { z } from 'zod';
import { backupFile } from '../backups.ts';
import { parse } from '../parse.ts';
import { type Env, body, needs } from './http.ts';

const installSchema = z.strictObject({
  folder: z.string().min(1).max(500),
  name: z.string().max(100),
  slot: z.string().max(60),
  password: z.string().max(200),
});

/** /api/backups: made and listed by all; restored by the secretary, and from the rescue screen. */
export const backupRoutes = new Hono<Env>()
  .get('/', async (c) => c.json({ backups: await c.var.ledger.listBackups() }))
  .post('/', needs('keep'), async (c) => c.json(await c.var.ledger.backUp('manual')))
  .post('/copy', needs('look'), body(z.strictObject({ folder: z.string().max(500) })), async (c) =>
    c.json(await c.var.ledger.backUpTo(c.req.valid('json').folder)),
  )
  .get('/in', async (c) => {
    const folder = parse(z.string().min(1).max(500), c.req.query('folder'));
    return c.json({ backups: await c.var.ledger.backupsIn(folder) });
  })
  // On a PC without a store: a backup from a stick, with the password of one of its operators.
  .post('/install', body(installSchema), async (c) => {
    const { folder, name, slot, password } = c.req.valid('json');
    await c.var.ledger.install(await backupFile(folder, name), slot, password);
    return c.json(c.var.ledger.state());
  })
  .post('/:name/restore', async (c) => {
    await c.var.ledger.restoreLocal(c.req.param('name'));
    return c.json(c.var.ledger.state());
  });
