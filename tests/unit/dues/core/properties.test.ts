import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duesArrears } from '../../../../electron/core/dues/arrears.ts';
import { duesCash } from '../../../../electron/core/dues/cash.ts';
import { collectDues } from '../../../../electron/core/dues/collect.ts';
import { receiveDues } from '../../../../electron/core/dues/receive.ts';
import { reverseReceipt } from '../../../../electron/core/dues/reverse.ts';
import { duesYear } from '../../../../electron/core/dues/yearGrid.ts';
import { saveRecords } from '../../../../electron/core/exchange/import/saveRecords.ts';
import { voidRecord } from '../../../../electron/core/registers/void.ts';
import type { Session } from '../../../../electron/core/session.ts';
import { lastAct, undo } from '../../../../electron/core/store/undo.ts';
import { registers } from '../../../../shared/registers/index.ts';
import { addMonths } from '../../../../shared/rules/calendar.ts';
import { saved } from '../../../support/session.ts';
import { all, collecting, decide, member, untied, village } from './support.ts';

const monthsOfTwoYears = Array.from({ length: 23 }, (_, at) => addMonths('2025-01', at));
const month = fc.constantFrom(...monthsOfTwoYears);
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 22 }))
  .map(([of, on]) => `${of}-${String(on).padStart(2, '0')}`);

/** What somebody does at the desk; `who` and `pick` are taken modulo how many there are. */
const deed = fc.record({
  what: fc.constantFrom(
    ...['payer', 'relief', 'collect', 'collect', 'collect', 'file', 'reverse', 'extra', 'sheet'],
    ...['void-sheet', 'move', 'leave', 'suspend', 'remit', 'spend', 'terms'],
  ),
  who: fc.nat(5),
  pick: fc.nat(30),
  on: day,
  from: month,
  count: fc.integer({ min: 1, max: 9 }),
  kind: fc.constantFrom('salaried', 'retired', 'farmer', 'student', 'hardship'),
  baseFen: fc.integer({ min: 0, max: 1_200_000 }),
  amountFen: fc.integer({ min: 1, max: 250_000 }),
  yes: fc.boolean(),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

function desk() {
  const { session, branch, people } = village();
  const other = saved(session, 'organizations', {
    name: '红旗村党支部',
    kind: 'branch',
    parent: branch,
  });
  const newcomer = member(session, 31, {
    joinedOn: '2026-03-10',
    memberType: '4',
    fullMemberOn: null,
  });
  const there = member(session, 32, { branch: other });
  return { session, branch, other, people: [...Object.values(people), newcomer, there] };
}

/** What the program refuses does not happen; that is all that may go wrong. */
function work({ session, other, branch, people }: ReturnType<typeof desk>, each: Deed): void {
  const { what, on, kind, baseFen, amountFen, yes } = each;
  const who = people[each.who % people.length] ?? '';
  const months = Array.from({ length: each.count }, (_, at) => addMonths(each.from, at));
  const reason = '外出务工';
  const doIt: Readonly<Record<string, () => unknown>> = {
    'payer': () =>
      save(session, 'duesPayers', { member: who, kind, from: each.from, baseFen, amountFen: 20 }),
    'relief': () =>
      save(session, 'duesReliefs', {
        ...{ member: who, kind: yes ? 'exempt' : 'reduced', amountFen: 10, fromOn: each.from },
        ...{
          toOn: months.at(-1) ?? '',
          decidedOn: '2025-01-05',
          approvedOn: '2025-01-09',
          approvalNo: '3号',
        },
      }),
    'collect': () =>
      collectDues(
        session,
        collecting(
          [
            { member: who, months, reason, payer: yes ? '李四' : null },
            ...(yes
              ? [{ member: people[(each.who + 1) % people.length] ?? '', months, reason }]
              : []),
          ],
          { receivedOn: on },
        ),
      ),
    'file': () =>
      save(session, 'duesReceipts', {
        ...{
          member: who,
          months: months.join(),
          amountFen: amountFen % 5000,
          receivedOn: on,
          way: 'cash',
          reason,
        },
        ...(yes && { paidElsewhere: true, proof: '收据' }),
      }),
    'reverse': () => {
      const receipts = all(session, 'duesReceipts');
      const id = receipts[each.pick % Math.max(1, receipts.length)]?.['id'];
      return (
        id && reverseReceipt(session, String(id), { receivedOn: '2026-11-22', reason: '记错' })
      );
    },
    'extra': () =>
      receiveDues(session, {
        ...{
          member: who,
          kind: yes ? 'large' : 'voluntary',
          amountFen,
          receivedOn: on,
          way: 'cash',
        },
      }),
    'sheet': () =>
      save(session, 'duesYears', {
        ...{
          member: who,
          year: yes ? 2025 : 2026,
          m01: amountFen % 300,
          m05: 20,
          m06: 20,
          kind,
          baseFen,
        },
      }),
    'void-sheet': () => {
      const rows = all(session, 'duesYears').filter(({ voidedAt }) => voidedAt === null);
      const id = rows[each.pick % Math.max(1, rows.length)]?.['id'];
      if (id) voidRecord(session, registers.duesYears, String(id), '');
    },
    'move': () => change(session, who, on, { branch: yes ? other : branch }),
    'leave': () => change(session, who, on, { leftBy: 'transfer-out', status: 'transferred-out' }),
    'suspend': () => change(session, who, on, { status: yes ? 'suspended' : 'restored' }),
    'remit': () =>
      save(session, 'duesRemittances', {
        branch,
        on,
        period: '2026-Q1',
        kind: yes ? 'large' : 'dues',
        amountFen,
      }),
    'spend': () =>
      save(session, 'duesSpendings', { branch, on, purpose: 'training', item: '培训', amountFen }),
    'terms': () =>
      save(session, 'duesTerms', {
        from: each.from,
        rounding: yes ? 'jiao' : 'fen',
        yearFixed: yes,
      }),
  };
  doIt[what]?.();
}

const save = (
  session: Session,
  register: keyof typeof registers,
  values: Parameters<typeof saved>[2],
) => saveRecords(session, registers[register], [values]);

/** A change of what does not change is no decision. */
function change(
  session: Session,
  who: string,
  on: string,
  values: Parameters<typeof decide>[3],
): void {
  const row = all(session, 'members').find(({ id }) => id === who);
  if (Object.entries(values).some(([key, value]) => row?.[key] !== value))
    decide(session, who, on, values);
}

const sum = (amounts: readonly number[]): number => amounts.reduce((fen, each) => fen + each, 0);
const fenOf = (rows: readonly Record<string, unknown>[]): number =>
  sum(rows.map(({ amountFen }) => Number(amountFen)));

describe('whatever is done at the desk', () => {
  test('receipts, months, grid, arrears and cash tie out, and numbers have no gaps', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 5, maxLength: 30 }), (deeds) => {
        const at = desk();
        for (const each of deeds) work(at, each);
        const { session } = at;
        const receipts = all(session, 'duesReceipts');
        const regular = receipts.filter(({ kind }) => kind === 'regular');
        expect(fenOf(regular)).toBe(fenOf(all(session, 'duesReceiptMonths')));
        // Months may be paid up to nine ahead; the ledger keeps nothing before 2025.
        const years = [2025, 2026, 2027].map((year) => duesYear(session, { year, branch: null }));
        expect(sum(years.map(({ totals }) => totals.paidFen))).toBe(fenOf(regular));
        expect(sum(years.map(({ totals }) => totals.voluntaryFen + totals.largeFen))).toBe(
          fenOf(receipts) - fenOf(regular),
        );
        for (const { totals, rows } of years) {
          const { dueFen, paidFen, arrearsFen, upcomingFen, aboveFen } = totals;
          expect(dueFen - paidFen).toBe(arrearsFen + upcomingFen - aboveFen);
          expect(sum(totals.months.map((each) => each.paidFen))).toBe(
            sum(rows.map((row) => row.paidFen)),
          );
        }
        const behind = duesArrears(session, { branch: null }).rows;
        expect(sum(behind.map(({ amountFen }) => amountFen))).toBe(
          sum(years.map(({ totals }) => totals.arrearsFen)),
        );
        tieInEachBranch(at);
        withoutGaps(receipts);
        expect(
          untied(session).filter(
            (check) => !check.startsWith('cash') && !check.startsWith('large'),
          ),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('the last act can be taken back, and everything is as it was', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 2, maxLength: 12 }), deed, (deeds, last) => {
        const at = desk();
        for (const each of deeds) work(at, each);
        const { session } = at;
        const [before, { seq }] = [picture(session), session.store.head()];
        work(at, last);
        if (session.store.head().seq === seq) return;
        undo(session.store, { operatorId: session.operator.id }, lastAct(session.store)?.seq ?? 0);
        expect(picture(session)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

/** The parts come to the whole. */
function tieInEachBranch({ session, branch, other }: ReturnType<typeof desk>): void {
  const whole = duesYear(session, { year: 2026, branch: null });
  // The second branch stands under the first.
  const there = duesYear(session, { year: 2026, branch: other });
  const here = whole.rows.filter((row) => row.member.branch.id === branch);
  expect(sum(here.map((row) => row.paidFen)) + there.totals.paidFen).toBe(whole.totals.paidFen);
  expect(there.checks.filter(({ code, ok }) => code === 'shares-grid' && !ok)).toEqual([]);
  const { own, entries, opening } = duesCash(session, { branch: null, from: '2025-01-01' });
  const moved = entries.filter(({ large }) => !large).map(({ inFen, outFen }) => inFen - outFen);
  expect(opening.ownFen + sum(moved)).toBe(own.inHandFen);
  expect(own.inHandFen).toBe(own.collectedFen - own.remittedFen + own.returnedFen - own.spentFen);
}

function withoutGaps(receipts: readonly Record<string, unknown>[]): void {
  const scopes = Map.groupBy(
    receipts,
    (row) => `${String(row['branch'])} ${String(row['receivedOn']).slice(0, 4)}`,
  );
  for (const rows of scopes.values())
    expect(rows.map(({ number }) => Number(number)).sort((a, b) => a - b)).toEqual(
      rows.map((_, at) => at + 1),
    );
}

const picture = (session: Session): unknown => [
  ...['duesReceipts', 'duesReceiptMonths', 'duesPayers', 'duesYears'].map((table) =>
    all(session, table),
  ),
  ...[2025, 2026].map((year) => duesYear(session, { year, branch: null })),
  duesCash(session, { branch: null }),
  duesArrears(session, { branch: null }),
];
