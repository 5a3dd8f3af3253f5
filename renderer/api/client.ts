import { hc } from 'hono/client';
import type { Api } from '../../electron/core/app.ts';
import { ApiError, readError } from './apiError.ts';
import { announceLocked } from './lockWatch.ts';

/**
 * fetch, but a refusal is thrown as `ApiError`. `host.unreachable` is ours: the program was
 * closed, or the browser is offline from it.
 */
export const fetchOrThrow: typeof fetch = async (input, init) => {
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    throw new ApiError({ code: 'host.unreachable' });
  }
  if (response.ok) return response;
  const error = readError(await response.text());
  if (error.code === 'store.locked') announceLocked();
  throw error;
};

/**
 * The program, as its routes declare it: `answer(api.registers[':register'].$get({…}))`. Every
 * refusal is thrown as `ApiError`.
 */
export const api = hc<Api>('/api', { fetch: fetchOrThrow });

/** What an answer of `api` holds. */
export async function answer<T>(asked: Promise<{ json: () => Promise<T> }>): Promise<T> {
  return (await asked).json();
}

/** Options of a list, a log or a table as the query of a request carries them. */
export const asQuery = (options: object): { options: string } => ({
  options: JSON.stringify(options),
});
