import type { Finding } from '../fields/finding.ts';
import { type Tally, type VoteRule, bothHold, noQuorum, tallyOf } from './majority.ts';

/** The figures of an election by secret ballot. Null where not known yet. */
export interface ElectionCounts {
  readonly due: number | null;
  readonly present: number | null;
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number | null;
  readonly seats: number | null;
}

/** One who stands, with the votes. */
export interface Candidate {
  readonly name: string;
  readonly approve: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
}

export type CandidateResult<C extends Candidate = Candidate> = C & {
  readonly majority: Tally | null;
  /** Null while figures lack. */
  readonly elected: boolean | null;
};

export interface ElectionResult<C extends Candidate = Candidate> {
  readonly quorum: Tally | null;
  /** Whether the ballot is valid: no more returned than given out; null while a count lacks. */
  readonly valid: boolean | null;
  /** In the order given. */
  readonly candidates: readonly CandidateResult<C>[];
  readonly reasons: readonly Finding[];
}

/**
 * Who is elected: domain.md 4.1. At least 4/5 present, no more ballots returned than given out,
 * more than half of those present, and no more elected than seats: the highest votes; where
 * candidates are equal over the last seat, none of them gets it. Only those present cast ballots.
 */
export function electionResult<C extends Candidate>(
  counts: ElectionCounts,
  candidates: readonly C[],
  rule: VoteRule,
): ElectionResult<C> {
  const { due, present, issued, returned, seats } = counts;
  const base = rule.pass.base === 'due' ? due : present;
  const quorum = tallyOf(rule.quorum, present, due);
  const valid = issued === null || returned === null ? null : returned <= issued;
  const stood = candidates.map((candidate) => ({
    candidate,
    majority: tallyOf(rule.pass, candidate.approve, base),
  }));
  const places = stood.map((one) => placeOf(one, stood, seats));
  const results = stood.map(({ candidate, majority }, at) => ({
    ...candidate,
    majority,
    elected: bothHold(quorum?.met, valid, places[at]?.seated),
  }));
  const failed = quorum?.met === false || valid === false;
  return {
    quorum,
    valid,
    candidates: results,
    reasons: [
      ...(quorum?.met === false ? [noQuorum(quorum, due ?? 0)] : []),
      ...(valid === false ? [invalid(issued ?? 0, returned ?? 0)] : []),
      ...stood.flatMap(({ candidate, majority }) =>
        majority?.met === false ? [tooFew(candidate, majority)] : [],
      ),
      ...(failed ? [] : [...tie(candidates, places, seats), ...seatsLeft(results, seats)]),
    ],
  };
}

interface Stood {
  readonly candidate: Candidate;
  readonly majority: Tally | null;
}

interface Place {
  /** Whether the votes are enough for a seat; null while it cannot be said. */
  readonly seated: boolean | null;
  /** True of those who are equal over the last seat. */
  readonly tied: boolean;
}

/** Whether one who has the majority is also among the first for the seats. */
function placeOf(one: Stood, stood: readonly Stood[], seats: number | null): Place {
  if (one.majority?.met !== true)
    return { seated: one.majority === null ? null : false, tied: false };
  const others = stood.filter((other) => other !== one);
  const votes = one.majority.has;
  const passed = others.flatMap(({ majority }) => (majority?.met === true ? [majority.has] : []));
  const above = passed.filter((has) => has > votes).length;
  const equal = passed.filter((has) => has === votes).length;
  const unknown = others.filter(({ majority }) => majority === null).length;
  // There is a seat at least: the only one who can have it needs no number of seats.
  const free = seats ?? (above + equal + unknown === 0 ? 1 : null);
  if (free === null) return { seated: null, tied: false };
  if (above >= free) return { seated: false, tied: false };
  if (above + equal + unknown < free) return { seated: true, tied: false };
  return unknown > 0 ? { seated: null, tied: false } : { seated: false, tied: true };
}

const invalid = (issued: number, returned: number): Finding => ({
  level: 'warning',
  code: 'vote.ballot-invalid',
  field: 'returned',
  params: { issued, returned },
});

const tooFew = ({ name }: Candidate, { has, needed }: Tally): Finding => ({
  level: 'warning',
  code: 'vote.not-elected',
  field: 'approve',
  params: { name, has, needed },
});

function tie(
  candidates: readonly Candidate[],
  places: readonly Place[],
  seats: number | null,
): Finding[] {
  const tied = candidates.filter((_, at) => places[at]?.tied === true);
  if (tied.length === 0 || seats === null) return [];
  const free = seats - places.filter(({ seated }) => seated === true).length;
  const names = tied.map(({ name }) => name).join('、');
  return [{ level: 'warning', code: 'vote.tie', field: 'approve', params: { names, free } }];
}

/** Seats that nobody got, once all is known. */
function seatsLeft(results: readonly CandidateResult[], seats: number | null): Finding[] {
  if (seats === null || results.length === 0) return [];
  if (results.some(({ elected }) => elected === null)) return [];
  const elected = results.filter((result) => result.elected === true).length;
  if (elected >= seats) return [];
  return [
    { level: 'warning', code: 'vote.seats-left', field: 'seats', params: { seats, elected } },
  ];
}
