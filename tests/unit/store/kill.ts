import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('killable.ts', import.meta.url));

export interface Killed {
  /** The steps that were reported, the last one being that of the kill. */
  readonly steps: readonly string[];
  readonly signal: NodeJS.Signals | null;
  readonly exitCode: number | null;
}

/**
 * Runs `killable.ts`.
 * @param words work, data folder, operator's id, password, detail, and the step to die at
 * @param killAfterMs kills from outside, so long after the work has begun
 */
export function run(words: readonly string[], killAfterMs?: number): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const first = out === '';
      out += text;
      if (first && killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      if (exitCode !== 0 && signal === null) reject(new Error(errors));
      else
        resolve({
          steps: out.split('\n').filter((line) => line !== '' && line !== 'begun'),
          signal,
          exitCode,
        });
    });
  });
}
