import { addMonths } from '../rules/calendar.ts';
import type { Chance } from './chance.ts';
import type { DemoRow, Home } from './person.ts';
import * as words from './words.ts';

/** A branch with its Party groups. */
export interface DemoBranch {
  readonly row: DemoRow;
  readonly groups: readonly DemoRow[];
  /** Members to be made. */
  readonly size: number;
}

/** A village: its highest organisation and its branches; a single branch is both. */
export interface DemoVillage {
  readonly home: Home;
  readonly top: DemoRow;
  readonly branches: readonly DemoBranch[];
  readonly size: number;
}

/** The last election of the branch committees; a term is five years (domain.md 4.1). */
export const electedOn = '2025-12-18';

const branchesOfVillage = 3;
const villagesOfTownship = 15;
/** How the members of a village are spread over its branches. */
const shares = [0.42, 0.36, 0.22];

const term = { termYears: 5, termStartOn: electedOn, termEndOn: addMonths(electedOn, 60) };

/**
 * The organisations of a county of so many members: a branch to about 34 of them, as in the county
 * of 849 branches and 28,682 members (design.md 1); 86 members make the one village of the demo.
 */
export function demoOrganizations(
  members: number,
  chance: Chance,
  newId: () => string,
): { townships: DemoRow[]; villages: DemoVillage[] } {
  const branches = Math.max(1, Math.round((members * 849) / 28_682));
  const count = Math.ceil(branches / branchesOfVillage);
  const townships: DemoRow[] = [];
  const villages: DemoVillage[] = [];
  let placed = 0;
  for (let index = 0; index < count; index += 1) {
    const name =
      words.townshipNames[Math.floor(index / villagesOfTownship)] ??
      `${words.townshipNames[0] ?? ''}${index}`;
    if (index % villagesOfTownship === 0) {
      townships.push({
        id: newId(),
        name: words.committeeName(name),
        kind: 'township-committee',
        code: `99${String(townships.length + 1).padStart(7, '0')}`,
      });
    }
    const own = Math.min(branchesOfVillage, branches - index * branchesOfVillage);
    const upTo = Math.round((members * (index * branchesOfVillage + own)) / branches);
    const township = townships.at(-1);
    if (township === undefined) throw new RangeError('no township');
    villages.push(village(index, name, township, own, upTo - placed, chance, newId));
    placed = upTo;
  }
  return { townships, villages };
}

function village(
  index: number,
  township: string,
  above: DemoRow,
  branches: number,
  size: number,
  chance: Chance,
  newId: () => string,
): DemoVillage {
  const name = words.villageName(index);
  const home: Home = { place: `${township}${name}`, township, village: name };
  const code = `${String(above['code'])}${String(index + 1).padStart(3, '0')}`;
  const top: DemoRow = {
    id: newId(),
    ...topOf(home.place, branches, size),
    parent: above.id,
    code,
    location: 'administrative-village',
    foundedOn: `${chance.between(1953, 1962)}-07-01`,
    ...term,
    phone: `154${String(index + 1).padStart(8, '9')}`,
    address: home.place,
  };
  if (branches === 1) {
    return { home, top, branches: [{ row: top, groups: groupsOf(top, size, newId), size }], size };
  }
  return { home, top, size, branches: branchesOf(home, top, branches, size, newId) };
}

/** domain.md 4.1: general branch from 50 members, committee above 100. */
function topOf(place: string, branches: number, size: number): Pick<DemoRow, 'name' | 'kind'> {
  if (branches === 1) return { name: words.branchName(place), kind: 'branch' };
  return size > 100
    ? { name: words.villageCommitteeName(place), kind: 'village-committee' }
    : { name: words.generalBranchName(place), kind: 'general-branch' };
}

function branchesOf(
  home: Home,
  top: DemoRow,
  count: number,
  size: number,
  newId: () => string,
): DemoBranch[] {
  const sum = shares.slice(0, count).reduce((total, share) => total + share, 0);
  let placed = 0;
  let upTo = 0;
  return shares.slice(0, count).map((share, index) => {
    upTo += share;
    const own = Math.round((size * upTo) / sum) - placed;
    placed += own;
    const cooperative = index === 2;
    const row: DemoRow = {
      id: newId(),
      name: cooperative
        ? words.cooperativeBranchName(home.township, home.village)
        : words.branchName(home.place, index + 1),
      kind: 'branch',
      parent: top.id,
      code: `${String(top['code'])}0${index + 1}`,
      location: cooperative ? 'cooperative' : 'administrative-village',
      foundedOn: cooperative ? '2016-06-30' : '2008-12-01',
      approvalNo: cooperative
        ? words.documents.township(2016, 12)
        : words.documents.township(2008, 21),
      ...term,
      address: home.place,
    };
    return { row, groups: groupsOf(row, own, newId), size: own };
  });
}

/** A Party group to about fifteen members. */
function groupsOf(branch: DemoRow, size: number, newId: () => string): DemoRow[] {
  const count = size < 16 ? 0 : Math.min(4, Math.round(size / 15));
  return Array.from({ length: count }, (_, index): DemoRow => ({
    id: newId(),
    name: words.groupName(String(branch['name']), index + 1),
    kind: 'group',
    parent: branch.id,
  }));
}
