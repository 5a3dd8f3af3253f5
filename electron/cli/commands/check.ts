import { sentence } from '../../../shared/i18n/sentence.ts';
import { check as checkStore } from '../../core/store/check.ts';
import type { Command } from '../command.ts';
import { inStore, operatorOption } from '../inStore.ts';

/** Looks for damage and changes from outside: `{ok, problems}`. */
export const check: Command = {
  usage: '',
  words: [0, 0],
  options: operatorOption,
  run: inStore((session) => {
    const problems = checkStore(session.store).map(({ code, params }) => ({
      code,
      zh: sentence('zh', code, params),
      en: sentence('en', code, params),
    }));
    return Promise.resolve({ ok: problems.length === 0, problems });
  }),
};
