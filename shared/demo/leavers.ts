import { statusAfterLeaving } from '../codes/leftWays.ts';
import type { DemoChange } from './dated.ts';
import { demoYear } from './distributions.ts';
import { type Story, event } from './events.ts';
import type { Traits } from './person.ts';
import * as words from './words.ts';

const { documents, deciders, reasons } = words;
const last = demoYear - 1;

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
