import { hc } from 'hono/client';
import type { Api } from '../../electron/core/app.ts';
import { ApiError, readError } from './apiError.ts';
import { untilOpen } from './lockWatch.ts';

/**
 * fetch, but a refusal is thrown as `ApiError`. `host.unreachable` is ours: the program was
 * closed, or the browser is offline from it. What finds the store locked waits behind the unlock
 * screen and is then asked again, so that no page loses what it shows or holds.
 */
export const fetchOrThrow: typeof fetch = async (input, init) => {
  const response = await reach(input, init);
  if (response.ok) return response;
  const error = readError(await response.text());
  if (error.code !== 'store.locked' || isAboutState(response.url)) throw error;
  await untilOpen(init?.signal);
  return fetchOrThrow(input, init);
};

const reach: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init);
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    throw new ApiError({ code: 'host.unreachable' });
  }
};

/** Locking, unlocking and the like mean the very moment. */
const isAboutState = (url: string): boolean => new URL(url).pathname.startsWith('/api/state');

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
