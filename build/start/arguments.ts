import { parseArgs } from 'node:util';

export interface StartArguments {
  /** The web host even where the desktop could open. */
  readonly web: boolean;
  /** What either host is given: which records to open. */
  readonly forBoth: readonly string[];
  /** What the web host is given besides. */
  readonly forWeb: readonly string[];
}

/**
 * Reads `[--demo] [--web] [--port N] [--no-open] [--data DIR]`. A port or a closed browser only make
 * sense in the web host, so they ask for it.
 * @returns undefined when something else is among them
 */
export function readArguments(args: readonly string[]): StartArguments | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'demo': { type: 'boolean', default: false },
        'web': { type: 'boolean', default: false },
        'port': { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        'data': { type: 'string' },
      },
    });
    const forWeb = [
      ...(values.port === undefined ? [] : ['--port', values.port]),
      ...(values['no-open'] ? ['--no-open'] : []),
    ];
    const forBoth = [
      ...(values.data === undefined ? [] : ['--data', values.data]),
      ...(values.demo ? ['--demo'] : []),
    ];
    return { web: values.web || forWeb.length > 0, forBoth, forWeb };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
