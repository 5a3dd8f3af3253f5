export interface DesktopArguments {
  /** The data folder; undefined for the usual one. */
  readonly data: string | undefined;
  /** The fictional village, made when it is not there. */
  readonly demo: boolean;
}

/**
 * Reads `[--data DIR] [--demo]`. Electron puts arguments of its own among ours, so whatever else is
 * there is left alone.
 */
export function readArguments(argv: readonly string[]): DesktopArguments {
  const at = argv.indexOf('--data');
  const joined = argv.find((argument) => argument.startsWith('--data='));
  const data = at >= 0 ? argv[at + 1] : joined?.slice('--data='.length);
  return { data: data === '' ? undefined : data, demo: argv.includes('--demo') };
}
