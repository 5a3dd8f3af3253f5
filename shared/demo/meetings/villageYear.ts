import { Chance, demoIds } from '../chance.ts';
import { demoYear } from '../distributions.ts';
import type { DemoVillage } from '../organizations.ts';
import type { DemoRow } from '../person.ts';
import { appraisalOf } from './appraisals.ts';
import { branchYear, demoEnd } from './branchYear.ts';
import { DemoMinutes, type MeetingTable } from './minutes.ts';
import { Roster, inCommittee } from './roster.ts';
import { plansOf, trainingsOf } from './trainings.ts';
import * as words from './words.ts';

/** The tables of the organisation life. */
export type OrganizationLifeTable =
  | MeetingTable
  | 'votingExceptions'
  | 'trainings'
  | 'educationPlans'
  | 'appraisals'
  | 'appraisalGrades';

export type OrganizationLife = Readonly<Record<OrganizationLifeTable, readonly DemoRow[]>>;

/**
 * The organisation life of a village in the demo's year: minutes with names, trainings, the
 * education plan and last year's appraisal. With chances of its own, so that the members stay who
 * they are.
 */
export function villageYear(
  village: DemoVillage,
  members: readonly DemoRow[],
  changes: readonly DemoRow[],
): OrganizationLife {
  const chance = new Chance(20_261_122);
  const newId = demoIds(chance, Date.UTC(demoYear, 2, 1));
  const roster = new Roster(members, changes);
  const votingExceptions = exceptionsOf(village, roster, newId);
  const exempt = new Set(votingExceptions.map(({ member }) => String(member)));
  const minutes = new DemoMinutes(chance, newId, exempt);
  const educationPlans = plansOf(village, newId);
  const plans = new Map(educationPlans.map(({ id, month }) => [Number(month), id]));
  village.branches.forEach((branch, index) => {
    branchYear({ branch, index, roster, minutes, plans });
  });
  topYear(village, roster, minutes);
  talks(village, roster, minutes);
  const reviewed = village.branches.map((branch) =>
    appraisalOf(branch, roster, minutes.rows.meetings, chance, newId),
  );
  return {
    ...minutes.rows,
    votingExceptions,
    trainings: trainingsOf(village, roster, chance, newId),
    educationPlans,
    appraisals: reviewed.map(({ appraisal }) => appraisal),
    appraisalGrades: reviewed.flatMap(({ grades }) => grades),
  };
}

const branchIds = ({ branches }: DemoVillage): ReadonlySet<string> =>
  new Set(branches.map(({ row }) => row.id));

/** domain.md 2.3: the oldest is bedridden, one has been away for long; the township agreed. */
function exceptionsOf(village: DemoVillage, roster: Roster, newId: () => string): DemoRow[] {
  const people = roster.on(demoEnd, branchIds(village)).filter(({ post }) => post === null);
  const oldest = people.toSorted((a, b) =>
    String(a.member['bornOn']) < String(b.member['bornOn']) ? -1 : 1,
  )[0];
  const away = people.find(({ member }) => member['floating'] === true && member['lost'] !== true);
  const on = `${demoYear - 1}-11-05`;
  return [
    { person: oldest, kind: 'bedridden', number: 31 },
    { person: away, kind: 'away', number: 32 },
  ].flatMap(({ person, kind, number }) =>
    person === undefined
      ? []
      : [
          {
            id: newId(),
            member: person.id,
            kind,
            fromOn: on,
            toOn: null,
            consentNo: words.consents(demoYear - 1, number),
            consentOn: on,
          },
        ],
  );
}

/** What the village's general branch itself meets for. */
function topYear(village: DemoVillage, roster: Roster, minutes: DemoMinutes): void {
  const { top, branches } = village;
  if (branches[0]?.row === top) return;
  const { titles } = words;
  const meet = (kind: string, on: string, topic: string, agenda: string): void => {
    const due = roster.on(on, branchIds(village)).filter(inCommittee);
    minutes.add({ branch: top.id, kind, on, topic, due, items: [{ kind: agenda, title: topic }] });
  };
  meet('democratic-life', `${demoYear}-01-22`, titles.democraticLife, 'criticism');
  meet('team-analysis', `${demoYear}-06-25`, titles.analysis, 'report');
  for (const month of ['02', '05', '08', '11']) {
    const topic = words.committeeTopics[Number(month) - 1] ?? '';
    meet('two-committees', `${demoYear}-${month}-15`, topic, 'discussion');
  }
}

/** The committee of the first branch talks with one another and with a few members. */
function talks(village: DemoVillage, roster: Roster, minutes: DemoMinutes): void {
  const [first] = village.branches;
  if (first === undefined) return;
  const people = roster.on(demoEnd, new Set([first.row.id]));
  const committee = people.filter(inCommittee);
  const others = people.filter(
    (person) => !inCommittee(person) && person.member['floating'] !== true,
  );
  const pairs = [
    ...committee.flatMap((a, index) => committee.slice(index + 1).map((b) => [a, b] as const)),
    ...others.slice(0, 14).map((b, index) => [committee[index % committee.length], b] as const),
  ];
  pairs.forEach(([a, b], index) => {
    if (a === undefined) return;
    const on = `${demoYear}-${String(2 + (index % 9)).padStart(2, '0')}-${String(6 + index).padStart(2, '0')}`;
    minutes.add({
      branch: first.row.id,
      kind: 'talk',
      on,
      topic: words.titles.talk,
      due: [a, { ...b, member: { ...b.member, bornOn: '1970-01-01' } }],
      items: [],
    });
  });
}
