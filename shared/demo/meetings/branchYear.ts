import { electedOn } from '../organizations.ts';
import { demoYear } from '../distributions.ts';
import type { DemoRow } from '../person.ts';
import type { DemoBranch } from '../organizations.ts';
import type { DemoItem, DemoMinutes } from './minutes.ts';
import { type Attendee, type Roster, inCommittee } from './roster.ts';
import * as words from './words.ts';

const two = (month: number): string => String(month).padStart(2, '0');
const on = (month: number, day: number): string => `${demoYear}-${two(month)}-${two(day)}`;

/** The last day of the demo; what would come later is not there. */
export const demoEnd = on(11, 20);

/** A branch at work: its roster, and which branch of the village it is. */
export interface BranchAtWork {
  readonly branch: DemoBranch;
  readonly index: number;
  readonly roster: Roster;
  readonly minutes: DemoMinutes;
  /** The items of the education plan, by month. */
  readonly plans: ReadonlyMap<number, string>;
}

/** What a branch met for from its election to the end of the demo. */
export function branchYear(work: BranchAtWork): void {
  generalMeetings(work);
  for (let month = 1; month <= 11; month += 1) {
    committeeMeeting(work, month);
    themeDay(work, month);
    if (month < 11) for (const group of work.branch.groups) groupMeeting(work, group, month);
  }
  lifeMeetings(work);
}

const dueOn = ({ branch, roster }: BranchAtWork, day: string): Attendee[] =>
  roster.on(day, new Set([branch.row.id]));

const secretaryOf = (due: readonly Attendee[]): string | undefined =>
  due.find(({ post }) => post === 'secretary')?.name;

function committeeMeeting(work: BranchAtWork, month: number): void {
  const day = on(month, 5 + work.index);
  const due = dueOn(work, day).filter(inCommittee);
  const topic = words.committeeTopics[month - 1] ?? '';
  // The third branch let one month slip, and has not met in the last one yet.
  if (due.length < 2 || (work.index === 2 && (month === 8 || month === 11))) return;
  work.minutes.add({
    branch: work.branch.row.id,
    kind: 'committee',
    on: day,
    topic,
    due,
    items: [
      {
        kind: 'report',
        title: words.committeeTopics[(month + 10) % 12] ?? topic,
        presenter: secretaryOf(due),
      },
      { kind: 'discussion', title: topic, decision: words.decisions.agreed, discussed: true },
    ],
    ...(month % 2 === 1 && { task: words.tasks[(month + work.index) % words.tasks.length] ?? '' }),
  });
}

function themeDay(work: BranchAtWork, month: number): void {
  const day = on(month, 20);
  if (day > demoEnd || (work.index === 1 && month === 9)) return;
  const due = dueOn(work, day);
  const topic = words.themes[month - 1] ?? '';
  work.minutes.add({
    branch: work.branch.row.id,
    kind: 'theme-day',
    on: day,
    topic,
    due,
    items: [
      { kind: 'study', title: words.titles.study(topic), presenter: secretaryOf(due) },
      ...(month % 3 === 0 ? [{ kind: 'dues', title: words.titles.dues }] : []),
      { kind: 'service', title: topic },
    ],
    more: {
      hours: 2,
      trainingTopic: month % 2 === 0 ? 'policy' : 'theory',
      trainingChannel: 'meeting',
      plan: work.plans.get(month) ?? null,
    },
  });
}

function groupMeeting(work: BranchAtWork, group: DemoRow, month: number): void {
  const day = on(month, 12);
  const due = dueOn(work, day).filter((attendee) => attendee.group === group.id);
  if (due.length === 0) return;
  const topic = words.groupTopics[month % words.groupTopics.length] ?? '';
  work.minutes.add({
    branch: group.id,
    kind: 'group',
    on: day,
    topic,
    due,
    items: [{ kind: 'study', title: topic }],
    more: { hours: 1, trainingTopic: 'constitution', trainingChannel: 'meeting' },
  });
}

function generalMeetings(work: BranchAtWork): void {
  const { generalTopics, titles } = words;
  const general = (day: string, topic: string, items: readonly DemoItem[]): string =>
    work.minutes.add({
      branch: work.branch.row.id,
      kind: 'general',
      on: day,
      topic,
      due: dueOn(work, day),
      items,
    });
  const elected = dueOn(work, electedOn);
  const committee = elected.filter(inCommittee).map(({ name }) => name);
  const runnerUp = elected.find((attendee) => attendee.voting && attendee.post === null);
  general(electedOn, generalTopics.election, [
    { kind: 'report', title: words.committeeTopics[0] ?? '' },
    {
      kind: 'election',
      title: generalTopics.election,
      decision: words.decisions.elected,
      election: [...committee, ...(runnerUp ? [runnerUp.name] : [])],
    },
  ]);
  // The third branch met to vote and to collect dues only, and not at all in the third quarter.
  const thin = work.index === 2;
  const first = general(on(3, 28), generalTopics.first, [
    ...(thin ? [] : [{ kind: 'study', title: titles.study(words.lectureTopics[0] ?? '') }]),
    {
      kind: 'vote',
      title: titles.plan,
      decision: words.decisions.agreed,
      vote: { method: 'hands', against: 0 },
    },
    { kind: 'dues', title: titles.dues },
  ]);
  lecture(work, on(3, 28), 0, first);
  general(on(6, 28), generalTopics.second, secondQuarter(work));
  lecture(work, on(6, 30), 1);
  if (!thin) {
    general(on(9, 27), generalTopics.third, [
      { kind: 'report', title: generalTopics.third, presenter: committee[0] },
      {
        kind: 'vote',
        title: titles.road,
        decision: words.decisions.agreed,
        discussed: true,
        vote: { method: 'hands', against: 1 },
      },
    ]);
  }
  lecture(work, on(9, 28), 2);
  if (work.index === 0) {
    general(on(11, 10), generalTopics.fourth, [
      { kind: 'study', title: titles.study(words.lectureTopics[3] ?? '') },
      {
        kind: 'discussion',
        title: titles.scheme,
        decision: words.decisions.agreed,
        discussed: true,
      },
    ]);
    lecture(work, on(11, 11), 3);
  }
}

/** The admissions and conversions of the year were decided by the meeting of their branch. */
function secondQuarter(work: BranchAtWork): DemoItem[] {
  const due = dueOn(work, on(6, 28));
  const joined = due.filter(({ member }) =>
    String(member['joinedOn']).startsWith(String(demoYear)),
  );
  const converted = due.filter(({ member }) => member['fullMemberOn'] === on(6, 20));
  const item = (
    { name }: Attendee,
    title: (name: string) => string,
    decision: string,
  ): DemoItem => ({
    kind: 'admission',
    title: title(name),
    decision,
    discussed: true,
    vote: { method: 'secret', against: 1 },
  });
  return [
    { kind: 'study', title: words.titles.study(words.lectureTopics[1] ?? '') },
    ...joined.map((each) => item(each, words.titles.admission, words.decisions.admitted)),
    ...converted.map((each) => item(each, words.titles.conversion, words.decisions.converted)),
    { kind: 'dues', title: words.titles.dues },
  ];
}

function lecture(work: BranchAtWork, day: string, index: number, within?: string): void {
  const topic = words.lectureTopics[index] ?? '';
  const due = dueOn(work, day);
  work.minutes.add({
    branch: work.branch.row.id,
    kind: 'lecture',
    on: day,
    topic,
    due,
    items: [{ kind: 'lecture', title: topic, presenter: secretaryOf(due) }],
    more: {
      hours: 2,
      trainingTopic: 'theory',
      trainingChannel: 'lecture',
      ...(within !== undefined && { within }),
    },
  });
}

/** Last year's organizational life meeting with the appraisal, and this year's to come. */
function lifeMeetings(work: BranchAtWork): void {
  const { titles } = words;
  const held = `${demoYear - 1}-12-26`;
  work.minutes.add({
    branch: work.branch.row.id,
    kind: 'life',
    on: held,
    topic: titles.life,
    due: dueOn(work, held),
    items: [
      { kind: 'criticism', title: titles.life },
      { kind: 'appraisal', title: titles.appraisal(demoYear - 1) },
    ],
    more: { countsAs: 'appraisal' },
  });
  if (work.index !== 0) return;
  work.minutes.add({
    branch: work.branch.row.id,
    kind: 'life',
    on: on(12, 12),
    topic: titles.lifePlanned,
    due: dueOn(work, demoEnd),
    items: [{ kind: 'criticism', title: titles.lifePlanned }],
    more: { state: 'planned' },
  });
}
