import type { DutyEvidence } from '../../../shared/rules/duties/duty.ts';
import type { PlanState } from '../../../shared/rules/training.ts';

/** Class-hours by code. */
export type HoursByCode = Readonly<Record<string, number>>;

/** The training of a year: each member's class-hours, and the plan against what was done. */
export interface TrainingYear {
  readonly year: number;
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    readonly branch: { readonly id: string; readonly name: string };
    readonly role: 'committee' | 'member';
    /** Class-hours asked for; null for who came onto the roll during the year, or is out of contact. */
    readonly target: number | null;
    readonly hours: number;
    /** True also where nothing is asked for. */
    readonly met: boolean;
    /** Training classes attended (records of the training register), all channels. */
    readonly courses: number;
    readonly byTopic: HoursByCode;
    readonly byChannel: HoursByCode;
  }[];
  readonly plan: readonly {
    readonly id: string;
    readonly branch: { readonly id: string; readonly name: string };
    readonly title: string;
    readonly month: number | null;
    readonly topic: string | null;
    readonly channel: string | null;
    readonly audience: string | null;
    /** Planned class-hours. */
    readonly hours: number | null;
    readonly doneHours: number;
    readonly done: readonly DutyEvidence[];
    readonly state: PlanState;
  }[];
  /** Class-hours of all members together; '' stands for none recorded. */
  readonly totals: { readonly byTopic: HoursByCode; readonly byChannel: HoursByCode };
}
