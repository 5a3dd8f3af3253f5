import { describe, expect, it } from 'vitest';
import type { Values } from '../../../shared/registers/accept.ts';
import { members } from '../../../shared/registers/members.ts';
import { fictionalId } from '../../../shared/rules/idNumber.ts';
import type { StatTable } from '../../../shared/rules/memberStatistics.ts';
import { memberFigures } from '../../../electron/core/members/statistics.ts';
import { decideChange } from '../../../electron/core/registers/decide.ts';
import type { Decision } from '../../../electron/core/registers/dated.ts';
import { voidRecord } from '../../../electron/core/registers/void.ts';
import type { Session } from '../../../electron/core/session.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';

const decision = (on: string): Decision => ({
  on,
  documentNo: '青总支〔2026〕1号',
  decidedBy: '支部委员会',
  reason: null,
});

function decide(session: Session, id: string, values: Values, on: string): void {
  const { findings } = decideChange(session, members, id, values, decision(on));
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
}

let people = 0;
function member(session: Session, sex: '1' | '2', bornOn: string, changes: Values = {}): string {
  people += 1;
  return saved(
    session,
    'members',
    sampleMember({
      name: `党员${String.fromCodePoint(0x4e00 + people)}`,
      sex,
      bornOn,
      idNumber: fictionalId(bornOn, sex, people),
      enteredBy: 'admission',
      enteredOn: '2005-07-01',
      ...changes,
    }),
  );
}

const count = (table: StatTable | undefined, row: string, column = 'total'): number | undefined => {
  const r = table?.rows.findIndex(({ key }) => key === row) ?? -1;
  const c = table?.columns.findIndex(({ key }) => key === column) ?? -1;
  return table?.cells[r]?.[c]?.length;
};

/** Six members counted by hand: what each of them is stands beside them. */
function smallVillage() {
  const session = testSession();
  const [branch] = session.references.all('organizations').keys();
  const other = saved(session, 'organizations', { name: '青石村第二党支部', kind: 'branch' });
  const at = { branch: branch ?? '' };
  const ids = {
    // Born 1980, male, Han, bachelor, farmer: 46 in 2026, standing 20.
    wang: member(session, '1', '1980-01-01', { ...at, education: '21', occupation: 'farm-worker' }),
    // Born 31 December 1990, female, Tujia: 36 on that very day.
    li: member(session, '2', '1990-12-31', {
      ...at,
      ethnicity: '15',
      joinedOn: '2015-07-01',
      fullMemberOn: '2016-07-01',
      enteredOn: '2015-07-01',
      education: '31',
      occupation: '113',
    }),
    // Died in 2026, aged 80.
    zhao: member(session, '1', '1946-05-05', {
      ...at,
      joinedOn: '1970-07',
      fullMemberOn: '1971-07',
      enteredOn: '1970-07',
      education: '80',
      occupation: 'retired',
    }),
    // Admitted in 2026, probationary.
    qian: member(session, '2', '2001-11-11', {
      ...at,
      memberType: '4',
      joinedOn: '2026-06-28',
      fullMemberOn: null,
      enteredOn: '2026-06-28',
      education: '21',
      occupation: '022',
      frontLine: 'industry',
    }),
    // Came from another province in 2026, joined the Party elsewhere in 2010.
    sun: member(session, '1', '1985-03-03', {
      ...at,
      joinedOn: '2010-07-01',
      fullMemberOn: '2011-07-01',
      enteredBy: 'transfer-in-other-province',
      enteredOn: '2026-03-12',
    }),
    // Went from one branch to the other in 2026.
    zhou: member(session, '1', '1970-08-08', {
      ...at,
      joinedOn: '1995-07-01',
      fullMemberOn: '1996-07-01',
      enteredOn: '1995-07-01',
    }),
    // Left in 2025.
    wu: member(session, '1', '1960-09-09', { ...at }),
    // Entered by mistake, and voided.
    zheng: member(session, '2', '1975-10-10', { ...at }),
  };
  decide(session, ids.zhao, { leftBy: 'died', status: 'died' }, '2026-02-07');
  decide(session, ids.zhou, { branch: other }, '2026-04-08');
  decide(session, ids.wu, { leftBy: 'transfer-out', status: 'transferred-out' }, '2025-08-10');
  voidRecord(session, members, ids.zheng, '重复');
  return { session, ids, branch: at.branch, other };
}

describe('figures of a small village', () => {
  const { session, ids, branch, other } = smallVillage();
  const figures = memberFigures(session, { at: '2026-12-31', branch: null });
  const table = (key: string): StatTable | undefined =>
    [...figures.tables, figures.identity.table].find((each) => each.key === key);

  it('counts who is on the roll', () => {
    expect(figures.total).toBe(5);
  });

  const counted: [table: string, row: string, column: string, count: number][] = [
    ['main', 'total', 'total', 5],
    ['main', 'total', 'probationary', 1],
    ['main', 'total', 'women', 2],
    ['main', 'total', 'minority', 1],
    ['main', 'total', 'to30', 1],
    ['main', 'total', '36to40', 1],
    ['main', 'total', '41to45', 1],
    ['main', 'total', '46to50', 1],
    ['main', 'total', '56to60', 1],
    ['main', '1', 'total', 2],
    ['main', '113', 'total', 1],
    ['main', '022', 'women', 1],
    ['main', 'occupation-unknown', 'total', 2],
    ['education', 'bachelor', 'total', 2],
    ['education', 'college', '2', 1],
    ['education', 'college-up', 'total', 3],
    ['education', 'education-unknown', 'total', 2],
    ['admission', 'from-1979-01', 'total', 1],
    ['admission', 'from-2002-11', 'total', 2],
    ['admission', 'from-2012-11', 'total', 2],
    ['standing', '10to20', 'total', 2],
    ['standing', '20to30', 'total', 1],
    ['standing', '30to40', 'total', 1],
    ['standing', 'probationary', 'total', 1],
    ['new-members', 'total', 'total', 1],
    ['new-members', 'to35', '2', 1],
    ['new-members', 'front-line', 'total', 1],
    ['year-identity', 'opening', 'total', 4],
    ['year-identity', 'entered', 'total', 2],
    ['year-identity', 'entered:admission', '2', 1],
    ['year-identity', 'entered:transfer-in-other-province', '1', 1],
    ['year-identity', 'left', 'total', 1],
    ['year-identity', 'left:died', '1', 1],
    ['year-identity', 'closing', 'total', 5],
    ['year-identity', 'closing', 'minority', 1],
  ];
  it.each(counted)('%s, row %s, column %s: %d', (key, row, column, expected) => {
    expect(count(table(key), row, column)).toBe(expected);
  });

  it('names the members behind a number', () => {
    expect(table('year-identity')?.rows.map(({ key }) => key)).toContain('left:died');
    const row = table('year-identity')?.rows.findIndex(({ key }) => key === 'left:died') ?? -1;
    expect(table('year-identity')?.cells[row]?.[0]).toEqual([ids.zhao]);
  });

  it('balances', () => {
    expect(figures.identity).toMatchObject({
      balanced: true,
      unexplained: [],
      missing: [],
      irregular: [],
    });
  });

  it('counts the year before as it was then', () => {
    const before = memberFigures(session, { at: '2025-12-31', branch: null });
    expect(before.total).toBe(4);
    const { table: identity, balanced } = before.identity;
    expect([
      count(identity, 'opening'),
      count(identity, 'entered'),
      count(identity, 'left'),
      count(identity, 'closing'),
    ]).toEqual([5, 0, 1, 4]);
    expect(balanced).toBe(true);
    expect(before.tables.find(({ key }) => key === 'main')?.cells[0]?.[1]).toEqual([]);
  });

  it('counts a change of branch as a transfer for either branch', () => {
    const rows = [
      'opening',
      'entered',
      'entered:transfer-in-system',
      'left',
      'left:transfer-out',
      'closing',
    ];
    const numbers = (organization: string) => {
      const { identity } = memberFigures(session, { at: '2026-12-31', branch: organization });
      expect(identity.balanced).toBe(true);
      return rows.map((row) => count(identity.table, row));
    };
    expect(numbers(branch)).toEqual([4, 2, 0, 2, 1, 4]);
    expect(numbers(other)).toEqual([0, 1, 1, 0, 0, 1]);
  });

  it('refuses an organisation that is not there', () => {
    expect(() => memberFigures(session, { at: '2026-12-31', branch: 'x' })).toThrow(
      'report.branch-unknown',
    );
  });
});

describe('what the identity finds', () => {
  const lone = (): { session: Session; id: string } => {
    const session = testSession();
    return { session, id: member(session, '1', '1980-01-01') };
  };
  const identity = (session: Session) =>
    memberFigures(session, { at: '2026-12-31', branch: null }).identity;

  it('a status that is an exit without a leaving: missing at the close', () => {
    const { session, id } = lone();
    decide(session, id, { status: 'died' }, '2026-02-07');
    expect(identity(session)).toMatchObject({ balanced: false, missing: [id], unexplained: [] });
  });

  it('a leaving taken back by an empty one, without a way of coming back: unexplained', () => {
    const { session, id } = lone();
    decide(session, id, { leftBy: 'suspended', status: 'suspended' }, '2025-02-07');
    decide(session, id, { leftBy: null, status: 'normal' }, '2026-02-07');
    expect(identity(session)).toMatchObject({ balanced: false, missing: [], unexplained: [id] });
  });

  it('a return by its own way: balanced', () => {
    const { session, id } = lone();
    decide(session, id, { leftBy: 'suspended', status: 'suspended' }, '2025-02-07');
    decide(session, id, { enteredBy: 'restored', status: 'restored' }, '2026-02-07');
    const { table, balanced } = identity(session);
    expect(balanced).toBe(true);
    expect([
      count(table, 'opening'),
      count(table, 'entered:restored'),
      count(table, 'closing'),
    ]).toEqual([0, 1, 1]);
  });

  it('a way of entering corrected later: irregular, counted once', () => {
    const { session, id } = lone();
    decide(session, id, { enteredBy: 'transfer-in-province' }, '2026-02-07');
    expect(identity(session)).toMatchObject({ balanced: true, irregular: [id] });
  });

  it('a member who had left by a day that nobody knows is not on the roll', () => {
    const session = testSession();
    member(session, '1', '1980-01-01', { leftBy: 'died' });
    expect(memberFigures(session, { at: '2026-12-31', branch: null })).toMatchObject({
      total: 0,
      identity: { balanced: true },
    });
  });
});
