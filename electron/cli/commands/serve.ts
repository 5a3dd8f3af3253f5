import { createApp } from '../../core/app.ts';
import { rendererFolder } from '../../core/assets.ts';
import { Ledger } from '../../core/ledger.ts';
import { runWebHost } from '../../web/runWebHost.ts';
import { type Command, textOption } from '../command.ts';
import { UsageError } from '../usageError.ts';

const usage = '[--port N] [--no-open]';

/** The web host, until the program is told to end; prints its one-time address. */
export const serve: Command = {
  usage,
  words: [0, 0],
  options: { 'port': { type: 'string' }, 'no-open': { type: 'boolean' } },
  run: async (invocation) => {
    const port = Number(textOption(invocation, 'port') ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`serve ${usage}`);
    const ledger = new Ledger({ dataDir: invocation.dataDir });
    const app = createApp(ledger, { assets: rendererFolder() });
    await runWebHost({
      handler: (request) => app.fetch(request),
      dataDir: ledger.dataDir,
      port,
      open: invocation.options['no-open'] !== true,
      close: () => ledger.close(),
    });
    return {};
  },
};
