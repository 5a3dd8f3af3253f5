import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { usualVoteRule } from '../../../shared/rules/defaultVoteRules.ts';
import { checkAgendaItem } from '../../../shared/rules/meeting.ts';
import {
  type Candidate,
  type ElectionResult,
  type VoteCounts,
  type VoteResult,
  type VoteRule,
  electionResult,
  voteResult,
} from '../../../shared/rules/voting.ts';

/** The voting members of a meeting, from its list of names or as typed. */
export interface Electors {
  readonly due: number | null;
  readonly present: number | null;
  readonly written: number | null;
}

const decidingKinds = ['general', 'committee', 'life', 'appraisal'];

/** The rule of the body that meets; null where no quorum is laid down (domain.md 4.2). */
export const ruleOfKind = (meetingKind: string | null): string | null =>
  meetingKind !== null && decidingKinds.includes(meetingKind)
    ? usualVoteRule(meetingKind, null)
    : null;

/** The rule by which an item is voted on unless another is chosen. */
export const usualRule = (meetingKind: string | null, itemKind: unknown): string =>
  usualVoteRule(meetingKind, typeof itemKind === 'string' ? itemKind : null);

export const findRule = (rules: readonly VoteRule[], key: string | null): VoteRule | undefined =>
  rules.find((rule) => rule.key === key);

const votingKinds: readonly unknown[] = ['vote', 'election', 'admission'];
const figures = [
  ...['voteMethod', 'due', 'present', 'written', 'approve', 'against', 'abstain'],
  ...['issued', 'returned', 'valid', 'seats'],
];

/** Whether an item is voted on by its kind. */
export const isVotingKind = (kind: unknown): boolean => votingKinds.includes(kind);
export const isElection = (kind: unknown): boolean => kind === 'election';

/** Whether something of a vote was recorded in an item. */
export const hasVote = (item: AnyRecord): boolean =>
  figures.some((field) => (item[field] ?? null) !== null);

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const countsOf = (item: AnyRecord, electors: Electors): VoteCounts => ({
  due: number(item['due']) ?? electors.due,
  present: number(item['present']) ?? electors.present,
  written: number(item['written']) ?? electors.written,
  approve: number(item['approve']),
  against: number(item['against']),
  abstain: number(item['abstain']),
});

/** What came of the vote of an item; what was not typed of the electors is taken from the list. */
export const itemVote = (item: AnyRecord, electors: Electors, rule: VoteRule): VoteResult =>
  voteResult(countsOf(item, electors), rule);

/**
 * Whether more votes were counted than there were voters, by what was typed or else by the list: the
 * store refuses that, so nothing is said to carry by it.
 */
export const votesAbove = (item: AnyRecord, electors: Electors): Finding | undefined => {
  const { due, present, written } = countsOf(item, electors);
  return checkAgendaItem({ ...item, due, present, written }).find(
    ({ code }) => code === 'vote.above',
  );
};

/** The same for an election. */
export const itemElection = (
  item: AnyRecord,
  candidates: readonly AnyRecord[],
  electors: Electors,
  rule: VoteRule,
): ElectionResult =>
  electionResult(
    {
      ...countsOf(item, electors),
      issued: number(item['issued']),
      returned: number(item['returned']),
      valid: number(item['valid']),
      seats: number(item['seats']),
    },
    candidates.map((one): Candidate => ({
      name: String(one['name'] ?? ''),
      approve: number(one['approve']),
      against: number(one['against']),
      abstain: number(one['abstain']),
    })),
    rule,
  );

/** Whether there are enough voting members for the meeting to decide; null where no rule says. */
export const meetingQuorum = (electors: Electors, rule: VoteRule | undefined): VoteResult | null =>
  rule === undefined
    ? null
    : voteResult({ ...electors, approve: null, against: null, abstain: null }, rule);
