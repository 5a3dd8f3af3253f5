import type { ContentCheck } from '../../../shared/rules/duties/contentCheck.ts';
import type { Duty, DutyState } from '../../../shared/rules/duties/duty.ts';
import type { GridRow } from '../../../shared/rules/duties/yearGrid.ts';

/** The duties on a day: overdue, due, met, each by the day on which they are due. */
export interface DutiesAnswer {
  readonly asOf: string;
  readonly duties: readonly Duty[];
  /** How many there are of each state, whatever was asked to be listed. */
  readonly counts: Readonly<Record<DutyState, number>>;
  /** How many of those asked for did not fit into the list. */
  readonly more: number;
}

/** A year at a glance: organisation × kind of meeting × month. */
export interface DutyYear {
  readonly year: number;
  readonly branches: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly GridRow[];
  }[];
  readonly content: ContentCheck;
}

/** Members who were due and did not come, month after month. */
export interface AbsencesAnswer {
  readonly asOf: string;
  /** Months in a row, rising. */
  readonly thresholds: readonly number[];
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    readonly branch: { readonly id: string; readonly name: string };
    readonly months: number;
    /** How many of the months have nothing but absences without reason. */
    readonly unexcused: number;
    /** Index of the highest threshold reached. */
    readonly level: number;
    readonly lastPresentOn: string | null;
  }[];
}
