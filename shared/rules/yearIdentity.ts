import type { CodeItem, CodeList } from '../codes/define.ts';
import { enteredWays, openingWay } from '../codes/enteredWays.ts';
import { itemOf, pathOf } from '../codes/hierarchy.ts';
import { leftWays } from '../codes/leftWays.ts';
import type { Label } from '../label.ts';
import { type Presence, presenceIn } from './presence.ts';
import { type Line, partition, type StatTable, tally, totalLine } from './statTable.ts';

export type { Move, Presence } from './presence.ts';

/** What the roll of a year is checked against. */
export interface YearIdentityOptions {
  /** Ids counted on the roll at 31 December by other means than the moves. */
  readonly closing?: readonly string[];
  /** The store's own lists, where the user has added to them. */
  readonly enteredWays?: CodeList;
  readonly leftWays?: CodeList;
}

/** Opening + entered − left = closing, with the members behind each number. */
export interface YearIdentity {
  /**
   * Rows opening, entered (and its ways), left (and its ways), closing; columns total, by sex and
   * by Han or minority. Who entered or left twice in the year stands twice in the cell.
   */
  readonly table: StatTable;
  /** True when the moves lead to exactly the members counted at the close. */
  readonly balanced: boolean;
  /** Counted at the close, though the moves say they left or never came. */
  readonly unexplained: readonly string[];
  /** On the roll by their moves, but not counted at the close. */
  readonly missing: readonly string[];
  /** Entered while on the roll, or left while off it; such a move is not counted. */
  readonly irregular: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly sex: string | null;
  readonly ethnicity: string | null;
  readonly row: 'opening' | 'entered' | 'left' | 'closing';
  readonly way: string;
}

type Person = Omit<Presence, 'moves'>;

const entry = ({ memberId, sex, ethnicity }: Person, row: Entry['row'], way = ''): Entry => ({
  id: memberId,
  sex,
  ethnicity,
  row,
  way,
});

const rowLine = (row: Entry['row'], zh: string, en: string): Line<Entry> => ({
  key: row,
  label: { zh, en },
  holds: (each) => each.row === row,
});

/** The ways of one kind, a sub-way within its way, and those that the list does not know. */
function wayLines(kind: 'entered' | 'left', list: CodeList): readonly Line<Entry>[] {
  const line = ({ code, zh, en }: CodeItem): Line<Entry> => {
    const above = pathOf(list, code)[1];
    return {
      key: `${kind}:${code}`,
      label: { zh, en },
      of: above === undefined ? kind : `${kind}:${above}`,
      ...(above === undefined && { partition: kind }),
      holds: ({ row, way }) => row === kind && pathOf(list, way).includes(code),
    };
  };
  const unknown: Line<Entry> = {
    key: `${kind}:unknown`,
    label: { zh: '方式不明', en: 'Way not known' },
    of: kind,
    partition: kind,
    unknown: true,
    holds: ({ row, way }) =>
      row === kind && (way === openingWay || itemOf(list, way) === undefined),
  };
  return [...list.items.filter(({ code }) => code !== openingWay).map(line), unknown];
}

const choice = (key: string, zh: string, en: string): { key: string; label: Label } => ({
  key,
  label: { zh, en },
});

/** Minority is every ethnic code but 01 (domain.md 1.2). */
const nation = ({ ethnicity }: Entry): string | undefined =>
  ethnicity === null ? undefined : ethnicity === '01' ? 'han' : 'minority';

const columns: readonly Line<Entry>[] = [
  totalLine(),
  ...partition<Entry>(
    'sex',
    [choice('1', '男', 'Men'), choice('2', '女', 'Women')],
    ({ sex }) => sex ?? undefined,
    { zh: '性别不明', en: 'Sex not known' },
  ),
  ...partition<Entry>(
    'nation',
    [choice('han', '汉族', 'Han'), choice('minority', '少数民族', 'Ethnic minority')],
    nation,
    { zh: '民族不明', en: 'Ethnic group not known' },
  ),
];

/**
 * The accounting identity of the year end (domain.md 1.2): opening + additions − reductions =
 * closing, by sex and by ethnic minority.
 *
 * The closing row holds who was counted, where that is given, so that a difference shows in the
 * numbers; without it the row follows from the moves.
 */
export function yearIdentity(
  presences: readonly Presence[],
  year: number,
  options: YearIdentityOptions = {},
): YearIdentity {
  const people = presences.map((person) => ({ person, during: presenceIn(person, year) }));
  const byMoves = new Set(
    people.flatMap(({ person, during }) => (during.atClose ? [person.memberId] : [])),
  );
  const counted = new Set(options.closing ?? byMoves);
  const known = new Map<string, Person>(presences.map((person) => [person.memberId, person]));
  const entries = [
    ...people.flatMap(({ person, during }) => [
      ...(during.atOpening ? [entry(person, 'opening')] : []),
      ...during.moves.map(({ kind, way }) => entry(person, kind, way)),
    ]),
    ...[...counted].map((memberId) =>
      entry(known.get(memberId) ?? { memberId, sex: null, ethnicity: null }, 'closing'),
    ),
  ];
  const rows = [
    rowLine('opening', '年初党员数', 'At the beginning of the year'),
    rowLine('entered', '本年增加', 'Entered in the year'),
    ...wayLines('entered', options.enteredWays ?? enteredWays),
    rowLine('left', '本年减少', 'Left in the year'),
    ...wayLines('left', options.leftWays ?? leftWays),
    rowLine('closing', '年末党员数', 'At the end of the year'),
  ];
  const label = { zh: `${year}年党员增减情况`, en: `Members entered and left in ${year}` };
  const unexplained = [...counted].filter((id) => !byMoves.has(id));
  const missing = [...byMoves].filter((id) => !counted.has(id));
  return {
    table: tally('year-identity', label, entries, rows, columns),
    balanced: unexplained.length === 0 && missing.length === 0,
    unexplained,
    missing,
    irregular: people.flatMap(({ person, during }) => (during.irregular ? [person.memberId] : [])),
  };
}
