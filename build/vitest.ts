import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add, NOTHING, one, type Tally } from './tally.ts';
import { run } from './tools.ts';

export type Suite = 'unit' | 'api' | 'e2e' | 'long';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

function read(file: string): Tally {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report; // written by Vitest just now
  } catch {
    // It ended before its report: no test was counted, and the exit code says that it failed.
    return NOTHING;
  }
  const { numPassedTests: passed, numFailedTests: failed } = report;
  return { passed, failed, skipped: report.numPendingTests + report.numTodoTests };
}

/**
 * Runs suites of the tests on the terminal.
 * @param args handed on to Vitest, such as a part of a file's name
 * @returns the count; a run that failed without a failed test (a file that could not be loaded)
 *   counts as one failed
 */
export async function runVitest(suites: readonly Suite[], args: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-vitest-'));
  const file = join(folder, 'report.json');
  try {
    const projects = suites.map((suite) => `--project=${suite}`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await run('vitest', ['run', ...projects, ...reporters, ...args]);
    const tally = read(file);
    return code !== 0 && tally.failed === 0 ? add(tally, one(false)) : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
