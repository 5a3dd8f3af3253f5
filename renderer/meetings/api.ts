import type { MeetingInput, SavedMeeting } from '../../electron/core/meetings/input.ts';
import { answer, api, asQuery } from '../api/client.ts';
import type { Begun, MeetingDocument } from './document.ts';

/** What minutes of that kind and day begin with. @throws ApiError */
export const fetchBegun = (asked: {
  readonly branch: string;
  readonly kind: string;
  readonly on: string;
}): Promise<Begun> => answer(api.meetings.begin.$get({ query: asQuery(asked) }));

/** Kept minutes. @throws ApiError `record.unknown` */
export const fetchMeeting = (id: string): Promise<MeetingDocument> =>
  answer(api.meetings[':id'].$get({ param: { id } }));

/** Saves new minutes, or known ones where a version is named. @throws ApiError */
export const saveMinutes = (
  input: MeetingInput,
  known: { readonly id: string; readonly version: number } | null,
): Promise<SavedMeeting> =>
  // JSON leaves out what is undefined, so the answer is what the route declares.
  (known === null
    ? answer(api.meetings.$post({ json: input }))
    : answer(
        api.meetings[':id'].$put({
          param: { id: known.id },
          json: { ...input, version: known.version },
        }),
      )) as Promise<SavedMeeting>;
