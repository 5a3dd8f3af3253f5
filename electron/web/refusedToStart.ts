import { bilingual } from '../../shared/i18n/bilingual.ts';
import { Refusal } from '../core/refusal.ts';

/**
 * Says on stderr, in both languages, why the host could not start.
 * @throws whatever is no refusal: a fault of ours, which Node reports with its stack
 */
export function refusedToStart(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
  const { zh, en } = bilingual(error.code, error.params);
  process.stderr.write(`${zh}\n${en}\n`);
}
