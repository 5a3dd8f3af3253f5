import type { Value } from '../fields/field.ts';
import { statusAfterLeaving } from '../codes/leftWays.ts';
import { members as memberRegister } from '../registers/members.ts';
import { addDays } from '../rules/calendar.ts';
import type { DemoChange } from './dated.ts';
import { datedHistory } from './dated.ts';
import { type DemoRow, type Traits, demoYear } from './person.ts';
import * as words from './words.ts';

const { documents, deciders, reasons } = words;
const last = demoYear - 1;

/** Changes that happened to a member; `before` is what held until then. */
interface Event {
  readonly field: string;
  readonly before: DemoRow[string];
  readonly change: DemoChange;
}

/** Someone with a story: what makes the member, and what happened since. */
export interface Story {
  readonly traits: Traits;
  readonly events: readonly Event[];
  /** Fields that came with it. */
  readonly also?: Readonly<Record<string, Value>>;
}

const event = (field: string, before: Event['before'], change: DemoChange): Event => ({
  field,
  before,
  change,
});

const converted = (on: string, number: number): Event =>
  event('memberType', '4', {
    value: '5',
    on,
    decidedBy: deciders.branchMeeting,
    reason: reasons.conversion,
    documentNo: documents.village(Number(on.slice(0, 4)), number),
  });

/** The members of a village who are out of the ordinary, best known first. */
export const stories: readonly Story[] = [
  {
    traits: { age: [24, 30], joinedOn: `${demoYear}-06-28`, fullMemberOn: null, schooled: true },
    events: [],
  },
  {
    traits: { age: [26, 34], joinedOn: `${last}-06-20`, schooled: true },
    events: [converted(`${demoYear}-06-20`, 4)],
  },
  {
    traits: { age: [64, 74] },
    events: [
      event('hardship', false, {
        value: true,
        on: `${demoYear}-01-15`,
        decidedBy: deciders.branchCommittee,
        reason: reasons.hardship,
        documentNo: documents.village(demoYear, 1),
      }),
    ],
    also: { hardshipKind: 'illness' },
  },
  {
    traits: {
      age: [33, 44],
      enteredBy: 'transfer-in-other-province',
      enteredOn: `${demoYear}-03-12`,
      joinedOn: '2012-06-28',
    },
    events: [],
  },
  {
    traits: { age: [28, 40], joinedOn: '2014-06-26' },
    events: [
      event('floating', false, {
        value: true,
        on: `${demoYear}-02-20`,
        decidedBy: deciders.branchCommittee,
        reason: reasons.away,
      }),
    ],
    also: {
      occupation: '113',
      migrantWorker: true,
      destination: words.awayPlaces[0] ?? null,
      floatingReason: 'work',
    },
  },
  {
    traits: { age: [38, 50], joinedOn: '2006-07-01', floating: true },
    events: [
      event('lost', false, {
        value: true,
        on: `${last}-09-01`,
        decidedBy: deciders.branchCommittee,
        reason: reasons.lost,
        documentNo: documents.village(last, 9),
      }),
    ],
    also: { lostReason: '1' },
  },
  { traits: { age: [27, 35], joinedOn: `${last}-12-20`, fullMemberOn: null }, events: [] },
  {
    traits: {
      age: [40, 52],
      enteredBy: 'transfer-in-province',
      enteredOn: `${last}-04-15`,
      joinedOn: '2009-06-30',
    },
    events: [],
  },
  {
    traits: { age: [30, 38], joinedOn: `${last - 1}-06-26` },
    events: [converted(`${last}-06-26`, 5)],
  },
  {
    traits: { age: [30, 45], joinedOn: '2015-07-01' },
    events: [
      event('status', 'normal', {
        value: 'transferring-out',
        on: `${demoYear}-11-03`,
        decidedBy: deciders.branchCommittee,
        reason: reasons.transferOut,
      }),
    ],
  },
  {
    traits: { age: [66, 78] },
    events: [
      event('hardship', false, {
        value: true,
        on: `${last}-01-20`,
        decidedBy: deciders.branchCommittee,
        reason: reasons.hardship,
        documentNo: documents.village(last, 2),
      }),
    ],
    also: { hardshipKind: 'old-age' },
  },
];

interface Leaving {
  readonly traits: Traits;
  readonly way: string;
  readonly on: string;
  readonly decision: Pick<DemoChange, 'documentNo' | 'decidedBy' | 'reason'>;
}

const leavings: readonly Leaving[] = [
  {
    traits: { age: [82, 92] },
    way: 'died',
    on: `${demoYear}-02-07`,
    decision: { decidedBy: deciders.branchCommittee, reason: reasons.died },
  },
  {
    traits: { age: [30, 42], joinedOn: '2013-06-27' },
    way: 'transfer-out',
    on: `${demoYear}-05-19`,
    decision: {
      decidedBy: deciders.branchCommittee,
      reason: reasons.transferOut,
      documentNo: documents.village(demoYear, 3),
    },
  },
  {
    traits: { age: [76, 90] },
    way: 'died',
    on: `${demoYear}-09-28`,
    decision: { decidedBy: deciders.branchCommittee, reason: reasons.died },
  },
  {
    traits: { age: [79, 91] },
    way: 'died',
    on: `${last}-11-02`,
    decision: { decidedBy: deciders.branchCommittee, reason: reasons.died },
  },
  {
    traits: { age: [29, 38], joinedOn: '2016-06-29' },
    way: 'transfer-out',
    on: `${last}-08-10`,
    decision: {
      decidedBy: deciders.branchCommittee,
      reason: reasons.transferOut,
      documentNo: documents.village(last, 8),
    },
  },
  {
    traits: { age: [42, 55], joinedOn: '2003-07-01', floating: true },
    way: 'removed-lapsed',
    on: `${last}-05-30`,
    decision: {
      decidedBy: deciders.township,
      reason: reasons.lapsed,
      documentNo: documents.township(last, 6),
    },
  },
];

/** Those who left in this year and the last. */
export const leavers: readonly Story[] = leavings.map(({ traits, way, on, decision }) => ({
  traits,
  events: [
    event('leftBy', null, { value: way, on, ...decision }),
    event('status', 'normal', { value: statusAfterLeaving(way), on, ...decision }),
  ],
}));

/** Lets happen to a member what the story says. @returns rows of `datedChanges` */
export function tell(member: DemoRow, { events, also }: Story, newId: () => string): DemoRow[] {
  Object.assign(member, also);
  return events.flatMap(({ field, before, change }) =>
    datedHistory(memberRegister, member, field, before, change, newId),
  );
}

/** What the branch is asked to do for villagers. */
export function requests(
  villageMembers: readonly DemoRow[],
  count: number,
  pick: <T>(list: readonly T[]) => T,
  newId: () => string,
): DemoRow[] {
  return Array.from({ length: count }, (_, index): DemoRow => {
    const receivedOn = addDays(`${demoYear}-11-18`, -index * 13);
    const done = index > 1;
    return {
      id: newId(),
      receivedOn,
      villager:
        String(pick(villageMembers)['name']).charAt(0) +
        pick(pick(words.givenNames['2'].map(([, names]) => names))),
      phone: `154${String(88_000_000 + index)}`,
      matter: words.matters[index % words.matters.length] ?? '',
      handler: pick(villageMembers).id,
      dueOn: addDays(receivedOn, 7),
      doneOn: done ? addDays(receivedOn, 1 + (index % 6)) : null,
      satisfaction: done
        ? pick(['very-satisfied', 'satisfied', 'satisfied', 'fairly-satisfied'])
        : null,
      remarks: index % 4 === 2 ? pick(words.requestNotes) : null,
    };
  });
}
