import { educationPlans } from '../../../shared/registers/educationPlans.ts';
import { lastDayOfYear } from '../../../shared/rules/calendar.ts';
import { groupBy } from '../../../shared/rules/duties/dutyIndex.ts';
import type { DutyMember, DutyOrganization, Learning } from '../../../shared/rules/duties/facts.ts';
import { wasOnRoll } from '../../../shared/rules/duties/learningDuties.ts';
import { spanPeriod } from '../../../shared/rules/duties/periods.ts';
import { isCommitteePost } from '../../../shared/rules/duties/posts.ts';
import {
  addHours,
  learningSums,
  planProgress,
  targetHours,
} from '../../../shared/rules/training.ts';
import { type WorkedOut, allDuties, yearSpan } from '../duties/allDuties.ts';
import { branchesUnder } from '../members/branches.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { TrainingYear } from './answers.ts';

/**
 * The class-hours of a year against the targets of domain.md 4.2, by whoever was on the roll at its
 * end, or today; and the education plan.
 * @param options.branch an organisation with all below it; everybody where null
 * @throws Refusal `report.branch-unknown`
 */
export function trainingYear(
  session: Session,
  { year, branch }: { readonly year: number; readonly branch: string | null },
): TrainingYear {
  const under = branch === null ? undefined : branchesUnder(session.store, branch);
  const isUnder = (id: string): boolean => under === undefined || under.has(id);
  const worked = allDuties(session, yearSpan(session.today(), year));
  const learning = worked.facts.learning.filter(({ on }) => on.startsWith(`${year}-`));
  const people = peopleOf(session, worked, year).filter((person) => isUnder(person.branch));
  const learnt = groupBy(learning, ({ members }) => members);
  const branches = new Map(worked.facts.organizations.map((each) => [each.id, each]));
  const members = people.map((person) =>
    memberOf(person, {
      year,
      rules: worked.rules,
      branch: branches.get(person.branch),
      learnt: learnt.get(person.id) ?? [],
    }),
  );
  return {
    year,
    members,
    plan: planOf(session, year, learning).filter((item) => isUnder(item.branch.id)),
    totals: {
      byTopic: together(members.map(({ byTopic }) => byTopic)),
      byChannel: together(members.map(({ byChannel }) => byChannel)),
    },
  };
}

/** At the end of the year, or today. */
function peopleOf(session: Session, { facts }: WorkedOut, year: number): readonly DutyMember[] {
  const [today, end] = [session.today(), lastDayOfYear(year)];
  return facts.membersOn(today < end ? today : end);
}

interface Circumstances {
  readonly year: number;
  readonly rules: WorkedOut['rules'];
  readonly branch: DutyOrganization | undefined;
  readonly learnt: readonly Learning[];
}

function memberOf(
  person: DutyMember,
  { year, rules, branch, learnt }: Circumstances,
): TrainingYear['members'][number] {
  const { id, name, post, lost } = person;
  const committee = isCommitteePost(post) || branch?.secretary === id;
  const asked = !lost && wasOnRoll(person, spanPeriod(`${year}-01-01`, lastDayOfYear(year)));
  const target = asked
    ? targetHours(rules, { committee, organizationKind: branch?.kind ?? '' })
    : null;
  const sums = learningSums(learnt);
  return {
    id,
    name,
    branch: { id: person.branch, name: branch?.name ?? '' },
    role: committee ? 'committee' : 'member',
    target,
    met: target === null || sums.hours >= target,
    ...sums,
  };
}

function planOf(
  session: Session,
  year: number,
  learning: readonly Learning[],
): TrainingYear['plan'] {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  const byPlan = groupBy(learning, ({ plan }) => (plan === null ? [] : [plan]));
  const rows = session.store.all(
    tableQuery
      .selectFrom(educationPlans.key)
      .selectAll()
      .where('voidedAt', 'is', null)
      .where('year', '=', year)
      .orderBy('month')
      .orderBy('id'),
  );
  return rows.map((row) => {
    const [id, branch] = [String(row['id']), String(row['branch'])];
    const item = { year, month: number(row['month']), hours: number(row['hours']) };
    return {
      id,
      branch: { id: branch, name: session.references.title('organizations', branch) ?? '' },
      title: String(row['title']),
      month: item.month,
      topic: text(row['topic']),
      channel: text(row['channel']),
      audience: text(row['audience']),
      hours: item.hours,
      ...planProgress(item, byPlan.get(id) ?? [], session.today()),
    };
  });
}

function together(sums: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const each of sums) {
    for (const [code, hours] of Object.entries(each)) addHours(total, code, hours);
  }
  return total;
}
