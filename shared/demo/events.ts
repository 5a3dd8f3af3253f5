import type { Value } from '../fields/field.ts';
import { members as memberRegister } from '../registers/members.ts';
import type { DemoChange } from './dated.ts';
import { datedHistory } from './dated.ts';
import { demoYear } from './distributions.ts';
import type { DemoRow, Traits } from './person.ts';
import * as words from './words.ts';

const { documents, deciders, reasons } = words;
const last = demoYear - 1;

/** A change that happened to a member; `before` is what held until then. */
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

export const event = (field: string, before: Event['before'], change: DemoChange): Event => ({
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

/** Lets happen to a member what the story says. @returns rows of `datedChanges` */
export function tell(member: DemoRow, { events, also }: Story, newId: () => string): DemoRow[] {
  Object.assign(member, also);
  return events.flatMap(({ field, before, change }) =>
    datedHistory(memberRegister, member, field, before, change, newId),
  );
}
