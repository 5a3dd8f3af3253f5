import type { DutyEvidence, DutyRule } from './duties/duty.ts';
import type { Learning } from './duties/facts.ts';
import { lastDayOf } from './calendar.ts';

/** What a member learnt in a year, in class-hours. */
export interface LearningSums {
  readonly hours: number;
  /** By code; '' stands for none recorded. */
  readonly byTopic: Readonly<Record<string, number>>;
  readonly byChannel: Readonly<Record<string, number>>;
  /** Records of the training register. */
  readonly courses: number;
}

/** Class-hours have one place; sums of binary fractions would show more. */
const tidy = (hours: number): number => Math.round(hours * 10) / 10;

/** Class-hours together. */
export const sumHours = (learnt: readonly Pick<Learning, 'hours'>[]): number =>
  tidy(learnt.reduce((sum, { hours }) => sum + hours, 0));

/** Adds hours under a code. */
export function addHours(sums: Record<string, number>, code: string | null, hours: number): void {
  sums[code ?? ''] = tidy((sums[code ?? ''] ?? 0) + hours);
}

/** Class-hours by topic and by channel (domain.md 4.2). */
export function learningSums(learnt: readonly Learning[]): LearningSums {
  const [byTopic, byChannel]: [Record<string, number>, Record<string, number>] = [{}, {}];
  for (const { hours, topic, channel } of learnt) {
    if (hours === 0) continue;
    addHours(byTopic, topic, hours);
    addHours(byChannel, channel, hours);
  }
  return {
    hours: sumHours(learnt),
    byTopic,
    byChannel,
    courses: learnt.filter(({ register }) => register === 'trainings').length,
  };
}

/**
 * The class-hours asked of somebody in a year: the most that a yearly rule about hours asks.
 * @param rules those in force
 * @returns 0 where none does
 */
export const targetHours = (
  rules: readonly DutyRule[],
  { committee, organizationKind }: { committee: boolean; organizationKind: string },
): number =>
  rules
    .filter(
      ({ off, measure, period, subject, organizationKinds }) =>
        !off &&
        measure === 'hours' &&
        period === 'year' &&
        organizationKinds.includes(organizationKind) &&
        (subject === 'members' || (committee && subject === 'committee')),
    )
    .reduce((most, { least }) => Math.max(most, least), 0);

/** Whether an item of the education plan was carried out; `later`: its month is still to come. */
export type PlanState = 'done' | 'due' | 'overdue' | 'later';

/** An item of the education plan. */
export interface PlanItem {
  readonly year: number;
  /** The whole year where null. */
  readonly month: number | null;
  /** Class-hours; null where none are planned: then any training that names the item does. */
  readonly hours: number | null;
}

/** A plan's item against what was done for it. */
export function planProgress(
  { year, month, hours }: PlanItem,
  learnt: readonly Learning[],
  day: string,
): {
  readonly doneHours: number;
  readonly done: readonly DutyEvidence[];
  readonly state: PlanState;
} {
  const doneHours = hoursOfEvents(learnt);
  const two = String(month ?? 12).padStart(2, '0');
  const lastOn = lastDayOf(`${year}-${two}`);
  const firstOn = month === null ? `${year}-01-01` : `${year}-${two}-01`;
  const enough = learnt.length > 0 && doneHours >= (hours ?? 0);
  return {
    doneHours,
    done: learnt.map(({ register, id, on, label }) => ({ register, id, on, label })),
    state: enough ? 'done' : day > lastOn ? 'overdue' : day >= firstOn ? 'due' : 'later',
  };
}

/** A class is recorded once for each who took part, but its hours were taught once. */
function hoursOfEvents(learnt: readonly Learning[]): number {
  const events = new Map<string, number>();
  for (const { register, id, on, label, hours } of learnt) {
    const event = register === 'meetings' ? id : `${on} ${label}`;
    events.set(event, Math.max(events.get(event) ?? 0, hours));
  }
  return sumHours([...events.values()].map((hours) => ({ hours })));
}
