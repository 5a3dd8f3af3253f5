import { parseArgs } from 'node:util';
import { Refusal } from '../core/refusal.ts';

export interface WebArguments {
  /** The data folder; undefined for the usual one. */
  readonly data: string | undefined;
  /** The fictional village, made when it is not there. */
  readonly demo: boolean;
  readonly port: number;
  readonly open: boolean;
}

/**
 * Reads `[--data DIR] [--demo] [--port N] [--no-open]`.
 * @throws Refusal `host.bad-arguments`
 */
export function readArguments(args: readonly string[]): WebArguments {
  const { data, demo, port, 'no-open': noOpen } = parse(args);
  const number = Number(port ?? 0);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new Refusal('host.bad-arguments', { argument: `--port ${String(port)}` });
  }
  return { data, demo: demo === true, port: number, open: noOpen !== true };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'data': { type: 'string' },
        'demo': { type: 'boolean' },
        'port': { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new Refusal('host.bad-arguments', { argument: args.join(' ') }, { cause: error });
  }
}
