import { createContext, useContext } from 'react';
import type { VoteRule } from '../../../shared/rules/voting.ts';
import type { Suggestions } from '../document.ts';
import type { RowFinding } from '../draft/readDraft.ts';
import type { Electors } from '../draft/voting.ts';

/** What all parts of the form of minutes need to know. */
export interface MinutesSetting {
  readonly suggestions: Suggestions;
  readonly voteRules: readonly VoteRule[];
  readonly electors: Electors;
  /** Of the meeting. */
  readonly kind: string | null;
  /** The day of the meeting, where it is known already. */
  readonly heldOn: string | null;
  /** Somebody tried to save: from now on all that is wrong is shown. */
  readonly tried: boolean;
  /** What the store said of the rows. */
  readonly said: readonly RowFinding[];
}

export const MinutesContext = createContext<MinutesSetting | undefined>(undefined);

export function useMinutesSetting(): MinutesSetting {
  const setting = useContext(MinutesContext);
  if (setting === undefined) throw new Error('useMinutesSetting outside the form of minutes');
  return setting;
}
