import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { validator } from 'hono/validator';
import type { z } from 'zod';
import type { Permission } from '../../../shared/rules/roles.ts';
import type { Ledger } from '../ledger.ts';
import { parse } from '../parse.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** What every route finds in its context. */
export interface Env {
  Variables: { ledger: Ledger; session: Session };
}

/** The route works only in an open store, for an operator whose role includes the permission. */
export const needs = (permission: Permission): MiddlewareHandler<Env> =>
  createMiddleware<Env>(async (c, next) => {
    const session = c.var.ledger.session();
    session.require(permission);
    c.set('session', session);
    await next();
  });

/** The JSON body by a schema. @throws Refusal `request.invalid` naming the first wrong part */
export const body = <S extends z.ZodType>(schema: S) =>
  validator('json', (value: unknown): z.output<S> => parse(schema, value));

/** The query by a schema of texts. @throws Refusal `request.invalid` naming the first wrong part */
export const query = <S extends z.ZodType>(schema: S) =>
  validator('query', (value: unknown): z.output<S> => parse(schema, value));

/** The query's `options`, JSON by a schema; the schema's defaults where it is left out. */
export const options = <S extends z.ZodType>(schema: S) =>
  validator('query', (query: Record<string, string | string[]>): { options?: string } => {
    const text = query['options'];
    parse(schema, readJson(typeof text === 'string' ? text : '{}'));
    return typeof text === 'string' ? { options: text } : {};
  });

/** The value of the query's `options`, after `options()` has let the request in. */
export const optionsOf = <S extends z.ZodType>(
  schema: S,
  query: { options?: string },
): z.output<S> => parse(schema, readJson(query.options ?? '{}'));

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('request.invalid', { field: 'options' });
    throw error;
  }
}
