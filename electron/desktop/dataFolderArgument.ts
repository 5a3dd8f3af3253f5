/**
 * The folder given as `--data DIR` or `--data=DIR`. Electron puts arguments of its own among ours,
 * so the rest is left alone.
 * @returns undefined when none is given
 */
export function dataFolderArgument(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--data');
  const joined = argv.find((argument) => argument.startsWith('--data='));
  const folder = at >= 0 ? argv[at + 1] : joined?.slice('--data='.length);
  return folder === '' ? undefined : folder;
}
