import fc from 'fast-check';
import type { DuesRows } from '../../../../shared/rules/dues/dueMonths.ts';
import type { DuesMember, HeldText } from '../../../../shared/rules/dues/duesMember.ts';
import { monthsFrom } from '../../../../shared/rules/dues/months.ts';
import { memberOf, rowsOf } from './support.ts';

// Histories of a member and of the rows that dues are worked out from, made up at random.

export const firstMonth = '2024-01';
export const lastMonth = '2026-12';
export const allMonths = monthsFrom(firstMonth, lastMonth);
const kinds = [
  'salaried',
  'annual-salary',
  'self-employed',
  'retired',
  'farmer',
  'student',
  'hardship',
];

/** A month of the three years, only those of `within` where given. */
export const monthIn = (within: readonly string[] = allMonths) => fc.constantFrom(...within);
export const dayIn = (within: readonly string[] = allMonths) =>
  fc
    .tuple(monthIn(within), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `${month}-${String(day).padStart(2, '0')}`);

const baseFen = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.constantFrom(300_000, 300_001, 500_000, 500_001, 1_000_000, 1_000_001),
  ),
);

const payer = (within: readonly string[]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    baseFen,
    amountFen: fc.option(fc.integer({ min: 10, max: 120 })),
    from: fc.oneof(monthIn(within), dayIn(within)),
  });

const relief = (within: readonly string[]) =>
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('exempt', 'reduced'),
    fromOn: monthIn(within),
    toOn: fc.option(monthIn(within)),
    amountFen: fc.option(fc.integer({ min: 0, max: 3000 })),
    approvalNo: fc.option(fc.constant('3号')),
    approvedOn: fc.option(fc.constant('2026-01-20')),
  });

const terms = (within: readonly string[]) =>
  fc.record({
    branch: fc.constantFrom(null, 'b1', 'b2'),
    from: monthIn(within),
    rounding: fc.constantFrom('fen', 'jiao'),
    yearFixed: fc.boolean(),
    quarterly: fc.boolean(),
  });

const rate = (within: readonly string[]) =>
  fc.record({
    kind: fc.constantFrom('salaried', 'retired'),
    from: monthIn(within),
    aboveFen: fc.constantFrom(0, 250_000, 500_000),
    percent: fc.integer({ min: 0, max: 3000 }).map((thousandths) => thousandths / 1000),
  });

/** Rows that begin in one of these months. */
const rowsIn = (within: readonly string[]) =>
  fc
    .record({
      payers: fc.array(payer(within), { maxLength: 4 }),
      reliefs: fc.array(relief(within), { maxLength: 3 }),
      terms: fc.array(terms(within), { maxLength: 3 }),
      rates: fc.array(rate(within), { maxLength: 3 }),
    })
    .map(rowsOf);

const held = (value: string | null, on: string): HeldText => ({ value, on });

/** What may happen to a member, in the order of the days. */
const eventsIn = (within: readonly string[]) =>
  fc
    .array(
      fc.tuple(dayIn(within), fc.constantFrom('suspend', 'restore', 'leave', 'return', 'move')),
      { maxLength: 5 },
    )
    .map((events) => events.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

type Event = readonly [on: string, what: string];

const happenedTo = (member: DuesMember, events: readonly Event[]): DuesMember =>
  events.reduce(
    (now, [on, what]): DuesMember =>
      what === 'suspend'
        ? { ...now, status: [...now.status, held('suspended', on)] }
        : what === 'restore'
          ? { ...now, status: [...now.status, held('restored', on)] }
          : what === 'leave'
            ? { ...now, leftBy: [...now.leftBy, held('transfer-out', on)] }
            : what === 'return'
              ? { ...now, enteredBy: [...now.enteredBy, held('transfer-in', on)] }
              : { ...now, branch: [...now.branch, held('b2', on)] },
    member,
  );

const starting = fc.oneof(
  fc.constant(memberOf()),
  fc
    .tuple(fc.constantFrom('admission', 'transfer-in'), dayIn(allMonths.slice(0, 18)))
    .map(([way, on]) =>
      memberOf({
        joinedOn: on,
        enteredBy: [held(way, on)],
        leftBy: [held(null, on)],
        status: [held('normal', on)],
        branch: [held('b1', on)],
      }),
    ),
);

export interface History {
  readonly member: DuesMember;
  readonly rows: DuesRows;
}

/** Any history over the three years. */
export const history: fc.Arbitrary<History> = fc
  .tuple(starting, eventsIn(allMonths), rowsIn(allMonths))
  .map(([member, events, rows]) => ({ member: happenedTo(member, events), rows }));

/** The rows of both. */
export const together = (a: DuesRows, b: DuesRows): DuesRows => ({
  payers: [...a.payers, ...b.payers],
  reliefs: [...a.reliefs, ...b.reliefs],
  terms: [...a.terms, ...b.terms],
  // Both begin with the shipped rates: two of one month would be two bands of the same border.
  rates: [...new Map([...a.rates, ...b.rates].map((row) => [JSON.stringify(row), row])).values()],
});

/** A history up to a month, and the same after more happened and more rows began in later months. */
export const historyAndLater: fc.Arbitrary<{
  readonly upTo: string;
  readonly then: History;
  readonly now: History;
}> = fc
  .integer({ min: 0, max: allMonths.length - 2 })
  .chain((at) => {
    const [before, after] = [allMonths.slice(0, at + 1), allMonths.slice(at + 1)];
    return fc.record({
      member: starting,
      events: eventsIn(before),
      rows: rowsIn(before),
      laterEvents: eventsIn(after),
      laterRows: rowsIn(after),
      upTo: fc.constant(before.at(-1) ?? firstMonth),
    });
  })
  .map(({ member, events, rows, laterEvents, laterRows, upTo }) => {
    const was = happenedTo(member, events);
    return {
      upTo,
      then: { member: was, rows },
      now: { member: happenedTo(was, laterEvents), rows: together(rows, laterRows) },
    };
  });
