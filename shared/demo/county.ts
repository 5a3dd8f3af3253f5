import { members as memberRegister } from '../registers/members.ts';
import { Chance, demoIds } from './chance.ts';
import type { VillageBooks } from './accounts/tables.ts';
import { villageBooks } from './accounts/villageBooks.ts';
import { datedHistory } from './dated.ts';
import { demoYear } from './distributions.ts';
import { stories, tell } from './events.ts';
import { leavers } from './leavers.ts';
import { type VillageDues, villageDues } from './dues/villageDues.ts';
import { type OrganizationLife, villageYear } from './meetings/villageYear.ts';
import { type DemoBranch, type DemoVillage, demoOrganizations } from './organizations.ts';
import { type DemoRow, People } from './person.ts';
import { requests } from './requests.ts';
import { fillPosts } from './posts.ts';
import * as words from './words.ts';

/** Everything in the demo, as rows of the tables. */
export interface DemoCounty {
  readonly organizations: readonly DemoRow[];
  readonly members: readonly DemoRow[];
  readonly datedChanges: readonly DemoRow[];
  readonly serviceRequests: readonly DemoRow[];
  /** Of the first village. */
  readonly life: OrganizationLife;
  readonly dues: VillageDues;
  readonly books: VillageBooks;
  /** The highest organisation of the first village. */
  readonly top: DemoRow;
}

/** The village 青石村 has this many members on the roll. */
export const demoMembers = 86;

/**
 * The fictional village, or a county of fictional villages around it: the same every time.
 * @param onRoll members on the roll at the end of 2026; those who left come on top
 */
export function demoCounty(onRoll: number = demoMembers): DemoCounty {
  const chance = new Chance(20_261_120);
  const newId = demoIds(chance, Date.UTC(demoYear, 0, 1));
  const { townships, villages } = demoOrganizations(onRoll, chance, newId);
  const people = new People(chance, newId);
  const peopled = villages.map((village) => peopleOf(village, people, chance, newId));
  const [first] = villages;
  const [own] = peopled;
  if (first === undefined || own === undefined) throw new RangeError('no village');
  const life = villageYear(first, own.members, own.datedChanges);
  return {
    organizations: [...townships, ...villages.flatMap(organizationsOf)],
    members: peopled.flatMap(({ members }) => members),
    datedChanges: peopled.flatMap(({ datedChanges }) => datedChanges),
    serviceRequests: peopled.flatMap(({ serviceRequests }) => serviceRequests),
    life,
    dues: villageDues(first, own.members, own.datedChanges, decisionOf(life, first)),
    books: villageBooks(),
    top: first.top,
  };
}

/** The June meeting of the first branch's committee, which decides what dues are spent on. */
const decisionOf = (life: OrganizationLife, { branches: [first] }: DemoVillage): string | null =>
  life.meetings.find(
    ({ branch, kind, heldOn }) =>
      branch === first?.row.id &&
      kind === 'committee' &&
      String(heldOn).startsWith(`${demoYear}-06`),
  )?.id ?? null;

const organizationsOf = ({ top, branches }: DemoVillage): DemoRow[] => [
  ...new Set([top, ...branches.flatMap(({ row, groups }) => [row, ...groups])]),
];

function peopleOf(
  village: DemoVillage,
  people: People,
  chance: Chance,
  newId: () => string,
): Pick<DemoCounty, 'members' | 'datedChanges' | 'serviceRequests'> {
  const datedChanges: DemoRow[] = [];
  const own = new Map<string, DemoRow[]>(village.branches.map(({ row }) => [row.id, []]));
  const told = stories.slice(0, Math.floor(village.size / 7));
  seats(village).forEach(({ branch, group }, seat) => {
    const story = told[seat];
    const member = people.make(village.home, branch.row.id, group, story?.traits);
    if (story !== undefined) datedChanges.push(...tell(member, story, newId));
    own.get(branch.row.id)?.push(member);
  });
  const gone = leavers.slice(0, Math.floor(village.size / 14)).map((story, index) => {
    const branch = village.branches[index % village.branches.length] ?? village.branches[0];
    if (branch === undefined) throw new RangeError('no branch');
    const member = people.make(village.home, branch.row.id, null, story.traits);
    datedChanges.push(...tell(member, story, newId));
    return member;
  });
  datedChanges.push(...fillPosts(village, own, newId), ...moveBranch(village, own, newId));
  const members = [...own.values()].flat();
  const officials = members.filter(({ villagePost }) => (villagePost ?? null) !== null);
  const handlers = officials.length > 0 ? officials : members;
  return {
    members: [...members, ...gone],
    datedChanges,
    serviceRequests: requests(
      handlers,
      Math.min(14, Math.ceil(village.size / 7)),
      (list) => chance.pick(list),
      newId,
    ),
  };
}

/** A place in a branch and its Party group for each member, the branches taking turns. */
function seats({ branches }: DemoVillage): { branch: DemoBranch; group: string | null }[] {
  const rounds = Math.max(...branches.map(({ size }) => size));
  return Array.from({ length: rounds }, (_, round) =>
    branches
      .filter(({ size }) => round < size)
      .map((branch) => ({
        branch,
        group: branch.groups[round % branch.groups.length]?.id ?? null,
      })),
  ).flat();
}

/** One member of the second branch came from the first this year. */
function moveBranch(
  { branches }: DemoVillage,
  own: ReadonlyMap<string, readonly DemoRow[]>,
  newId: () => string,
): DemoRow[] {
  const [from, to] = branches;
  if (from === undefined || to === undefined) return [];
  const moved = own
    .get(to.row.id)
    ?.findLast(
      (member) =>
        member['floating'] === false &&
        (member['partyPost'] ?? null) === null &&
        member['memberType'] === '5',
    );
  if (moved === undefined) return [];
  return datedHistory(
    memberRegister,
    moved,
    'branch',
    from.row.id,
    {
      value: to.row.id,
      on: `${demoYear}-04-08`,
      decidedBy: words.deciders.village,
      documentNo: words.documents.village(demoYear, 2),
      reason: words.reasons.branchMove,
    },
    newId,
  );
}
