/** How urgent arrears are, the gravest first: months in a row (domain.md 5.1). */
export const levels = [6, 5, 3, 1] as const;
export type Level = (typeof levels)[number];

/** The key of a level's words. */
export const levelKey = (level: Level): `l${Level}` => `l${level}`;

/** The level of a row as the program answers it; what is none of them is the lightest. */
export const levelOf = (level: number): Level => levels.find((known) => known === level) ?? 1;

interface Urgent {
  readonly level: number;
  readonly inARow: number;
  readonly amountFen: number;
}

/** The longest in a row first, then the most owed. */
export const byUrgency = <R extends Urgent>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => b.level - a.level || b.inARow - a.inARow || b.amountFen - a.amountFen);
