import type { Move, Presence } from '../../../shared/rules/yearIdentity.ts';
import { memberSince } from '../../../shared/rules/member.ts';
import { type MemberHistory, heldValues } from './histories.ts';

/** How a change of branch within the organisation counts for the two branches (domain.md 1.2). */
const betweenBranches = { entered: 'transfer-in-system', left: 'transfer-out' } as const;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** One entering, leaving or change of branch. */
type Step = { readonly on: string } & (Move | { readonly kind: 'branch'; readonly branch: string });

/**
 * When a member was on the roll, from the dated values of entering and leaving, up to a day.
 * @param branches only the time in these branches; the moves between them and others count as
 * transfers within the system. All branches where left out.
 */
export function presenceOf(
  history: MemberHistory,
  at: string,
  branches?: ReadonlySet<string>,
): Presence {
  const { id, sex, ethnicity } = history.record;
  const moves = movesOf(history).filter(({ on }) => on <= at);
  return {
    memberId: id,
    sex: text(sex),
    ethnicity: text(ethnicity),
    moves: branches === undefined ? moves : movesWithin(history, moves, branches, at),
  };
}

/** Without a day, a member entered with the first known day; left with the last known one. */
function movesOf(history: MemberHistory): Move[] {
  const { record } = history;
  const entered = heldValues(history, 'enteredBy').flatMap(({ value, on }): Move[] =>
    value === null
      ? []
      : [{ kind: 'entered', way: String(value), on: on ?? memberSince(record) ?? '' }],
  );
  const lastKnown = [text(record['statusOn']), entered.at(-1)?.on ?? ''].reduce<string>(
    (latest, on) => (on !== null && on > latest ? on : latest),
    '',
  );
  const left = heldValues(history, 'leftBy').flatMap(({ value, on }): Move[] =>
    value === null ? [] : [{ kind: 'left', way: String(value), on: on ?? lastKnown }],
  );
  return inOrder([...entered, ...left]);
}

const inOrder = <T extends { readonly on: string }>(steps: readonly T[]): T[] =>
  [...steps].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

function movesWithin(
  history: MemberHistory,
  moves: readonly Move[],
  branches: ReadonlySet<string>,
  at: string,
): Move[] {
  const [first, ...later] = heldValues(history, 'branch');
  let branch = text(first?.value) ?? '';
  const changes = later.map(({ value, on }): Step => ({
    kind: 'branch',
    branch: String(value),
    on: on ?? memberSince(history.record) ?? '',
  }));
  const within: Move[] = [];
  let onRoll = false;
  for (const step of inOrder<Step>([...moves, ...changes.filter(({ on }) => on <= at)])) {
    if (step.kind !== 'branch') {
      onRoll = step.kind === 'entered';
      if (branches.has(branch)) within.push(step);
      continue;
    }
    const [was, is] = [branches.has(branch), branches.has(step.branch)];
    branch = step.branch;
    if (!onRoll || was === is) continue;
    const kind = is ? 'entered' : 'left';
    within.push({ kind, way: betweenBranches[kind], on: step.on });
  }
  return within;
}
