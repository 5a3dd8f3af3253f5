import { resolve } from 'node:path';
import { exportReport } from '../../core/reports/exportReport.ts';
import { type Command, textOption } from '../command.ts';
import { inStore, operatorOption } from '../inStore.ts';
import { UsageError } from '../usageError.ts';

const usage = 'REPORT --period P --out FILE [--language zh|en|both] [--password P] [--branch B]';
const languages = ['zh', 'en', 'both'] as const;

/** A bilingual workbook: `{file, sheets: [{name, rows}]}`. */
export const exportCommand: Command = {
  usage,
  words: [1, 1],
  options: {
    period: { type: 'string' },
    out: { type: 'string' },
    language: { type: 'string' },
    password: { type: 'string' },
    branch: { type: 'string' },
    ...operatorOption,
  },
  run: inStore((session, invocation) => {
    const period = textOption(invocation, 'period');
    const out = textOption(invocation, 'out');
    const wanted = textOption(invocation, 'language') ?? 'both';
    const language = languages.find((known) => known === wanted);
    if (period === undefined || out === undefined || language === undefined) {
      throw new UsageError(`export ${usage}`);
    }
    const password = textOption(invocation, 'password');
    const named = textOption(invocation, 'branch');
    const branch =
      named === undefined ? undefined : (session.references.find('organizations', named) ?? named);
    return exportReport(
      session,
      invocation.words[0] ?? '',
      {
        period,
        language,
        ...(password !== undefined && { password }),
        ...(branch !== undefined && { branch }),
      },
      resolve(out),
    );
  }),
};
