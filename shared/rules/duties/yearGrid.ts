import type { Duty, DutyRule, DutyState } from './duty.ts';
import type { DutyMeeting } from './facts.ts';
import { kindsOf } from './meetingDuties.ts';

/** A month of a row of the year at a glance. */
export interface MonthCell {
  readonly count: number;
  /** Meetings, in order of their days. */
  readonly ids: readonly string[];
  /** Of the duty that ends in this month; `none` where there is nothing to say. */
  readonly state: DutyState | 'none';
}

/** The months of a year, January first, of one kind of meeting. */
export interface GridRow {
  /** Code of meetingKinds. */
  readonly kind: string;
  readonly months: readonly MonthCell[];
}

/** What the year of one organisation is made of. */
export interface GridParts {
  readonly year: number;
  /** Codes of meetingKinds in the order of the rows. */
  readonly kinds: readonly string[];
  readonly rules: ReadonlyMap<string, DutyRule>;
  /** Of the organisation; of meetings only. */
  readonly duties: readonly Duty[];
  /** Those of the organisation itself. */
  readonly own: readonly DutyMeeting[];
  readonly meetings: ReadonlyMap<string, DutyMeeting>;
}

/**
 * A year of an organisation at a glance: a row for each kind of meeting that it owes or held. A
 * duty that is not met shows in the month in which it ends, in the row of the first kind that
 * fulfils it; meetings above count where the rule says so.
 */
export function yearRows(parts: GridParts): GridRow[] {
  return parts.kinds.flatMap((kind) => {
    const duties = parts.duties.filter(({ rule }) => parts.rules.get(rule)?.kinds.includes(kind));
    const held = heldOf(parts, kind, duties);
    if (duties.length === 0 && held.length === 0) return [];
    const asking = duties.filter(({ rule }) => parts.rules.get(rule)?.kinds[0] === kind);
    const months = Array.from({ length: 12 }, (_, at) =>
      cellOf(`${parts.year}-${String(at + 1).padStart(2, '0')}`, held, asking),
    );
    return [{ kind, months }];
  });
}

function heldOf({ own, meetings }: GridParts, kind: string, duties: readonly Duty[]) {
  const counted = duties.flatMap(({ evidence }) =>
    evidence.flatMap(({ id }) => meetings.get(id) ?? []),
  );
  return [...new Set([...own, ...counted])]
    .filter((meeting) => kindsOf(meeting).includes(kind))
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0));
}

function cellOf(month: string, held: readonly DutyMeeting[], duties: readonly Duty[]): MonthCell {
  const ids = held.filter(({ heldOn }) => heldOn.startsWith(month)).map(({ id }) => id);
  const ending = duties.filter(({ due }) => due.startsWith(month)).map(({ state }) => state);
  const state = ending.includes('overdue')
    ? 'overdue'
    : ending.includes('due')
      ? 'due'
      : ids.length > 0
        ? 'met'
        : 'none';
  return { count: ids.length, ids, state };
}
