import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { AttendanceCounts } from '../../../shared/rules/attendanceCounts.ts';
import type { MeetingInput } from './input.ts';
import type { PartPlanner } from './partPlanner.ts';
import { type ListFigures, figuresFromList } from './voteFigures.ts';

/** What the agenda is planned with. */
export interface AgendaBasis {
  /** The meeting's id and kind. */
  readonly meeting: string;
  readonly kind: string | null;
  /** The list of names as it will be and as it was; null where there is none. */
  readonly list: AttendanceCounts | null;
  readonly listBefore: AttendanceCounts | null;
}

/**
 * Plans the agenda with what was said and who stood.
 * @returns the id of each item, in order
 */
export function planAgenda(
  planner: PartPlanner,
  basis: AgendaBasis,
  agenda: MeetingInput['agenda'],
): readonly string[] {
  const figures: ListFigures = { ...basis, meetingKind: basis.kind };
  return agenda.map((input, index) => {
    const { id, record } = planner.plan(
      input,
      { meeting: basis.meeting, position: index + 1 },
      { part: 'agenda', index },
      (given, existing) => figuresFromList(figures, given, existing, input.candidates.length > 0),
    );
    const of = { meeting: basis.meeting, item: id };
    for (const [at, speech] of input.speeches.entries())
      planner.plan(speech, { ...of, position: at + 1 }, placeOf('speeches', at, index));
    for (const [at, candidate] of input.candidates.entries()) {
      const place = placeOf('candidates', at, index);
      const stands = planner.plan(candidate, { ...of, position: at + 1 }, place);
      planner.found(place, checkCandidate(stands.record, record));
    }
    return id;
  });
}

const placeOf = (part: 'speeches' | 'candidates', index: number, within: number) => ({
  part,
  index,
  within,
});

/** A candidate cannot have more votes than there are ballots: domain.md 4.1. */
function checkCandidate(candidate: AnyRecord, item: AnyRecord): Finding[] {
  const ballots = item['valid'] ?? item['returned'] ?? item['issued'] ?? item['present'];
  const votes = ['approve', 'against', 'abstain'].reduce(
    (sum, key) => sum + Number(candidate[key] ?? 0),
    0,
  );
  if (typeof ballots !== 'number' || votes <= ballots) return [];
  const params = { name: String(candidate['name'] ?? ''), votes, ballots };
  return [{ level: 'error', code: 'vote.candidate-above', field: 'approve', params }];
}
