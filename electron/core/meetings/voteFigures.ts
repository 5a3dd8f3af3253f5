import type { Value } from '../../../shared/fields/field.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { AttendanceCounts } from '../../../shared/rules/attendanceCounts.ts';
import { usualVoteRule } from '../../../shared/rules/defaultVoteRules.ts';

/** From what the figures of a vote are taken. */
export interface ListFigures {
  readonly meetingKind: string | null;
  /** The list of names as it will be and as it was; null where there is none. */
  readonly list: AttendanceCounts | null;
  readonly listBefore: AttendanceCounts | null;
}

/** What tells that an item is voted on. */
const voteFields = [
  ...['voteMethod', 'voteRule', 'approve', 'against', 'abstain'],
  ...['issued', 'returned', 'valid', 'seats'],
];

/** Bodies that are not those on the list: their figures are typed. */
const otherBodies = ['representatives', 'villagers'];

/**
 * Who was due, present and wrote, for an item that is voted on: from the list of names, where
 * nothing was typed or what stands there was taken from the list before.
 * @param given the item as it was sent, laid over what is stored
 */
export function figuresFromList(
  { meetingKind, list, listBefore }: ListFigures,
  given: AnyRecord,
  existing: AnyRecord | undefined,
  hasCandidates: boolean,
): AnyRecord {
  if (list === null || !(hasCandidates || isVoted(given))) return {};
  const kind = typeof given['kind'] === 'string' ? given['kind'] : null;
  const rule = String(given['voteRule'] ?? usualVoteRule(meetingKind, kind));
  if (otherBodies.includes(rule)) return {};
  const now = figuresOf(list, rule);
  const before = listBefore === null ? {} : figuresOf(listBefore, rule);
  const taken: Record<string, Value> = {};
  for (const [key, figure] of Object.entries(now)) {
    const stands = given[key] ?? null;
    const untouched = existing !== undefined && stands === (existing[key] ?? null);
    if (stands === null || (untouched && stands === before[key])) taken[key] = figure;
  }
  return taken;
}

const isVoted = (item: AnyRecord): boolean =>
  item['kind'] === 'vote' ||
  item['kind'] === 'election' ||
  voteFields.some((key) => (item[key] ?? null) !== null);

/** Ballots are cast by those present: an election has no written opinions (domain.md 4.1). */
const figuresOf = (list: AttendanceCounts, rule: string): AnyRecord => ({
  due: list.votingDue,
  present: list.votingPresent,
  ...(rule !== 'election' && { written: list.written === 0 ? null : list.written }),
});
