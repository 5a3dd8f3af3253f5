import type { Label } from '../../../../shared/label.ts';
import type { ShownLanguage } from '../../../../shared/fields/show.ts';
import type { VoteRule } from '../../../../shared/rules/voting.ts';
import type { StoredRecord } from '../../registers/rows.ts';
import type { Session } from '../../session.ts';
import type { FormCell, FormRow } from '../../workbook/plan.ts';

/** A meeting with all that belongs to it. */
export interface Minute {
  readonly meeting: StoredRecord;
  readonly attendances: readonly StoredRecord[];
  readonly items: readonly StoredRecord[];
  readonly speeches: readonly StoredRecord[];
  readonly candidates: readonly StoredRecord[];
  readonly tasks: readonly StoredRecord[];
  /** Tasks of earlier meetings of which this one was told. */
  readonly reported: readonly StoredRecord[];
}

/** What all minutes of a workbook are laid out with. */
export interface MinuteContext {
  readonly session: Session;
  readonly language: ShownLanguage;
  readonly voteRules: readonly VoteRule[];
  /** Members are named as a roster does. */
  readonly placeOf: (member: string) => number;
  /** Whether the meetings are of several organisations. */
  readonly isOfSeveral: boolean;
}

/** The form has so many columns of the same width; a label takes two. */
export const formColumns = 12;
export const labelSpan = 2;

export const label = (text: Label, span = labelSpan): FormCell => ({ text, span, look: 'label' });

export const value = (
  text: Label | string,
  span = formColumns - labelSpan,
  side: FormCell['side'] = 'left',
): FormCell => ({ text, span, look: 'value', side });

/** A label and what stands beside it over the whole width. */
export const line = (text: Label, content: Label | string, lines?: number): FormRow => ({
  cells: [label(text), value(content)],
  ...(lines !== undefined && { lines }),
});

export const heading = (text: Label): FormRow => ({
  cells: [{ text, span: formColumns, look: 'heading' }],
});

/** A text as stored; empty where there is none. */
export const textOf = (stored: unknown): string => (typeof stored === 'string' ? stored : '');

/** A number as it is written into a form; empty where it is not known. */
export const countOf = (stored: unknown): string =>
  typeof stored === 'number' ? String(stored) : '';

export const numberOf = (stored: unknown): number | null =>
  typeof stored === 'number' ? stored : null;
