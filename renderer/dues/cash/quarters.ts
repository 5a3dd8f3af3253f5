import { readPeriod } from '../../../shared/rules/period.ts';

/** What a branch collected in a quarter and sent up for it (domain.md 5.2). */
export interface QuarterLine {
  /** `2026-Q3`. */
  readonly period: string;
  readonly collectedFen: number;
  readonly remittedFen: number;
  /** Above 0: still in hand or kept; below 0: more was sent than collected. */
  readonly differenceFen: number;
}

interface Received {
  /** ISO day. */
  readonly on: string;
  readonly amountFen: number;
}

/** A remittance of dues: for which period, as it was typed. */
interface Remitted extends Received {
  readonly period: string;
}

/** The quarter of a day: `2026-Q3`. */
export const quarterOfDay = (on: string): string =>
  `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`;

/** The quarter that a remittance is of: as its period says, or where that says none, its day. */
export function quarterOfRemittance({ period, on }: Pick<Remitted, 'period' | 'on'>): string {
  const read = readPeriod(period);
  if (read === undefined) return quarterOfDay(on);
  const [first, last] = [quarterOfDay(read.from), quarterOfDay(read.to)];
  return first === last ? first : quarterOfDay(on);
}

/** The four quarters of a year. */
export const quartersOf = (year: number): readonly string[] =>
  [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);

/** Collected and remitted by quarter; reversals lower the quarter in which they were made. */
export function quarterLines(
  year: number,
  receipts: readonly Received[],
  remittances: readonly Remitted[],
): readonly QuarterLine[] {
  const sum = (rows: readonly Received[]): number =>
    rows.reduce((total, { amountFen }) => total + amountFen, 0);
  return quartersOf(year).map((period) => {
    const collectedFen = sum(receipts.filter(({ on }) => quarterOfDay(on) === period));
    const remittedFen = sum(remittances.filter((row) => quarterOfRemittance(row) === period));
    return { period, collectedFen, remittedFen, differenceFen: collectedFen - remittedFen };
  });
}

/** What a remittance is proposed to be: the quarter, and what is left of it, but not more than is there. */
export interface Proposal {
  readonly period: string;
  readonly amountFen: number;
}

/**
 * The earliest quarter that is not all sent up; where there is none, this quarter with what else
 * was collected and not sent up. What the level above gave back for use is not to go up again.
 * @param leftFen collected and not sent up, of all years
 * @param today ISO day
 */
export function proposeRemittance(
  lines: readonly QuarterLine[],
  leftFen: number,
  today: string,
): Proposal {
  const now = quarterOfDay(today);
  const open = lines.find(({ period, differenceFen }) => differenceFen > 0 && period <= now);
  return {
    period: open?.period ?? now,
    amountFen: Math.max(0, Math.min(open?.differenceFen ?? leftFen, leftFen)),
  };
}
