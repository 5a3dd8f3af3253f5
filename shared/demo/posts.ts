import { members as memberRegister } from '../registers/members.ts';
import { organizations } from '../registers/organizations.ts';
import type { DemoBranch, DemoVillage } from './organizations.ts';
import { electedOn } from './organizations.ts';
import { datedHistory } from './dated.ts';
import { demoYear } from './distributions.ts';
import type { DemoRow } from './person.ts';
import * as words from './words.ts';

const decision = (number: number) => ({
  on: electedOn,
  decidedBy: words.deciders.township,
  documentNo: words.documents.township(Number(electedOn.slice(0, 4)), number),
  reason: words.reasons.elected,
});

const ageOf = (member: DemoRow): number => demoYear - Number(String(member['bornOn']).slice(0, 4));

/** Who may hold a post: a full member of working age who is there. */
const isEligible = (member: DemoRow): boolean =>
  member['memberType'] === '5' &&
  member['status'] === 'normal' &&
  member['floating'] === false &&
  member['enteredBy'] === 'admission' &&
  String(member['fullMemberOn']) < '2020' &&
  ageOf(member) >= 33 &&
  ageOf(member) <= 62;

/** domain.md 4.1: from seven full members on, a committee; below, a secretary alone. */
const branchPosts = [
  'secretary',
  'organization-commissioner',
  'publicity-commissioner',
  'discipline-commissioner',
];

/**
 * Fills the posts of a village: the committees elected last, the secretary of each, the Party
 * group leaders, and the villagers' committee, whose director is the village's secretary.
 * @param own members by branch id, none of whom left
 * @returns rows of `datedChanges`
 */
export function fillPosts(
  { top, branches, home }: DemoVillage,
  own: ReadonlyMap<string, readonly DemoRow[]>,
  newId: () => string,
): DemoRow[] {
  const rows = branches.flatMap((branch, index) =>
    fillBranch(branch, own.get(branch.row.id) ?? [], index, newId),
  );
  const first = branches[0]?.row;
  const secretary = [...own.values()].flat().find(({ id }) => id === first?.['secretary']);
  if (secretary === undefined) return rows;
  if (first !== top) {
    rows.push(
      ...datedHistory(
        organizations,
        top,
        'secretary',
        null,
        { value: secretary.id, ...decision(18) },
        newId,
      ),
    );
  }
  const people = [
    secretary,
    ...[...own.values()].flat().filter((member) => isEligible(member) && member !== secretary),
  ];
  const posts = [
    'director',
    'supervision-chair',
    'clerk',
    'women-chair',
    'militia-head',
    'accountant',
    'group-head',
    'group-head',
  ];
  const women = people.filter(({ sex }) => sex === '2');
  posts.slice(0, Math.ceil(people.length / 2)).forEach((post, index) => {
    const holder =
      post === 'women-chair'
        ? women.find((member) => (member['villagePost'] ?? null) === null)
        : people[index];
    if (holder === undefined || (holder['villagePost'] ?? null) !== null) return;
    holder['villagePost'] = post;
    if (post === 'group-head') return;
    Object.assign(holder, {
      occupation: 'village-official',
      frontLine: 'front-line',
      migrantWorker: false,
      newStratum: null,
      professionalTitle: null,
      employer: words.employers.villageOffice(home.village),
      assignedPost: null,
    });
  });
  return rows;
}

function fillBranch(
  { row, groups }: DemoBranch,
  members: readonly DemoRow[],
  index: number,
  newId: () => string,
): DemoRow[] {
  const eligible = members.filter(isEligible);
  const full = members.filter(({ memberType }) => memberType === '5').length;
  const posts = full >= 7 && eligible.length >= branchPosts.length ? branchPosts : ['secretary'];
  row['committeeSize'] = posts.length > 1 ? posts.length : null;
  const rows = posts.flatMap((post, place) => {
    const holder = eligible[place];
    if (holder === undefined) return [];
    const before = post === 'secretary' ? 'deputy-secretary' : null;
    return datedHistory(
      memberRegister,
      holder,
      'partyPost',
      before,
      { value: post, ...decision(10 + index) },
      newId,
    );
  });
  const [secretary] = eligible;
  if (secretary !== undefined) {
    rows.push(
      ...datedHistory(
        organizations,
        row,
        'secretary',
        null,
        { value: secretary.id, ...decision(10 + index) },
        newId,
      ),
    );
  }
  for (const group of groups) {
    const leader = eligible.find(
      (member) => member['group'] === group.id && (member['partyPost'] ?? null) === null,
    );
    if (leader === undefined) continue;
    leader['partyPost'] = 'group-leader';
    group['secretary'] = leader.id;
  }
  return rows;
}
