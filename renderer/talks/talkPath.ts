import { newPath } from '../registers/paths.ts';

/** What a new talk begins with. */
export interface NewTalk {
  /** Id of the organisation. */
  readonly branch: string;
  readonly topic: string;
  /** Ids of those who talk. */
  readonly people: readonly string[];
}

/** The form of a new talk, in which those who talk are ticked off already. */
export function talkPath({ people, branch, topic }: NewTalk): string {
  const path = newPath('meetings', { kind: 'talk', branch, topic });
  if (people.length === 0) return path;
  return `${path}&${new URLSearchParams({ with: people.join(',') }).toString()}`;
}
