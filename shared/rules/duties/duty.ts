import type { Label } from '../../label.ts';

/** A row of the table of duties, read (shared/registers/dutyRules.ts; domain.md 4.2 and 7.3). */
export interface DutyRule {
  readonly key: string;
  readonly label: Label;
  readonly organizationKinds: readonly string[];
  /** Code of dutySubjects. */
  readonly subject: string;
  readonly off: boolean;
  /** Code of dutyMeasures. */
  readonly measure: string;
  /** Codes of meetingKinds that count. */
  readonly kinds: readonly string[];
  /** Codes of trainingChannels that count; all where empty. */
  readonly channels: readonly string[];
  /** Code of dutyPeriods. */
  readonly period: string;
  readonly least: number;
  readonly aboveCounts: boolean;
  readonly sinceOn: string | null;
  readonly untilOn: string | null;
  readonly remindDays: number | null;
}

/** done: enough; due: the last day is still to come; overdue: it has gone by. */
export type DutyState = 'met' | 'due' | 'overdue';

/** The days for which a duty is asked; both belong to it. */
export interface DutyPeriod {
  /** `2026-03`, `2026-Q1`, `2026-H1`, `2026`, or the two days of one that begins with an event. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly label: Label;
}

/** A record that counts towards a duty. */
export interface DutyEvidence {
  readonly register: string;
  readonly id: string;
  /** ISO day. */
  readonly on: string;
  readonly label: string;
}

/** Who has not done enough yet; `with` names the other of a pair that has not talked. */
export interface DutyLack {
  readonly id: string;
  readonly name: string;
  readonly done: number;
  readonly least: number;
  readonly with: { readonly id: string; readonly name: string } | null;
}

/** The form that fulfils a duty: of a new record with these values, or of the record of that id. */
export interface DutyForm {
  readonly register: string;
  readonly id: string | null;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What one organisation owes under one rule in one period. */
export interface Duty {
  /** rule:organisation:period. */
  readonly key: string;
  /** Key of the rule. */
  readonly rule: string;
  readonly label: Label;
  /** Code of dutyMeasures: tells what `lacking` counts. */
  readonly measure: string;
  readonly subject: { readonly id: string; readonly name: string };
  readonly period: DutyPeriod;
  /** The last day, ISO. */
  readonly due: string;
  /** The day from which the user is reminded, ISO. */
  readonly remindOn: string;
  readonly state: DutyState;
  readonly done: number;
  readonly least: number;
  /** What `done` and `least` count. */
  readonly unit: 'times' | 'persons' | 'pairs';
  readonly evidence: readonly DutyEvidence[];
  readonly lacking: readonly DutyLack[];
  readonly fulfil: DutyForm | null;
}
