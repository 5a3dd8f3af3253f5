import { meetingKinds } from '../../../shared/codes/index.ts';
import { contentCheck } from '../../../shared/rules/duties/contentCheck.ts';
import type { DutyMeeting, DutyOrganization } from '../../../shared/rules/duties/facts.ts';
import { yearRows } from '../../../shared/rules/duties/yearGrid.ts';
import { meetings as meetingRegister } from '../../../shared/registers/meetings.ts';
import { branchesUnder } from '../members/branches.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { allDuties, yearSpan } from './allDuties.ts';
import type { DutyYear } from './answers.ts';

/**
 * A year at a glance, and the content check of domain.md 4.2 over its meetings.
 * @param options.branch an organisation with all below it; everything where null
 * @throws Refusal `report.branch-unknown`
 */
export function dutyYear(
  session: Session,
  { year, branch }: { readonly year: number; readonly branch: string | null },
): DutyYear {
  const under = branch === null ? undefined : branchesUnder(session.store, branch);
  const { rules, facts, duties } = allDuties(session, yearSpan(session.today(), year));
  const held = facts.meetings.filter(({ heldOn }) => heldOn.startsWith(`${year}-`));
  const ofMeetings = duties.filter(
    ({ measure, period }) => measure === 'meetings' && period.from <= `${year}-12-31`,
  );
  const dutiesOf = Map.groupBy(ofMeetings, ({ subject }) => subject.id);
  const own = Map.groupBy(held, (meeting) => meeting.branch);
  const parts = {
    year,
    kinds: session.codes(meetingKinds).items.map(({ code }) => code),
    rules: new Map(rules.map((rule) => [rule.key, rule])),
    meetings: new Map<string, DutyMeeting>(held.map((meeting) => [meeting.id, meeting])),
  };
  const branches = facts.organizations
    .filter((organization) => existsIn(organization, year))
    .filter(({ id }) => under === undefined || under.has(id))
    .map(({ id, name }) => ({
      id,
      name,
      rows: yearRows({ ...parts, duties: dutiesOf.get(id) ?? [], own: own.get(id) ?? [] }),
    }))
    .filter(({ rows }) => rows.length > 0);
  const judged = held.filter((meeting) => under === undefined || under.has(meeting.branch));
  const written = withContent(session, year);
  return {
    year,
    branches,
    content: contentCheck(
      judged.map((meeting) => ({ ...meeting, hasContent: written.has(meeting.id) })),
    ),
  };
}

const existsIn = ({ foundedOn, dissolvedOn }: DutyOrganization, year: number): boolean =>
  (foundedOn === null || foundedOn <= `${year}-12-31`) &&
  (dissolvedOn === null || dissolvedOn >= `${year}-01-01`);

/** The meetings of a year of which it is written down what was said. */
const withContent = ({ store }: Session, year: number): ReadonlySet<string> =>
  new Set(
    store
      .column(
        tableQuery
          .selectFrom(meetingRegister.key)
          .select('id')
          .where('heldOn', '>=', `${year}-01-01`)
          .where('heldOn', '<=', `${year}-12-31`)
          .where('content', 'is not', null),
      )
      .map(String),
  );
