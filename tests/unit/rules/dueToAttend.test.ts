import { describe, expect, it } from 'vitest';
import { meetingKinds, votingExceptionKinds } from '../../../shared/codes/index.ts';
import { countAttendance } from '../../../shared/rules/attendanceCounts.ts';
import { type Convened, type PersonOnDay, dueToAttend } from '../../../shared/rules/dueToAttend.ts';

const person = (id: string, changes: Partial<PersonOnDay> = {}): PersonOnDay => ({
  id,
  memberType: '5',
  partyPost: null,
  villagePost: null,
  branch: 'first',
  group: null,
  exceptions: [],
  ...changes,
});

/** A village: a general branch with two branches, the first with two groups. */
const people: readonly PersonOnDay[] = [
  person('secretary', { partyPost: 'secretary', villagePost: 'director', group: 'one' }),
  person('organizer', { partyPost: 'organization-commissioner', group: 'two' }),
  person('leader', { partyPost: 'group-leader', group: 'one' }),
  person('plain', { partyPost: 'none', group: 'one' }),
  person('clerk', { villagePost: 'clerk', group: 'two' }),
  person('head', { villagePost: 'group-head' }),
  person('probationary', { memberType: '4', group: 'two' }),
  person('second', { branch: 'second', partyPost: 'secretary' }),
  person('member2', { branch: 'second', villagePost: 'committee-member' }),
  person('moved', { branch: 'second', group: 'one' }),
  person('elsewhere', { branch: 'far', partyPost: 'secretary' }),
];

const all = new Set(['total', 'first', 'second', 'one', 'two']);
const organizations: Readonly<
  Record<string, { organization: Convened['organization']; under: ReadonlySet<string> }>
> = {
  total: {
    organization: {
      ...{ id: 'total', kind: 'general-branch', parent: 'town', parentKind: 'township-committee' },
      ...{ secretary: 'elsewhere', hasGroups: false },
    },
    under: all,
  },
  first: {
    organization: {
      ...{ id: 'first', kind: 'branch', parent: 'total', parentKind: 'general-branch' },
      ...{ secretary: 'secretary', hasGroups: true },
    },
    under: new Set(['first', 'one', 'two']),
  },
  second: {
    organization: {
      ...{ id: 'second', kind: 'branch', parent: 'total', parentKind: 'general-branch' },
      ...{ secretary: null, hasGroups: false },
    },
    under: new Set(['second']),
  },
  one: {
    organization: {
      ...{ id: 'one', kind: 'group', parent: 'first', parentKind: 'branch' },
      ...{ secretary: null, hasGroups: false },
    },
    under: new Set(['one']),
  },
};

function listFor(kind: string, organization: string) {
  const meets = organizations[organization];
  if (meets === undefined) throw new Error(organization);
  return dueToAttend(people, { kind, ...meets });
}
const idsFor = (kind: string, organization: string): string[] =>
  listFor(kind, organization).map(({ id }) => id);

const ofFirst = ['secretary', 'organizer', 'leader', 'plain', 'clerk', 'head', 'probationary'];
const ofSecond = ['second', 'member2', 'moved'];

describe('who is due (domain.md 4.2)', () => {
  it.each(['general', 'lecture', 'theme-day', 'life', 'appraisal', 'study', 'own-kind'])(
    '%s: all of the branch, or of all branches below',
    (kind) => {
      expect(idsFor(kind, 'first')).toEqual(ofFirst);
      expect(idsFor(kind, 'second')).toEqual(ofSecond);
      expect(idsFor(kind, 'total')).toEqual([...ofFirst, ...ofSecond]);
      expect(listFor(kind, 'first').every(({ due }) => due)).toBe(true);
    },
  );

  it.each(['committee', 'democratic-life', 'team-analysis'])('%s: the committee', (kind) => {
    expect(idsFor(kind, 'first')).toEqual(['secretary', 'organizer']);
    expect(idsFor(kind, 'second')).toEqual(['second']);
    // Of a general branch also its secretary, whichever branch they belong to.
    expect(idsFor(kind, 'total')).toEqual(['secretary', 'organizer', 'second', 'elsewhere']);
  });

  it("both committees: with the villagers' committee and its clerk, no group heads", () => {
    expect(idsFor('two-committees', 'first')).toEqual(['secretary', 'organizer', 'clerk']);
    expect(idsFor('two-committees', 'total')).toEqual([
      ...['secretary', 'organizer', 'clerk', 'second', 'member2', 'elsewhere'],
    ]);
  });

  it('a group: its members, without those of another branch on the day', () => {
    for (const { code } of meetingKinds.items)
      expect(idsFor(code, 'one')).toEqual(['secretary', 'leader', 'plain']);
    expect(listFor('group', 'one').every(({ due }) => due)).toBe(true);
  });

  it("a group's meeting entered for a branch: all are offered, due only where there are no groups", () => {
    expect(idsFor('group', 'first')).toEqual(ofFirst);
    expect(listFor('group', 'first').some(({ due }) => due)).toBe(false);
    expect(listFor('group', 'second').every(({ due }) => due)).toBe(true);
  });

  it('a talk: everybody is offered, the secretary too, and nobody is due', () => {
    expect(idsFor('talk', 'first')).toEqual(ofFirst);
    expect(idsFor('talk', 'total')).toEqual([...ofFirst, ...ofSecond, 'elsewhere']);
    expect(listFor('talk', 'total').some(({ due }) => due)).toBe(false);
  });
});

describe('voting right and count (domain.md 2.3)', () => {
  const standing = (changes: Partial<PersonOnDay>) => {
    const meets = organizations['first'];
    if (meets === undefined) throw new Error('first');
    const [first] = dueToAttend([person('x', changes)], { kind: 'general', ...meets });
    return first;
  };

  it.each([
    ['a full member', {}, true, true, null],
    ['a probationary member', { memberType: '4' }, true, false, null],
    [
      'probation within the Party',
      { exceptions: ['probation-within-party'] },
      true,
      false,
      'probation-within-party',
    ],
    ['bedridden', { exceptions: ['bedridden'] }, false, true, 'bedridden'],
    [
      'bedridden and on probation within the Party',
      { exceptions: ['probation-within-party', 'bedridden'] },
      false,
      false,
      'bedridden',
    ],
    [
      'a probationary member who is away',
      { memberType: '4', exceptions: ['away'] },
      false,
      false,
      'away',
    ],
    ["an exception of the user's own", { exceptions: ['own'] }, false, true, 'own'],
  ] as const)('%s', (_who, changes, counted, voting, exception) => {
    expect(standing(changes)).toEqual({ id: 'x', due: true, counted, voting, exception });
  });

  it('knows all kinds of exception: one takes the vote, the others leave out of the count', () => {
    const left = votingExceptionKinds.items.filter(
      ({ code }) => standing({ exceptions: [code] })?.counted === false,
    );
    expect(left.map(({ code }) => code)).toEqual([
      ...['incapacitated', 'abroad', 'serving-sentence', 'bedridden', 'away'],
    ]);
  });
});

describe('countAttendance (domain.md 4.3)', () => {
  const line = (presence: string, voting = true, written = false) => ({
    presence,
    voting,
    written,
  });

  it('counts those due and present, with vote and without, and who wrote', () => {
    expect(
      countAttendance([
        line('present'),
        line('present'),
        line('present', false),
        line('leave'),
        line('ill', true, true),
        line('away', false, true),
        line('unexcused', false),
        line('not-counted'),
        line('not-counted', true, true),
        // Who is there needs no paper.
        line('present', true, true),
      ]),
    ).toEqual({ due: 8, present: 4, votingDue: 5, votingPresent: 3, written: 1 });
  });

  it('counts who was left out of the count and came all the same', () => {
    expect(countAttendance([line('not-counted'), line('present')])).toMatchObject({ due: 1 });
    expect(countAttendance([line('present'), line('present')])).toMatchObject({
      due: 2,
      votingPresent: 2,
    });
  });

  it('is nothing for nobody', () => {
    expect(countAttendance([])).toEqual({
      ...{ due: 0, present: 0, votingDue: 0, votingPresent: 0, written: 0 },
    });
  });
});
