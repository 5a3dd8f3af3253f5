/** How many tests passed, failed and were skipped, over all runners. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** A runner that has one result: a check that held or did not. */
export const one = (ok: boolean): Tally => ({ ...NOTHING, [ok ? 'passed' : 'failed']: 1 });

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** The closing line of a test run, which machines read: it stands alone on its line, the last one. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const counted = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${counted}, ${String(skipped)} skipped` : counted;
}
