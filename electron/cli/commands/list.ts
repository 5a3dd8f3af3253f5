import { allRecords } from '../../core/registers/allRecords.ts';
import { registerOf } from '../../core/registers/registerOf.ts';
import { withParts } from '../../core/registers/withParts.ts';
import type { Command } from '../command.ts';
import { inStore, operatorOption } from '../inStore.ts';
import { UsageError } from '../usageError.ts';

const usage = 'REGISTER [--where FIELD=VALUE]…';

/** Records with clear values and their parts: `{records: […]}`. That they were taken out is put into the audit. */
export const list: Command = {
  usage,
  words: [1, 1],
  options: { where: { type: 'string', multiple: true }, ...operatorOption },
  run: inStore((session, { words: [key = ''], options }) => {
    const register = registerOf(key);
    const where = Array.isArray(options['where']) ? options['where'] : [];
    const conditions = where.map((condition): [string, string] => {
      const at = condition.indexOf('=');
      if (at < 1) throw new UsageError(`list ${usage}`);
      return [condition.slice(0, at), condition.slice(at + 1)];
    });
    const records = withParts(session, register, allRecords(session, register, conditions));
    session.note('list', { register: register.key, records: records.length });
    return Promise.resolve({ records });
  }),
};
