/** An organisation as it stands on the day that is asked about. */
export interface DutyOrganization {
  readonly id: string;
  readonly name: string;
  /** Code of organizationKinds. */
  readonly kind: string;
  readonly parent: string | null;
  readonly foundedOn: string | null;
  readonly dissolvedOn: string | null;
  /** A member. */
  readonly secretary: string | null;
  /** The day on which the secretary followed another; null where that is not known. */
  readonly appointedOn: string | null;
  readonly committeeSize: number | null;
  readonly termYears: number | null;
  readonly termStartOn: string | null;
  readonly termEndOn: string | null;
}

/** A member on the roll, as on one day. */
export interface DutyMember {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  /** Code of memberTypes. */
  readonly memberType: string | null;
  /** Code of partyPosts. */
  readonly post: string | null;
  /** The day on which the post was taken up, where it is known. */
  readonly appointedOn: string | null;
  /** Partial dates. */
  readonly joinedOn: string | null;
  readonly fullMemberOn: string | null;
  readonly extendedUntil: string | null;
  /** Since when on the roll; partial date. */
  readonly enteredOn: string | null;
  /** Out of contact: nothing can be asked. */
  readonly lost: boolean;
}

/** A meeting that was held. */
export interface DutyMeeting {
  readonly id: string;
  readonly branch: string;
  readonly kind: string;
  readonly countsAs: readonly string[];
  readonly heldOn: string;
  readonly topic: string;
  readonly agendaKinds: readonly string[];
}

/** Class-hours: a meeting with those who were present, or one record of the training register. */
export interface Learning {
  readonly register: 'meetings' | 'trainings';
  readonly id: string;
  readonly on: string;
  readonly label: string;
  readonly hours: number;
  readonly topic: string | null;
  readonly channel: string | null;
  readonly plan: string | null;
  readonly members: readonly string[];
}

/** A heart-to-heart talk: each two of those present talked with each other. */
export interface Talk {
  readonly id: string;
  readonly on: string;
  readonly label: string;
  readonly members: readonly string[];
}

/** What was written about a village that is rectified. */
export interface RectificationReport {
  readonly kind: 'progress' | 'check' | 'acceptance' | 'aftercare';
  readonly register: string;
  readonly id: string;
  readonly on: string;
  readonly label: string;
}

/** One round of rectification, from the listing to the closing (domain.md 7.3). */
export interface RectificationRound {
  readonly organization: string;
  readonly listedOn: string;
  readonly closedOn: string | null;
  readonly evidence: readonly RectificationReport[];
}

/** All that the duties are worked out from. */
export interface DutyFacts {
  readonly organizations: readonly DutyOrganization[];
  /** Those on the roll at the end of a day. */
  readonly membersOn: (day: string) => readonly DutyMember[];
  readonly meetings: readonly DutyMeeting[];
  readonly learning: readonly Learning[];
  readonly talks: readonly Talk[];
  readonly rounds: readonly RectificationRound[];
}
