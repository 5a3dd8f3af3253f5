import { partyPosts } from '../../../shared/codes/index.ts';
import { type DueOnDay, dueToAttend } from '../../../shared/rules/dueToAttend.ts';
import { spell } from '../registers/pinyin.ts';
import type { Session } from '../session.ts';
import { type Occasion, convenedOf } from './convened.ts';
import { type NamedPerson, rollOn } from './rollOn.ts';

/** One who may be ticked, as the form of a meeting shows them. */
export interface DuePerson extends DueOnDay {
  readonly name: string;
  /** Pinyin in full and initials, lower case: what is typed to find them. */
  readonly spellings: readonly string[];
  readonly probationary: boolean;
  /** The Party group, an organisation's id. */
  readonly group: string | null;
  /** A code of `partyPosts`; null for none. */
  readonly post: string | null;
}

/**
 * Who is due at a meeting as the register has them on its day, the posts first, then by pinyin.
 * @throws Refusal `record.unknown` for an organisation that is not there
 */
export function duePeople(session: Session, occasion: Occasion): readonly DuePerson[] {
  const convened = convenedOf(session.store, occasion);
  const roll = rollOn(session.store, occasion.on);
  const byId = new Map(roll.map((person) => [person.id, person]));
  const posts = session.codes(partyPosts).items.map(({ code }) => code);
  return dueToAttend(roll, convened)
    .flatMap((due) => {
      const person = byId.get(due.id);
      if (person === undefined) return [];
      const post = person.id === convened.organization.secretary ? 'secretary' : postOf(person);
      return [{ due, person, post, spelling: spelled(person.name), rank: rankOf(posts, post) }];
    })
    .sort((a, b) => a.rank - b.rank || compare(a.spelling.main, b.spelling.main))
    .map(({ due, person, post, spelling }) => ({
      ...due,
      name: person.name,
      spellings: spelling.variants,
      probationary: person.memberType === '4',
      group: person.group,
      post,
    }));
}

const postOf = ({ partyPost }: NamedPerson): string | null =>
  partyPost === 'none' ? null : partyPost;

function rankOf(posts: readonly string[], post: string | null): number {
  const at = post === null ? -1 : posts.indexOf(post);
  return at < 0 ? posts.length : at;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const spellings = new Map<string, ReturnType<typeof spell>>();

/** How a name is spelt; remembered, because the same names come with every meeting. */
export function spelled(name: string): ReturnType<typeof spell> {
  const known = spellings.get(name) ?? spell(name);
  spellings.set(name, known);
  return known;
}
