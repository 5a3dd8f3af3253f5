import { type TalkedPair, pairKey, talkedPairs } from '../talks.ts';
import { type Asking, bound, boundsOf, calendarPeriods, dutyOf } from './asking.ts';
import type { Duty, DutyLack, DutyPeriod, DutyRule } from './duty.ts';
import { byDay, once } from './dutyIndex.ts';
import type { DutyMember, DutyOrganization, Talk } from './facts.ts';
import { wasOnRoll } from './learningDuties.ts';
import { isCommitteePost } from './posts.ts';

type Pairs = ReadonlyMap<string, TalkedPair>;

/** Who must have talked with whom, and who has not. */
interface Talked {
  readonly least: number;
  readonly unit: Duty['unit'];
  readonly lacking: readonly DutyLack[];
  readonly talks: readonly Talk[];
}

/**
 * Heart-to-heart talks (domain.md 4.2: between committee members, with members, among members).
 * The rule-book names the pairs; that every member talks with at least so many, and not with every
 * other, is our reading: a branch of fifty would need 1,225 talks.
 */
export function talkDuties(asking: Asking, rule: DutyRule): Duty[] {
  const { index, day } = asking;
  const pairsOf = once((span) => {
    const [from = '', to = ''] = span.split(' ');
    return talkedPairs(index.facts.talks.filter(({ on }) => on >= from && on <= to));
  });
  return bound(asking, rule).flatMap((organization) =>
    calendarPeriods(asking, rule, boundsOf(asking, rule, organization)).flatMap((period) => {
      const until = day < period.to ? day : period.to;
      const people = peopleOf(asking, organization, period, until);
      const talked = measure(rule, people, pairsOf(`${period.from} ${until}`));
      if (talked.least === 0) return [];
      return [
        dutyOf(asking, {
          rule,
          organization,
          period,
          done: talked.least - talked.lacking.length,
          least: talked.least,
          unit: talked.unit,
          evidence: byDay([...new Set(talked.talks)]).map(({ id, on, label }) => ({
            register: 'meetings',
            id,
            on,
            label,
          })),
          lacking: talked.lacking,
          fulfil: {
            register: 'meetings',
            id: null,
            values: { branch: organization.id, kind: rule.kinds[0] ?? 'talk' },
          },
        }),
      ];
    }),
  );
}

const peopleOf = (
  { index }: Asking,
  { id }: DutyOrganization,
  period: DutyPeriod,
  until: string,
): DutyMember[] =>
  index.membersOf(id, until).filter((member) => !member.lost && wasOnRoll(member, period));

function measure(rule: DutyRule, people: readonly DutyMember[], pairs: Pairs): Talked {
  const committee = people.filter(({ post }) => isCommitteePost(post));
  const others = people.filter(({ post }) => !isCommitteePost(post));
  if (rule.measure === 'talks-committee') return everyPair(committee, rule.least, pairs);
  return rule.measure === 'talks-members'
    ? everyOne(others, committee, rule.least, pairs)
    : everyOne(others, others, rule.least, pairs);
}

/** Each two talk with each other so often. */
function everyPair(people: readonly DutyMember[], least: number, pairs: Pairs): Talked {
  const all = people.flatMap((one, at) =>
    people.slice(at + 1).map((other) => ({
      one,
      other,
      talks: pairs.get(pairKey(one.id, other.id))?.talks ?? [],
    })),
  );
  return {
    least: all.length,
    unit: 'pairs',
    lacking: all
      .filter(({ talks }) => talks.length < least)
      .map(({ one, other, talks }) => ({
        id: one.id,
        name: one.name,
        done: talks.length,
        least,
        with: { id: other.id, name: other.name },
      })),
    talks: all.flatMap(({ talks }) => talks),
  };
}

/** Each talks with so many of the partners, or with all where there are fewer. */
function everyOne(
  people: readonly DutyMember[],
  partners: readonly DutyMember[],
  least: number,
  pairs: Pairs,
): Talked {
  const each = people.map((one) => {
    const possible = partners.filter(({ id }) => id !== one.id);
    const had = possible.flatMap(({ id }) => pairs.get(pairKey(one.id, id)) ?? []);
    return { one, had, wanted: Math.min(least, possible.length) };
  });
  const asked = each.filter(({ wanted }) => wanted > 0);
  return {
    least: asked.length,
    unit: 'persons',
    lacking: asked
      .filter(({ had, wanted }) => had.length < wanted)
      .map(({ one: { id, name }, had, wanted }) => ({
        id,
        name,
        done: had.length,
        least: wanted,
        with: null,
      })),
    talks: asked.flatMap(({ had }) => had.flatMap(({ talks }) => talks)),
  };
}
