/** A person as the register had them on the day of a meeting. */
export interface PersonOnDay {
  readonly id: string;
  readonly memberType: string | null;
  readonly partyPost: string | null;
  readonly villagePost: string | null;
  readonly branch: string | null;
  readonly group: string | null;
  /** The kinds of exception in force on the day, codes of `votingExceptionKinds`. */
  readonly exceptions: readonly string[];
}

/** Who meets, and for what. */
export interface Convened {
  /** A code of `meetingKinds`. */
  readonly kind: string;
  readonly organization: {
    readonly id: string;
    /** A code of `organizationKinds`. */
    readonly kind: string;
    readonly parent: string | null;
    readonly parentKind: string | null;
    /** The secretary on the day, a member's id; of a general branch they may be in any branch. */
    readonly secretary: string | null;
    /** True if it has Party groups of its own. */
    readonly hasGroups: boolean;
  };
  /** The organisation with all below it. */
  readonly under: ReadonlySet<string>;
}

/** What a person is to a meeting. */
export interface DueOnDay {
  readonly id: string;
  /** Due to attend; a talk has everybody to choose from and nobody due. */
  readonly due: boolean;
  /** Counted among those due: false for one left out with the higher committee's consent. */
  readonly counted: boolean;
  /** Has a vote, if present. */
  readonly voting: boolean;
  /** The exception that says so: the one that leaves out of the count before the one without vote. */
  readonly exception: string | null;
}

/** The exception that takes the vote only; all others leave out of the count (domain.md 2.3). */
export const withoutVote = 'probation-within-party';

/** Full members vote, unless under probation within the Party (domain.md 2.3). */
export const hasVote = ({ memberType, exceptions }: PersonOnDay): boolean =>
  memberType === '5' && !exceptions.includes(withoutVote);

/** Meetings of the committee alone: domain.md 4.2. */
const committeeKinds: ReadonlySet<string> = new Set([
  'committee',
  'democratic-life',
  'team-analysis',
]);

/** Posts in the Party that are no seat in a committee; all others, also a branch's own, are one. */
const noSeat: ReadonlySet<string | null> = new Set([null, 'none', 'group-leader']);

/** Village posts in the villagers' committee, with the clerk who keeps its minutes (domain.md 4.5). */
const villagersCommittee: ReadonlySet<string | null> = new Set([
  'director',
  'deputy-director',
  'committee-member',
  'clerk',
]);

/** Kinds of organisation that have members of their own; the others have them through their branches. */
const branchKinds: ReadonlySet<string | null> = new Set([
  'branch',
  'joint-branch',
  'temporary-branch',
  'floating-branch',
]);

/**
 * Who is due to attend a meeting, and who else may be ticked: domain.md 2.3 (voting right and those
 * left out of the count) and 4.2 (who meets).
 * @param people all who were on the roll on that day
 */
export function dueToAttend(
  people: readonly PersonOnDay[],
  convened: Convened,
): readonly DueOnDay[] {
  const isDue = dueBy(convened);
  return people
    .filter((person) => isOf(person, convened) && isListed(person, convened))
    .map((person) => ({ id: person.id, due: isDue, ...standingOf(person) }));
}

/** Of the organisation that meets; its secretary always is. */
function isOf({ id, branch, group }: PersonOnDay, { organization, under }: Convened): boolean {
  if (organization.kind !== 'group')
    return id === organization.secretary || (branch !== null && under.has(branch));
  // Groups have no history: who was in another branch on the day was not in this group.
  const elsewhere = branchKinds.has(organization.parentKind) && branch !== organization.parent;
  return group === organization.id && !elsewhere;
}

/** Of those, whom this kind of meeting is for. */
function isListed(person: PersonOnDay, { kind, organization, under }: Convened): boolean {
  if (organization.kind === 'group') return true;
  const ofBranches = person.branch !== null && under.has(person.branch);
  const seated = !noSeat.has(person.partyPost) && ofBranches;
  const inCommittee = seated || person.id === organization.secretary;
  if (committeeKinds.has(kind)) return inCommittee;
  if (kind === 'two-committees')
    return inCommittee || (villagersCommittee.has(person.villagePost) && ofBranches);
  return ofBranches || kind === 'talk';
}

/**
 * A talk is between any two or more. A group's meeting entered for the whole branch is for one of
 * its groups, and only the user knows which.
 */
function dueBy({ kind, organization }: Convened): boolean {
  if (kind === 'talk') return false;
  return kind !== 'group' || organization.kind === 'group' || !organization.hasGroups;
}

function standingOf(person: PersonOnDay): Omit<DueOnDay, 'id' | 'due'> {
  const leftOut = person.exceptions.find((kind) => kind !== withoutVote);
  return {
    counted: leftOut === undefined,
    voting: hasVote(person),
    exception: leftOut ?? person.exceptions[0] ?? null,
  };
}
