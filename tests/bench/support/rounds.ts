import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Figure, median } from '../../../build/figures.ts';

/** What one run of a program under tests/bench/rounds came to. */
export interface Round {
  readonly ms: number;
  /** The most memory that its process held at any time. */
  readonly peakMb: number;
}

/** Runs of two programs, the middle of each measure. */
export interface Rounds {
  readonly ours: Round;
  readonly baseline: Round;
}

const times = 3;

/**
 * Does something in turns with what it is held against, so that whatever else goes on on the
 * machine burdens both alike.
 */
export function inTurns<T>(ours: () => T, baseline: () => T): { ours: T[]; baseline: T[] } {
  const rounds = { ours: [] as T[], baseline: [] as T[] };
  for (let round = 0; round < times; round += 1) {
    rounds.baseline.push(baseline());
    rounds.ours.push(ours());
  }
  return rounds;
}

/** Runs two programs in turns, each time in a new process: a person imports once, not warmed up. */
export function programsInTurns(ours: Program, baseline: Program): Rounds {
  const rounds = inTurns(
    () => runRound(ours),
    () => runRound(baseline),
  );
  return { ours: middle(rounds.ours), baseline: middle(rounds.baseline) };
}

/** The name of a file under tests/bench/rounds, and its arguments. */
export type Program = readonly [name: string, ...args: string[]];

function runRound([name, ...args]: Program): Round {
  const file = join(import.meta.dirname, '..', 'rounds', `${name}.ts`);
  const printed = execFileSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed) as Round; // by printRound
}

const middle = (rounds: readonly Round[]): Round => ({
  ms: median(rounds.map(({ ms }) => ms)),
  peakMb: median(rounds.map(({ peakMb }) => peakMb)),
});

/** Times one piece of work and prints it for `programsInTurns`. */
export async function printRound(work: () => unknown): Promise<void> {
  const began = performance.now();
  await work();
  const ms = performance.now() - began;
  const round: Round = { ms, peakMb: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(JSON.stringify(round));
}

/** Prints what a file of tests/bench found, for `npm run bench`. */
export const printFigures = (...figures: readonly Figure[]): void => {
  process.stdout.write(JSON.stringify(figures));
};
