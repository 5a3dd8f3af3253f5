import type { Finding } from '../fields/finding.ts';
import { type Tally, type VoteRule, bothHold, noQuorum, tallyOf } from './majority.ts';

export type { Share, Tally, VoteRule } from './majority.ts';
export {
  type Candidate,
  type CandidateResult,
  type ElectionCounts,
  type ElectionResult,
  electionResult,
} from './election.ts';

/**
 * The figures of a vote: voting members who should attend, were present, sent a written opinion
 * while absent; votes with the written ones among them. Null where not known yet.
 */
export interface VoteCounts {
  readonly due: number | null;
  readonly present: number | null;
  readonly written: number | null;
  readonly approve: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
}

/** What came of a vote. Quorum and majority are null while their figures lack. */
export interface VoteResult {
  readonly quorum: Tally | null;
  readonly majority: Tally | null;
  /** False as soon as one of the two fails; null while figures lack. */
  readonly carried: boolean | null;
  /** Why it does not carry. */
  readonly reasons: readonly Finding[];
}

/**
 * Whether a decision carries: domain.md 2.3 (two majorities, both against those who should
 * attend; written opinions count as votes, not to the quorum) and 4.5 (bodies that count against
 * those present; there, who votes in writing belongs to the base as well).
 */
export function voteResult(counts: VoteCounts, rule: VoteRule): VoteResult {
  const { due, present, approve } = counts;
  const base = baseOf(counts, rule);
  const quorum = tallyOf(rule.quorum, present, due);
  const majority = tallyOf(rule.pass, approve, base);
  const reasons: Finding[] = [];
  if (quorum?.met === false) reasons.push(noQuorum(quorum, due ?? 0));
  if (majority?.met === false) reasons.push(noMajority(majority, base ?? 0, rule));
  return { quorum, majority, carried: bothHold(quorum?.met, majority?.met), reasons };
}

function baseOf({ due, present, written }: VoteCounts, { pass }: VoteRule): number | null {
  if (pass.base === 'due') return due;
  return present === null ? null : present + (written ?? 0);
}

function noMajority({ has, needed }: Tally, base: number, { pass }: VoteRule): Finding {
  const params = { base, has, needed };
  return pass.base === 'due'
    ? { level: 'warning', code: 'vote.no-majority', field: 'approve', params }
    : { level: 'warning', code: 'vote.no-majority-present', field: 'approve', params };
}
