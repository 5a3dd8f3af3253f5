import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { at, root } from './paths.ts';

/**
 * A digest of the files that something is built from: their paths and contents, not their dates, so
 * that a fresh clone or a switched branch builds only what differs.
 * @param patterns globs inside the project
 */
export function digestOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...patterns], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  for (const file of files) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

export interface Product {
  /** Where the digest of what it was built from is kept. */
  readonly stamp: string;
  /** A file that is there when it was built. */
  readonly result: string;
  /** Globs of what it is built from. */
  readonly sources: readonly string[];
  /** Builds it. @returns an exit code */
  readonly make: () => Promise<number>;
}

/** Builds the product when what it is built from has changed since. @returns an exit code */
export async function ensure({ stamp, result, sources, make }: Product): Promise<number> {
  const digest = digestOf(sources);
  const stampFile = at(stamp);
  if (
    existsSync(at(result)) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === digest
  ) {
    return 0;
  }
  // Gone before it is made anew: an interrupted build does not count as one.
  rmSync(stampFile, { force: true });
  const code = await make();
  if (code !== 0) return code;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, digest);
  return 0;
}
