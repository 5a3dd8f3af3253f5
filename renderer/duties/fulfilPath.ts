import { meetingPath } from '../meetings/begin/meetingAddress.ts';
import { newPath, recordPath } from '../registers/paths.ts';
import type { Duty } from './dutyData.ts';

/** Where a duty is fulfilled, and what the button that leads there is called. */
export interface Fulfilment {
  readonly to: string;
  readonly action: 'meetings' | 'talks' | 'trainings' | 'organizations' | 'other';
}

/**
 * Where a duty is fulfilled: the form of a new meeting, the page of talks or of training, where one
 * sees who lacks what, the record of an organisation whose term ends.
 * @returns null where nothing in the program fulfils it
 */
export function fulfilmentOf({
  fulfil,
  subject,
  measure,
  period,
}: Pick<Duty, 'fulfil' | 'subject' | 'measure' | 'period'>): Fulfilment | null {
  if (fulfil === null) return null;
  const { register, id, values } = fulfil;
  const branch = new URLSearchParams({ branch: subject.id }).toString();
  if (measure.startsWith('talks-')) return { to: `/talks?${branch}`, action: 'talks' };
  if (measure === 'hours' || measure === 'courses')
    return { to: `/training?${branch}`, action: 'trainings' };
  if (register === 'meetings' && id === null)
    return { to: meetingPath(values, { people: [], period }), action: 'meetings' };
  const to = id === null ? newPath(register, values) : recordPath(register, id);
  return {
    to,
    action: register === 'organizations' ? register : 'other',
  };
}
