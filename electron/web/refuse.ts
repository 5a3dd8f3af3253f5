import type { Context } from 'hono';
import { type HostTextCode, hostText } from '../../shared/i18n/hostText.ts';
import { plainPage } from './plainPage.ts';

interface Reason {
  readonly status: 401 | 403 | 413 | 421;
  readonly code: HostTextCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** What to do about it, on the page below the reason. */
  readonly remedy?: HostTextCode;
}

/** Refuses a request: data for the screens' own calls, a plain page for a person. */
export function refuse(context: Context, { status, code, params = {}, remedy }: Reason): Response {
  if (context.req.path.startsWith('/api/'))
    return context.json({ error: { code, params } }, status);
  const sentences = [hostText(code, params), ...(remedy ? [hostText(remedy)] : [])];
  context.header('Cache-Control', 'no-store');
  return context.html(plainPage(sentences), status);
}
