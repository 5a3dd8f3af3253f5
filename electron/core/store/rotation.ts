/** What the policy needs to know of a backup. */
export interface RotatedBackup {
  readonly name: string;
  readonly at: Date;
  /** Checked when made and unchanged since. */
  readonly verified: boolean;
}

/** How many are kept beyond today's and yesterday's (design.md 4). */
export const kept = { days: 12, weeks: 10, months: 9 };

/**
 * The backups that may go, by the policy of design.md 4: all of today and yesterday stay (and
 * any that a wrong clock dated later); of the time before, going back, the last one of each of 12
 * days, then of 10 weeks, then of 9 months. Days are those of the local calendar, weeks begin on
 * Monday. Days without a backup do not count, so an office closed for a month loses nothing. A
 * verified backup stands for its day rather than an unverified one, and the newest verified one
 * never goes.
 * @returns names, in no order that matters
 */
export function backupsToDelete(backups: readonly RotatedBackup[], now: Date): readonly string[] {
  const newestFirst = [...backups].sort((a, b) => b.at.getTime() - a.at.getTime());
  const yesterday = dayNumber(now) - 1;
  const older = newestFirst.filter(({ at }) => dayNumber(at) < yesterday);
  const staying = new Set(newestFirst.filter(({ at }) => dayNumber(at) >= yesterday));
  const safest = newestFirst.find(({ verified }) => verified);
  if (safest) staying.add(safest);

  let candidates = older;
  for (const [limit, spanOf] of spans) {
    const perSpan = lastOfEach(candidates, spanOf).slice(0, limit);
    for (const backup of perSpan) staying.add(backup);
    const oldest = perSpan.at(-1);
    if (!oldest || perSpan.length < limit) {
      candidates = [];
      break;
    }
    // The next, longer spans begin before the last one kept, so that none is counted twice.
    candidates = candidates.filter(({ at }) => spanOf(at) < spanOf(oldest.at));
  }
  return newestFirst.filter((backup) => !staying.has(backup)).map(({ name }) => name);
}

const spans: readonly (readonly [limit: number, spanOf: (at: Date) => number])[] = [
  [kept.days, (at) => dayNumber(at)],
  [kept.weeks, (at) => Math.floor((dayNumber(at) + 3) / 7)], // day 0, 1970-01-01, was a Thursday
  [kept.months, (at) => at.getFullYear() * 12 + at.getMonth()],
];

/** The backup that stands for each span, newest span first: the last verified, else the last. */
function lastOfEach(
  newestFirst: readonly RotatedBackup[],
  spanOf: (at: Date) => number,
): RotatedBackup[] {
  const chosen = new Map<number, RotatedBackup>();
  for (const backup of newestFirst) {
    const span = spanOf(backup.at);
    const present = chosen.get(span);
    if (!present || (backup.verified && !present.verified)) chosen.set(span, backup);
  }
  return [...chosen.entries()].sort(([a], [b]) => b - a).map(([, backup]) => backup);
}

/** Days since 1970-01-01 in the local calendar. */
const dayNumber = (at: Date): number =>
  Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 86_400_000;
