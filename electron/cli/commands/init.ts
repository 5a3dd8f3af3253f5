import { sentence } from '../../../shared/i18n/sentence.ts';
import { Ledger } from '../../core/ledger.ts';
import { storePaths } from '../../core/store/storePaths.ts';
import { type Command, textOption } from '../command.ts';
import { askPassword } from '../password.ts';
import { UsageError } from '../usageError.ts';

const usage =
  '--kind village|township --name N --code C [--organization N] [--operator N] [--post P]';

/** A new store: `{store, recoveryCode}`. */
export const init: Command = {
  usage,
  words: [0, 0],
  options: {
    kind: { type: 'string' },
    name: { type: 'string' },
    code: { type: 'string' },
    organization: { type: 'string' },
    operator: { type: 'string' },
    post: { type: 'string' },
  },
  run: async (invocation) => {
    const kind = textOption(invocation, 'kind');
    const name = textOption(invocation, 'name');
    const code = textOption(invocation, 'code');
    if ((kind !== 'village' && kind !== 'township') || !name || code === undefined) {
      throw new UsageError(`init ${usage}`);
    }
    const ledger = new Ledger({ dataDir: invocation.dataDir });
    try {
      const { recoveryCode } = await ledger.setUp({
        language: 'zh',
        kind,
        name,
        code,
        organization: textOption(invocation, 'organization') ?? '',
        operator: {
          name: textOption(invocation, 'operator') ?? sentence('zh', 'unit.first-operator'),
          post: textOption(invocation, 'post') ?? sentence('zh', 'unit.first-post'),
        },
        password: await askPassword(),
      });
      return { store: storePaths(invocation.dataDir).database, recoveryCode };
    } finally {
      await ledger.close();
    }
  },
};
