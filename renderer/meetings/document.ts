// Minutes as they come from the store; the routes say what they are.
import type { MeetingStart } from '../../electron/core/meetings/begin.ts';
import type { MeetingDocument as KeptMeeting } from '../../electron/core/meetings/document.ts';
import type { ShownRecord } from '../registers/data/records.ts';

export type { DuePerson } from '../../electron/core/meetings/duePeople.ts';
export type { OpenTask } from '../../electron/core/meetings/openTasks.ts';
export type { Suggestions } from '../../electron/core/meetings/suggestions.ts';

/** What new minutes begin with, from the template of their kind. */
export type Begun = MeetingStart;

/** Kept minutes, whole. */
export type MeetingDocument = Omit<KeptMeeting, 'meeting'> & { readonly meeting: ShownRecord };

/** What the form of minutes needs that is not part of them. */
export type Surroundings = Pick<Begun, 'due' | 'openTasks' | 'voteRules' | 'suggestions'>;
