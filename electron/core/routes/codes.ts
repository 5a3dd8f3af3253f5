import { Hono } from 'hono';
import { codeLists } from '../../../shared/codes/index.ts';
import { type Env, needs } from './http.ts';

/** /api/codes: the code lists as this store uses them, by key. */
export const codeRoutes = new Hono<Env>().get('/', needs('look'), (c) => {
  const { codes } = c.var.session;
  return c.json({ lists: Object.values(codeLists).map((list) => codes(list)) });
});
