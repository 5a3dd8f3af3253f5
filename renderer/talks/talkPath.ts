import { meetingPath } from '../meetings/begin/meetingAddress.ts';

/** What a new talk begins with. */
export interface NewTalk {
  /** Id of the organisation. */
  readonly branch: string;
  readonly topic: string;
  /** Ids of those who talk. */
  readonly people: readonly string[];
}

/** The form of a new talk, in which those who talk are ticked off already. */
export const talkPath = ({ people, branch, topic }: NewTalk): string =>
  meetingPath({ kind: 'talk', branch, topic }, { people, period: null });
