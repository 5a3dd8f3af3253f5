import type { Value } from '../../fields/field.ts';
import type { Chance } from '../chance.ts';
import type { DemoRow } from '../person.ts';
import type { Attendee } from './roster.ts';
import * as words from './words.ts';

/** One item of a demo meeting's agenda. */
export interface DemoItem {
  readonly kind: string;
  readonly title: string;
  readonly presenter?: string | undefined;
  readonly decision?: string;
  readonly vote?: { readonly method: 'hands' | 'secret'; readonly against: number };
  readonly election?: readonly string[];
  readonly discussed?: boolean;
}

/** One demo meeting, before its rows are made. */
export interface DemoMeeting {
  readonly branch: string;
  readonly kind: string;
  readonly on: string;
  readonly topic: string;
  readonly due: readonly Attendee[];
  readonly items: readonly DemoItem[];
  readonly more?: Readonly<Record<string, Value>>;
  readonly task?: string;
}

export type MeetingTable =
  'meetings' | 'attendances' | 'agendaItems' | 'speeches' | 'candidates' | 'tasks';

/** Writes the minutes of demo meetings as rows of the tables. */
export class DemoMinutes {
  readonly rows: Record<MeetingTable, DemoRow[]> = {
    meetings: [],
    attendances: [],
    agendaItems: [],
    speeches: [],
    candidates: [],
    tasks: [],
  };
  readonly #chance: Chance;
  readonly #newId: () => string;
  readonly #exempt: ReadonlySet<string>;
  readonly #numbers = new Map<string, number>();

  /** @param exempt ids of members who are left out of the count */
  constructor(chance: Chance, newId: () => string, exempt: ReadonlySet<string>) {
    this.#chance = chance;
    this.#newId = newId;
    this.#exempt = exempt;
  }

  /** @returns the id of the meeting */
  add({ branch, kind, on, topic, due, items, more = {}, task }: DemoMeeting): string {
    const id = this.#newId();
    const key = `${branch}/${kind}/${on.slice(0, 4)}`;
    const serialNo = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, serialNo);
    const secretary = due.find(({ post }) => post === 'secretary') ?? due[0];
    const planned = more['state'] === 'planned';
    const elects = items.some(({ election }) => election !== undefined);
    const list = planned
      ? []
      : due.map((each) => this.#attend(id, each, each === secretary, elects));
    const counted = list.filter(({ presence }) => presence !== 'not-counted');
    const present = counted.filter(({ presence }) => presence === 'present');
    const votes = (rows: readonly DemoRow[]): number => rows.filter(({ voting }) => voting).length;
    this.rows.meetings.push({
      id,
      branch,
      kind,
      serialNo,
      topic,
      state: 'held',
      heldOn: on,
      beginsAt: '14:30',
      endsAt: kind === 'theme-day' ? '17:00' : '16:00',
      place:
        kind === 'theme-day' && this.#chance.happens(0.4)
          ? words.places.field
          : words.places.office,
      chair: secretary?.name ?? null,
      recorder:
        (due.find(({ post }) => post === 'organization-commissioner') ?? due[1])?.name ?? null,
      ...(!planned && {
        dueCount: counted.length,
        presentCount: present.length,
        votingDue: votes(counted),
        votingPresent: votes(present),
      }),
      ...more,
    });
    this.rows.attendances.push(...list);
    items.forEach((item, index) => {
      this.#item(id, item, index + 1, { due: votes(counted), present: votes(present) }, due);
    });
    if (task !== undefined) this.#task(id, on, task, due);
    return id;
  }

  #attend(meeting: string, attendee: Attendee, chairs: boolean, elects: boolean): DemoRow {
    const exempt = this.#exempt.has(attendee.id);
    const presence = exempt ? 'not-counted' : chairs ? 'present' : this.#presence(attendee, elects);
    return {
      id: this.#newId(),
      meeting,
      member: attendee.id,
      presence,
      voting: attendee.voting && !exempt,
      note:
        presence === 'ill'
          ? words.reports.illNote
          : presence === 'away'
            ? words.reports.awayNote
            : null,
    };
  }

  /** For an election everybody was fetched who could be (domain.md 4.1: four fifths). */
  #presence({ member }: Attendee, elects: boolean): string {
    const chance = this.#chance;
    if (member['lost'] === true) return 'unexcused';
    if (elects) return chance.happens(0.97) ? 'present' : 'ill';
    if (member['floating'] === true) return chance.happens(0.12) ? 'present' : 'away';
    const born = Number(String(member['bornOn']).slice(0, 4));
    if (born < 1942) return chance.happens(0.35) ? 'present' : 'ill';
    return chance.weighted([
      ['present', 90],
      ['leave', 5],
      ['away', 2],
      ['ill', 2],
      ['unexcused', 1],
    ]);
  }

  #item(
    meeting: string,
    item: DemoItem,
    position: number,
    votes: { readonly due: number; readonly present: number },
    due: readonly Attendee[],
  ): void {
    const id = this.#newId();
    const { vote, election } = item;
    const cast = vote === undefined ? null : votes.present - vote.against;
    const secret = vote?.method === 'secret' || election !== undefined;
    this.rows.agendaItems.push({
      id,
      meeting,
      position,
      kind: item.kind,
      title: item.title,
      presenter: item.presenter ?? null,
      decision: item.decision ?? null,
      ...((vote ?? election) !== undefined && {
        voteMethod: secret ? 'secret' : 'hands',
        voteRule: election ? 'election' : 'general',
        ...votes,
      }),
      ...(cast !== null && { approve: cast, against: vote?.against ?? 0, abstain: 0 }),
      ...(secret && { issued: votes.present, returned: votes.present, valid: votes.present }),
      ...(election && { seats: election.length - 1 }),
    });
    if (item.discussed === true) this.#discuss(meeting, id, due);
    election?.forEach((name, index) => {
      const last = index === election.length - 1;
      const approve = last ? Math.floor(votes.present / 4) : votes.present - index;
      this.rows.candidates.push({
        id: this.#newId(),
        meeting,
        item: id,
        position: index + 1,
        name,
        approve,
        against: votes.present - approve,
        abstain: 0,
      });
    });
  }

  #discuss(meeting: string, item: string, due: readonly Attendee[]): void {
    const speakers = due.filter(({ post }) => post !== 'secretary').slice(0, 2);
    speakers.forEach(({ name }, index) => {
      this.rows.speeches.push({
        id: this.#newId(),
        meeting,
        item,
        position: index + 1,
        speaker: name,
        words: this.#chance.pick(words.speeches),
      });
    });
  }

  #task(meeting: string, on: string, what: string, due: readonly Attendee[]): void {
    const done = on < '2026-09';
    const month = on.slice(0, 7);
    this.rows.tasks.push({
      id: this.#newId(),
      meeting,
      position: 1,
      what,
      who: this.#chance.pick(due).name,
      dueOn: `${month}-28`,
      doneOn: done ? `${month}-26` : null,
      result: done ? this.#chance.pick(words.results) : null,
    });
  }
}
