import { z } from 'zod';
import type { Register } from '../../../shared/registers/define.ts';
import type { WholeQuery } from '../data/records.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A condition on one field, as the list route understands it. */
const conditionSchema = z.object({
  in: z.array(scalar).optional(),
  anyOf: z.array(z.string()).optional(),
  from: scalar.optional(),
  to: scalar.optional(),
  contains: z.string().optional(),
  empty: z.boolean().optional(),
});
export type Condition = z.output<typeof conditionSchema>;
export type Conditions = Readonly<Record<string, Condition>>;

/** Which records: the current ones, those that were, all that count, or the voided ones. */
const views = ['now', 'past', 'all', 'voided'] as const;
export type View = (typeof views)[number];

/** A cell of a statistic whose members are listed. */
const cellSchema = z.object({
  year: z.number(),
  branch: z.string().nullable(),
  table: z.string(),
  row: z.string(),
  column: z.string(),
});
export type Cell = z.output<typeof cellSchema>;

/** All that the user has chosen of a list; it stands in the address, so that coming back finds it. */
export interface ListState {
  readonly search: string;
  readonly view: View;
  readonly where: Conditions;
  readonly sort: string | null;
  readonly descending: boolean;
  readonly cell: Cell | null;
}

/** The view that a list begins with. */
const firstView = (register: Register): View => (register.current === null ? 'all' : 'now');

/** The state that an address names; what is not understood is left out. */
export function readListState(register: Register, address: URLSearchParams): ListState {
  const cell = readJson(cellSchema, address.get('cell'));
  const view = views.find((one) => one === address.get('view'));
  const where = readJson(z.record(z.string(), conditionSchema), address.get('where')) ?? {};
  const sort = address.get('sort');
  return {
    search: address.get('q') ?? '',
    // The members of a year's figure may have left since.
    view: view ?? (cell === null ? firstView(register) : 'all'),
    where: Object.fromEntries(Object.entries(where).filter(([key]) => key in register.fields)),
    sort: sort !== null && sort in register.fields ? sort : null,
    descending: address.has('desc'),
    cell,
  };
}

/** The address of a state; defaults are left out. */
export function writeListState(register: Register, state: ListState): URLSearchParams {
  const address = new URLSearchParams();
  if (state.search !== '') address.set('q', state.search);
  if (state.view !== (state.cell === null ? firstView(register) : 'all'))
    address.set('view', state.view);
  if (Object.keys(state.where).length > 0) address.set('where', JSON.stringify(state.where));
  if (state.sort !== null) address.set('sort', state.sort);
  if (state.descending) address.set('desc', '1');
  if (state.cell !== null) address.set('cell', JSON.stringify(state.cell));
  return address;
}

/** What the list route is asked for; which page of it is said with the asking. */
export function listQuery(
  register: Register,
  { search, view, where, sort, descending, cell }: ListState,
): WholeQuery {
  const current = register.current?.field;
  const inView = current !== undefined && (view === 'now' || view === 'past');
  return {
    search,
    where: inView ? { ...where, [current]: { ...where[current], empty: view === 'now' } } : where,
    voided: view === 'voided',
    descending,
    offset: 0,
    limit: 100,
    ...(sort !== null && { sort }),
    ...(cell !== null && { cell }),
  };
}

function readJson<S extends z.ZodType>(schema: S, text: string | null): z.output<S> | null {
  if (text === null) return null;
  try {
    const { data } = schema.safeParse(JSON.parse(text));
    return data ?? null;
  } catch {
    // An address may be mistyped or cut off; the list then simply shows everything.
    return null;
  }
}
