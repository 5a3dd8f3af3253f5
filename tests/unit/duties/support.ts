import { defaultDutyRules } from '../../../shared/rules/duties/defaultDutyRules.ts';
import type { Duty, DutyRule } from '../../../shared/rules/duties/duty.ts';
import { dutiesOn } from '../../../shared/rules/duties/dutiesOn.ts';
import type {
  DutyFacts,
  DutyMeeting,
  DutyMember,
  DutyOrganization,
  Learning,
} from '../../../shared/rules/duties/facts.ts';
import { readRule } from '../../../shared/rules/duties/readRule.ts';

/** The shipped rule of that key, changed for a test. */
export function ruleOf(key: string, changes: Partial<DutyRule> = {}): DutyRule {
  const row = defaultDutyRules.find((record) => record['key'] === key);
  if (row === undefined) throw new Error(`no rule ${key}`);
  return { ...readRule(row), ...changes };
}

export const branch = (changes: Partial<DutyOrganization> = {}): DutyOrganization => ({
  id: 'b1',
  name: '青石村党支部',
  kind: 'branch',
  parent: null,
  foundedOn: null,
  dissolvedOn: null,
  secretary: null,
  appointedOn: null,
  committeeSize: null,
  termYears: null,
  termStartOn: null,
  termEndOn: null,
  ...changes,
});

export const member = (id: string, changes: Partial<DutyMember> = {}): DutyMember => ({
  id,
  name: `党员${id}`,
  branch: 'b1',
  memberType: '5',
  post: null,
  appointedOn: null,
  joinedOn: '2005-07-01',
  fullMemberOn: '2006-07-01',
  extendedUntil: null,
  enteredOn: '2005-07-01',
  lost: false,
  ...changes,
});

export const meeting = (heldOn: string, changes: Partial<DutyMeeting> = {}): DutyMeeting => ({
  id: `m-${heldOn}-${changes.kind ?? 'general'}`,
  branch: 'b1',
  kind: 'general',
  countsAs: [],
  heldOn,
  topic: '议题',
  agendaKinds: [],
  ...changes,
});

export const learnt = (
  on: string,
  hours: number,
  members: readonly string[],
  changes: Partial<Learning> = {},
): Learning => ({
  register: 'meetings',
  id: `l-${on}-${members.join('-')}`,
  on,
  label: '学习',
  hours,
  topic: null,
  channel: 'meeting',
  plan: null,
  members,
  ...changes,
});

type Given = Partial<Omit<DutyFacts, 'membersOn'>> & { readonly members?: readonly DutyMember[] };

export const factsOf = ({ members = [], ...given }: Given): DutyFacts => ({
  organizations: [branch()],
  membersOn: () => members,
  meetings: [],
  learning: [],
  talks: [],
  rounds: [],
  ...given,
});

/** The duties of one rule on a day. */
export const dutiesBy = (
  rule: DutyRule,
  given: Given,
  day: string,
  since: string | null = null,
): Duty[] => dutiesOn([rule], factsOf(given), { day, since });

/** State and due day of each, in the order of the days. */
export const told = (duties: readonly Duty[]): string[] =>
  duties.map(({ due, state, done, least }) => `${due} ${state} ${done}/${least}`).sort();
