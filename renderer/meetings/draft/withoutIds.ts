import type { MeetingInput, PartInput } from '../../../electron/core/meetings/input.ts';

/**
 * Minutes as they are sent, where somebody else has removed some of their parts meanwhile: what was
 * typed of these becomes new.
 * @param known the ids of the parts that are still there
 */
export function withoutIds(input: MeetingInput, known: ReadonlySet<string>): MeetingInput {
  const kept = <P extends PartInput>({ id, ...part }: P) => ({
    ...part,
    ...(id !== undefined && known.has(id) && { id }),
  });
  return {
    ...input,
    attendances: input.attendances?.map(kept) ?? null,
    agenda: input.agenda.map((item) => ({
      ...kept(item),
      speeches: item.speeches.map(kept),
      candidates: item.candidates.map(kept),
    })),
    tasks: input.tasks.map(kept),
  };
}
