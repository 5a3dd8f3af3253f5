import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Ledger } from '../ledger.ts';
import { Refusal } from '../refusal.ts';
import type { Env } from './http.ts';

const statuses: Readonly<Record<string, 400 | 403 | 404 | 409 | 423>> = {
  'request.invalid': 400,
  'operators.not-allowed': 403,
  'record.unknown': 404,
  'register.unknown': 404,
  'job.unknown': 404,
  'file.unknown': 404,
  'import.unknown': 404,
  'record.changed-meanwhile': 409,
  'import.busy': 409,
  'import.store-changed': 409,
  'store.locked': 423,
};

/** A refusal goes out as its code and params; anything else is logged and goes out as `internal`. */
export function answerError(error: Error, c: Context<Env>, ledger: Ledger): Response {
  if (error instanceof Refusal) {
    const { code, params } = error;
    return c.json({ error: { code, params } }, statuses[code] ?? 422);
  }
  if (error instanceof HTTPException) {
    return c.json({ error: { code: 'request.invalid', params: { field: '' } } }, error.status);
  }
  ledger.log(error);
  return c.json({ error: { code: 'internal', params: {} } }, 500);
}
