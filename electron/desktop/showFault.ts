import { app, dialog } from 'electron';
import { bilingual } from '../../shared/i18n/bilingual.ts';
import { Refusal } from '../core/refusal.ts';

/** Tells in a dialog, in both languages, what went wrong where no page can tell it any more. */
export function showFault(error: unknown): void {
  const { zh, en } =
    error instanceof Refusal ? bilingual(error.code, error.params) : bilingual('internal');
  if (!(error instanceof Refusal)) console.error(error);
  dialog.showErrorBox(app.getName(), `${zh}\n\n${en}`);
}
