import { partyPosts } from '../../../shared/codes/index.ts';
import { lastDayOfYear } from '../../../shared/rules/calendar.ts';
import type { DutyMember } from '../../../shared/rules/duties/facts.ts';
import { isCommitteePost } from '../../../shared/rules/duties/posts.ts';
import { talkedPairs } from '../../../shared/rules/talks.ts';
import { allDuties, yearSpan } from '../duties/allDuties.ts';
import { branchesUnder } from '../members/branches.ts';
import type { Session } from '../session.ts';
import type { TalkYear } from './answers.ts';

/**
 * Who talked with whom in a branch in a year (domain.md 4.2), by whoever was on its roll at the
 * end of the year, or today: the committee first, in the order of the posts.
 * @throws Refusal `report.branch-unknown`
 */
export function talkYear(
  session: Session,
  { year, branch }: { readonly year: number; readonly branch: string },
): TalkYear {
  const under = branchesUnder(session.store, branch);
  const { facts, duties } = allDuties(session, yearSpan(session.today(), year));
  const [today, end] = [session.today(), lastDayOfYear(year)];
  const people = inOrder(
    session,
    facts.membersOn(today < end ? today : end).filter((person) => under.has(person.branch)),
  );
  const talked = talkedPairs(facts.talks.filter(({ on }) => on.startsWith(`${year}-`)));
  return {
    people: people.map(({ id, name, post }) => ({
      id,
      name,
      committee: isCommitteePost(post),
      post,
    })),
    pairs: pairsAmong(people, talked),
    duties: duties.filter(
      ({ measure, subject, period }) =>
        measure.startsWith('talks-') && subject.id === branch && period.from.startsWith(`${year}-`),
    ),
  };
}

/** The pairs of these people, each as they stand in the list. */
function pairsAmong(
  people: readonly DutyMember[],
  talked: ReturnType<typeof talkedPairs>,
): TalkYear['pairs'] {
  const places = new Map(people.map(({ id }, at) => [id, at]));
  return [...talked.values()]
    .flatMap(({ a, b, talks }) => {
      const [one, other, last] = [places.get(a), places.get(b), talks.at(-1)];
      if (one === undefined || other === undefined || last === undefined) return [];
      const [first, second] = one < other ? [a, b] : [b, a];
      const at = Math.min(one, other) * people.length + Math.max(one, other);
      return [
        { at, pair: { a: first, b: second, ids: talks.map(({ id }) => id), lastOn: last.on } },
      ];
    })
    .sort((x, y) => x.at - y.at)
    .map(({ pair }) => pair);
}

function inOrder(session: Session, people: readonly DutyMember[]): DutyMember[] {
  const posts = session.codes(partyPosts).items.map(({ code }) => code);
  const rank = ({ post }: DutyMember): number =>
    isCommitteePost(post) ? posts.indexOf(post ?? '') : posts.length;
  const since = ({ joinedOn }: DutyMember): string => joinedOn ?? '9999';
  return [...people].sort(
    (a, b) => rank(a) - rank(b) || (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0),
  );
}
