import { acceptValues } from '../../../shared/registers/accept.ts';
import { tasks } from '../../../shared/registers/tasks.ts';
import { Refusal } from '../refusal.ts';
import { getRecord } from '../registers/get.ts';
import { planSave } from '../registers/save.ts';
import type { Session } from '../session.ts';
import type { MeetingInput } from './input.ts';
import type { OpenTask } from './openTasks.ts';
import type { PartPlanner } from './partPlanner.ts';

/**
 * Plans the tasks that a meeting gives.
 * @param items the ids of the agenda items, in order
 * @throws Refusal `request.invalid` for an item that is not there
 */
export function planTasks(
  planner: PartPlanner,
  meeting: string,
  items: readonly string[],
  inputs: MeetingInput['tasks'],
): void {
  for (const [index, { item, ...input }] of inputs.entries()) {
    const of = item === null ? null : items[item];
    if (of === undefined) throw new Refusal('request.invalid', { field: 'tasks.item' });
    const set = { meeting, item: of, position: index + 1 };
    planner.plan(input, set, { part: 'tasks', index });
  }
}

/**
 * Plans what a meeting was told of earlier tasks: done, or how far. What says nothing new leaves
 * the task as it is; taken back, it is open again.
 * @param open the tasks that can be reported at the meeting
 */
export function planReported(
  session: Session,
  planner: PartPlanner,
  meeting: string,
  open: readonly OpenTask[],
  inputs: MeetingInput['reported'],
): void {
  const known = new Set(open.map(({ id }) => id));
  for (const [index, { id, values }] of inputs.entries()) {
    const place = { part: 'reported', index } as const;
    if (!known.has(id)) {
      planner.found(place, [{ level: 'error', code: 'task.not-open' }]);
      continue;
    }
    const existing = getRecord(session.store, tasks, id);
    const accepted = acceptValues(tasks, values, session.readContext());
    const { doneOn = null, result = null } = accepted.values;
    const told = doneOn !== null || result !== null;
    const same = doneOn === existing['doneOn'] && result === existing['result'];
    const set = same ? {} : { reportedAt: told ? meeting : null };
    const plan = planSave(session, tasks, existing, {
      values: { ...accepted.values, ...set },
      findings: accepted.findings,
    });
    planner.plans.push({ register: tasks, plan });
    planner.found(place, plan.findings);
  }
}
