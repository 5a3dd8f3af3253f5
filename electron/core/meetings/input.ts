import { z } from 'zod';
import type { Finding } from '../../../shared/fields/finding.ts';
import { valuesSchema } from '../../../shared/registers/accept.ts';

const id = z.string().max(60);
const part = z.strictObject({ id: id.optional(), values: valuesSchema });

/**
 * A meeting as the form sends it, whole: what was there and is not sent is voided. `meeting`,
 * `item` and `position` of the parts are set by the program, from the order sent.
 */
export const meetingInputSchema = z.strictObject({
  values: valuesSchema,
  /** Null where there is no list of names: the counts are typed then. */
  attendances: z.array(part).max(2000).nullable(),
  agenda: z
    .array(
      part.extend({
        speeches: z.array(part).max(999),
        candidates: z.array(part).max(99),
      }),
    )
    .max(99),
  /** `item` is the place in `agenda`, from 0. */
  tasks: z.array(part.extend({ item: z.int().min(0).nullable() })).max(99),
  /** Tasks of earlier meetings on which this one was told. */
  reported: z
    .array(
      z.strictObject({
        id,
        values: z.strictObject({
          doneOn: z.string().max(40).nullable(),
          result: z.string().max(4000).nullable(),
        }),
      }),
    )
    .max(400),
});
export type MeetingInput = z.output<typeof meetingInputSchema>;
export type PartInput = z.output<typeof part>;

/** Something noticed about a meeting, with where it stands in what was sent. */
export interface PartFinding extends Finding {
  readonly part:
    'meeting' | 'attendances' | 'agenda' | 'speeches' | 'candidates' | 'tasks' | 'reported';
  /** The place in its list, from 0. */
  readonly index?: number;
  /** The place of its agenda item, of a speech or candidate. */
  readonly within?: number;
}

/** What came of saving a meeting; `id` is there where it was saved. */
export interface SavedMeeting {
  readonly id?: string;
  readonly findings: readonly PartFinding[];
}
