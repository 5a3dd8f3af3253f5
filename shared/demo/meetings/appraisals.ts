import type { Chance } from '../chance.ts';
import { demoYear } from '../distributions.ts';
import type { DemoBranch } from '../organizations.ts';
import type { DemoRow } from '../person.ts';
import type { Roster } from './roster.ts';
import * as words from './words.ts';

/** Last year's democratic appraisal of a branch, finished (domain.md 4.4). */
export function appraisalOf(
  { row }: DemoBranch,
  roster: Roster,
  meetings: readonly DemoRow[],
  chance: Chance,
  newId: () => string,
): { readonly appraisal: DemoRow; readonly grades: readonly DemoRow[] } {
  const year = demoYear - 1;
  const heldOn = `${year}-12-26`;
  const meeting = meetings.find(
    (each) => each['branch'] === row.id && each['kind'] === 'life' && each['heldOn'] === heldOn,
  );
  const people = roster.on(heldOn, new Set([row.id]));
  const valid = Number(meeting?.['votingPresent'] ?? people.length);
  const appraisal: DemoRow = {
    id: newId(),
    title: words.titles.appraisal(year),
    branch: row.id,
    year,
    meeting: meeting?.id ?? null,
    heldOn,
    issued: valid,
    returned: valid,
    valid,
    teamGood: valid - 2,
    teamFair: 2,
    teamAverage: 0,
    teamPoor: 0,
    decidedOn: `${year}-12-29`,
    finishedOn: `${demoYear}-01-08`,
  };
  const most = Math.floor(people.filter(({ voting }) => voting).length / 3);
  let excellent = 0;
  const grades = people.map((person): DemoRow => {
    const common = {
      id: newId(),
      appraisal: appraisal.id,
      member: person.id,
      probationary: !person.voting,
      selfGrade: person.voting ? 'qualified' : null,
      selfNote: words.reports.selfNote,
    };
    if (!person.voting) return { ...common, toldOn: `${demoYear}-01-08` };
    const wayward = person.member['lost'] === true;
    const praised = !wayward && excellent < most - 1 && chance.happens(0.34);
    if (praised) excellent += 1;
    const grade = wayward ? 'basic' : praised ? 'excellent' : 'qualified';
    const few = chance.between(0, 2);
    return {
      ...common,
      excellentVotes: praised ? valid - few : few,
      qualifiedVotes: grade === 'qualified' ? valid - few : praised ? few : 0,
      basicVotes: wayward ? valid - few : 0,
      unqualifiedVotes: 0,
      grade,
      toldOn: `${demoYear}-01-08`,
      improvement: wayward ? words.reports.improvement : null,
    };
  });
  return { appraisal, grades };
}
