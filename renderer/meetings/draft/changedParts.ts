import type { MeetingDocument } from '../document.ts';

export type ChangedPart = 'attendances' | 'agenda' | 'tasks';

/** The kept rows with their versions: equal where nobody has changed them. */
const print = (rows: readonly { readonly id: string; readonly version: number }[]): string =>
  rows.map(({ id, version }) => `${id} ${version}`).join();

const agendaOf = ({ agenda }: MeetingDocument) =>
  agenda.flatMap(({ item, speeches, candidates }) => [item, ...speeches, ...candidates]);

/** The parts in which two states of kept minutes differ. */
export const changedParts = (
  before: MeetingDocument,
  after: MeetingDocument,
): readonly ChangedPart[] => [
  ...(print(before.attendances) === print(after.attendances) ? [] : ['attendances' as const]),
  ...(print(agendaOf(before)) === print(agendaOf(after)) ? [] : ['agenda' as const]),
  ...(print(before.tasks) === print(after.tasks) ? [] : ['tasks' as const]),
];

/** The ids of all parts of kept minutes. */
export const partIds = (kept: MeetingDocument): ReadonlySet<string> =>
  new Set([...kept.attendances, ...agendaOf(kept), ...kept.tasks].map(({ id }) => id));
