import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/** The version of this program, from its package.json. */
export function appVersion(): string {
  const up = import.meta.filename.endsWith('.ts') ? '../..' : '../../..';
  const file = resolve(import.meta.dirname, up, 'package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
