import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../shared/rules/calendar.ts';
import type { DutyMeeting } from '../../../shared/rules/duties/facts.ts';
import { lookBackFrom, periodsBetween } from '../../../shared/rules/duties/periods.ts';
import { branch, dutiesBy, meeting, ruleOf } from '../duties/support.ts';

/** Days of ten years, two of them leap years. */
const days = fc.integer({ min: 0, max: 3652 }).map((count) => addDays('2019-01-01', count));
const organizations = [
  branch({ id: 'town', kind: 'township-committee' }),
  branch({ parent: 'town' }),
  branch({ id: 'b2', parent: 'town' }),
];
const kinds = fc.constantFrom('general', 'committee', 'lecture', 'theme-day', 'life', 'appraisal');
const meetings = fc
  .array(
    fc.record({
      heldOn: days,
      kind: kinds,
      countsAs: fc.uniqueArray(kinds, { maxLength: 3 }),
      branch: fc.constantFrom('town', 'b1', 'b2'),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map((each, at): DutyMeeting => meeting(each.heldOn, { ...each, id: `m${at}` })),
  );
const calendarPeriods = fc.constantFrom('month', 'two-months', 'quarter', 'half-year', 'year');
const months = { 'month': 1, 'two-months': 2, 'quarter': 3, 'half-year': 6, 'year': 12 } as const;
const rules = fc
  .record({
    period: calendarPeriods,
    kinds: fc.uniqueArray(kinds, { minLength: 1, maxLength: 3 }),
    least: fc.integer({ min: 1, max: 4 }),
    aboveCounts: fc.boolean(),
  })
  .map((changes) => ruleOf('general-meeting', changes));

describe('the duties of any meetings on any day', () => {
  it('count each meeting once in a rule and lose none', () => {
    fc.assert(
      fc.property(rules, meetings, days, (rule, held, day) => {
        const duties = dutiesBy(rule, { organizations, meetings: held }, day);
        for (const id of ['b1', 'b2']) {
          const own = duties.filter(({ subject }) => subject.id === id);
          const first = own.reduce(
            (from, { period }) => (period.from < from ? period.from : from),
            day,
          );
          const counting = held.filter(
            ({ branch: at, heldOn, kind, countsAs }) =>
              (at === id || (rule.aboveCounts && at === 'town')) &&
              heldOn >= first &&
              heldOn <= day &&
              [kind, ...countsAs.filter((other) => other !== 'lecture')].some((each) =>
                rule.kinds.includes(each),
              ),
          );
          const evidence = own.flatMap((duty) => duty.evidence.map((each) => each.id));
          expect(own.reduce((sum, { done }) => sum + done, 0)).toBe(counting.length);
          expect([...evidence].sort()).toEqual(counting.map((each) => each.id).sort());
        }
      }),
    );
  });

  it('show the look-back without a gap and without an overlap', () => {
    fc.assert(
      fc.property(rules, days, (rule, day) => {
        const periods = dutiesBy(rule, {}, day)
          .map(({ period }) => period)
          .sort((a, b) => (a.from < b.from ? -1 : 1));
        const [first, last] = [periods[0], periods.at(-1)];
        expect(first !== undefined && first.from <= lookBackFrom(day)).toBe(true);
        expect(first !== undefined && first.to >= lookBackFrom(day)).toBe(true);
        expect(last !== undefined && last.from <= day && last.to >= day).toBe(true);
        periods.slice(1).forEach(({ from }, at) => {
          expect(from).toBe(addDays(periods[at]?.to ?? '', 1));
        });
      }),
    );
  });

  it('are not undone by a further meeting', () => {
    fc.assert(
      fc.property(rules, meetings, meetings, days, (rule, held, more, day) => {
        const added = [...held, ...more.map((each) => ({ ...each, id: `x${each.id}` }))];
        const before = dutiesBy(rule, { organizations, meetings: held }, day);
        const after = dutiesBy(rule, { organizations, meetings: added }, day);
        const states = new Map(after.map(({ key, state, done }) => [key, { state, done }]));
        expect(states.size).toBe(before.length);
        for (const { key, state, done } of before) {
          expect(states.get(key)?.done).toBeGreaterThanOrEqual(done);
          if (state === 'met') expect(states.get(key)?.state).toBe('met');
        }
      }),
    );
  });

  it('are overdue exactly from the day after the period on, where too little was done', () => {
    fc.assert(
      fc.property(rules, meetings, days, (rule, held, day) => {
        for (const { state, done, least, period } of dutiesBy(rule, { meetings: held }, day)) {
          expect(state).toBe(done >= least ? 'met' : day > period.to ? 'overdue' : 'due');
        }
      }),
    );
  });

  it('do not change when seen again once the period is over', () => {
    fc.assert(
      fc.property(
        rules,
        meetings,
        days,
        fc.integer({ min: 1, max: 300 }),
        (rule, held, day, later) => {
          const seen = dutiesBy(rule, { meetings: held }, day).filter(
            ({ period }) => period.to <= day,
          );
          const again = new Map(
            dutiesBy(rule, { meetings: held }, addDays(day, later)).map((duty) => [duty.key, duty]),
          );
          for (const duty of seen) {
            const known = again.get(duty.key);
            if (known !== undefined) expect(known.done).toBe(duty.done);
          }
        },
      ),
    );
  });
});

describe('calendar periods', () => {
  it('begin on the first of a month and end on the last, leap years too', () => {
    fc.assert(
      fc.property(calendarPeriods, days, (period, day) => {
        const [one, ...rest] = periodsBetween(months[period], day, day);
        expect(rest).toEqual([]);
        const { from, to } = one ?? { from: '', to: '' };
        expect(from.slice(8)).toBe('01');
        expect(addDays(to, 1)).toBe(addMonths(from, months[period]));
        expect(from <= day && day <= to).toBe(true);
        expect(from.slice(0, 4)).toBe(to.slice(0, 4));
      }),
    );
  });

  it.each([
    [1, '2024-02-29', '2024-02', '2024-02-29', 'February 2024'],
    [2, '2026-02-01', '2026-01–02', '2026-02-28', 'January – February 2026'],
    [3, '2026-07-01', '2026-Q3', '2026-09-30', 'Q3 2026'],
    [6, '2026-06-30', '2026-H1', '2026-06-30', 'First half of 2026'],
    [6, '2026-07-01', '2026-H2', '2026-12-31', 'Second half of 2026'],
    [12, '2026-12-31', '2026', '2026-12-31', '2026'],
  ])('%d months with %s: %s', (count, day, key, to, en) => {
    expect(periodsBetween(count, day, day)).toMatchObject([{ key, to, label: { en } }]);
  });

  it.each([
    ['2024-02-29', '2023-03-01'],
    ['2025-02-28', '2024-02-29'],
    ['2026-03-31', '2025-04-01'],
    ['2026-12-31', '2026-01-01'],
  ])('on %s one looks back to %s', (day, from) => {
    expect(lookBackFrom(day)).toBe(from);
  });
});
