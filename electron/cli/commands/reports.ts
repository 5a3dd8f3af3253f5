import { reports as declared } from '../../core/reports/index.ts';
import type { Command } from '../command.ts';

/** The reports that can be exported: `{reports: [{key, label, register}]}`. */
export const reports: Command = {
  usage: '',
  words: [0, 0],
  run: () =>
    Promise.resolve({
      reports: declared.map(({ key, label, register }) => ({ key, label, register })),
    }),
};
