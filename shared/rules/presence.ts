import { openingWay } from '../codes/enteredWays.ts';

/** One entering or leaving; `on` may be partial as long as it names the year. */
export interface Move {
  readonly on: string;
  readonly kind: 'entered' | 'left';
  /** Code of `enteredWays` or `leftWays`. */
  readonly way: string;
}

/** When one member was on the roll. */
export interface Presence {
  readonly memberId: string;
  readonly sex: string | null;
  readonly ethnicity: string | null;
  readonly moves: readonly Move[];
}

/** One member's year. */
export interface PresenceYear {
  readonly atOpening: boolean;
  /** The moves of the year that count, in order. */
  readonly moves: readonly Move[];
  readonly atClose: boolean;
  /** True where someone entered while on the roll or left while off it; that does not count. */
  readonly irregular: boolean;
}

/** ISO text sorts by itself; moves of one day stay in the order given. */
const inOrder = (moves: readonly Move[]): readonly Move[] =>
  [...moves].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/**
 * Follows one member through a year. Who was there when the store was set up (建账时在册) is no
 * addition of that year, but stands in its opening.
 */
export function presenceIn({ moves }: Presence, year: number): PresenceYear {
  const yearText = String(year);
  const ordered = inOrder(moves);
  const before = ordered.filter(({ on }) => on.slice(0, 4) < yearText);
  const within = ordered.filter(({ on }) => on.slice(0, 4) === yearText);
  const carriedOver = before.at(-1)?.kind === 'entered';
  const setUp = !carriedOver && within[0]?.kind === 'entered' && within[0].way === openingWay;
  const counted: Move[] = [];
  let present = carriedOver || setUp;
  let irregular = false;
  for (const move of setUp ? within.slice(1) : within) {
    if (present === (move.kind === 'entered')) {
      irregular = true;
      continue;
    }
    counted.push(move);
    present = move.kind === 'entered';
  }
  return { atOpening: carriedOver || setUp, moves: counted, atClose: present, irregular };
}
