/** What the content check asks of a held meeting. */
export interface MeetingContent {
  readonly id: string;
  readonly topic: string;
  readonly heldOn: string;
  readonly kind: string;
  /** Codes of agendaKinds. */
  readonly agendaKinds: readonly string[];
  /** Whether what was said is written down outside the agenda. */
  readonly hasContent: boolean;
}

/** The share of meetings with nothing but votes or dues. */
export interface ContentCheck {
  /** Meetings whose agenda is recorded. */
  readonly total: number;
  readonly thin: number;
  /** 0 to 1; null where there is no meeting to judge. */
  readonly share: number | null;
  /** The thin ones, in order of their days. */
  readonly meetings: readonly Pick<MeetingContent, 'id' | 'topic' | 'heldOn' | 'kind'>[];
}

/** Agenda that shows no organisation life (domain.md 4.2): codes of agendaKinds. */
const withoutLife: ReadonlySet<string> = new Set(['vote', 'election', 'dues']);

/** A talk has no agenda to judge. */
const notJudged: ReadonlySet<string> = new Set(['talk']);

/**
 * The content check of domain.md 4.2: a meeting whose only agenda is votes, elections or dues does
 * not show organisation life. Meetings without a recorded agenda cannot be judged and are left out.
 */
export function contentCheck(meetings: readonly MeetingContent[]): ContentCheck {
  const judged = meetings.filter(
    ({ kind, agendaKinds }) => agendaKinds.length > 0 && !notJudged.has(kind),
  );
  const thin = judged
    .filter(
      ({ agendaKinds, hasContent }) =>
        !hasContent && agendaKinds.every((kind) => withoutLife.has(kind)),
    )
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0));
  return {
    total: judged.length,
    thin: thin.length,
    share: judged.length === 0 ? null : thin.length / judged.length,
    meetings: thin.map(({ id, topic, heldOn, kind }) => ({ id, topic, heldOn, kind })),
  };
}
