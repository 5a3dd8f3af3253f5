import { meetings } from '../../../shared/registers/meetings.ts';
import { type TypedValues, toTyped } from '../../registers/form/typed.ts';
import type { ShownRecord } from '../../registers/data/records.ts';
import type { Begun, MeetingDocument, Surroundings } from '../document.ts';
import { type Draft, begunDraft, keptDraft } from './draft.ts';

/** Which organisation meets, for what, when; what has not been said yet is null. */
export interface Occasion {
  readonly branch: string | null;
  readonly kind: string | null;
  readonly on: string | null;
}

/** What the form of minutes begins with. */
export interface Start {
  /** Null for new minutes. */
  readonly stored: ShownRecord | null;
  /** What stands in the fields of the meeting. */
  readonly begin: TypedValues;
  readonly draft: Draft;
  readonly kept: MeetingDocument['attendances'];
  /** For what occasion the surroundings are. */
  readonly occasion: Occasion;
  readonly around: Surroundings;
}

/**
 * @param given values of the address, which go before the template's
 * @param people members who are ticked off as present already
 */
export function startNew(
  occasion: Occasion,
  begun: Begun,
  given: TypedValues,
  people: readonly string[] = [],
): Start {
  const values = Object.entries(begun.values).flatMap(([key, value]) => {
    const field = Object.entries(meetings.fields).find(([name]) => name === key)?.[1];
    return field === undefined || value === null ? [] : [[key, toTyped(field, value)] as const];
  });
  return {
    stored: null,
    begin: { ...Object.fromEntries(values), ...given },
    draft: begunDraft(begun, people),
    kept: [],
    occasion,
    around: begun,
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** @param begin what stands in the form though it is not stored, e.g. that the meeting was held */
export function startKnown(document: MeetingDocument, begin: TypedValues): Start {
  const { meeting } = document;
  return {
    stored: meeting,
    begin,
    draft: keptDraft(document),
    kept: document.attendances,
    occasion: {
      branch: text(meeting['branch']),
      kind: text(meeting['kind']),
      on: text(meeting['heldOn']),
    },
    around: document,
  };
}
