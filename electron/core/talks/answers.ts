import type { Duty } from '../../../shared/rules/duties/duty.ts';

/** The talks of a branch in a year: who talked with whom. */
export interface TalkYear {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly committee: boolean;
    /** Code of partyPosts. */
    readonly post: string | null;
  }[];
  /** Pairs that talked; `a` stands before `b` in `people`. */
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    /** Meetings. */
    readonly ids: readonly string[];
    readonly lastOn: string;
  }[];
  /** The three rules about talks, for this branch and year. */
  readonly duties: readonly Duty[];
}
