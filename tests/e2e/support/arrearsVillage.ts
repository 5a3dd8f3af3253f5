import { Ledger } from '../../../electron/core/ledger.ts';
import { decideChange } from '../../../electron/core/registers/decide.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { statusAfterLeaving } from '../../../shared/codes/leftWays.ts';
import type { Values } from '../../../shared/registers/accept.ts';
import { findRegister } from '../../../shared/registers/index.ts';
import { members } from '../../../shared/registers/members.ts';
import { fictionalId } from '../../../shared/rules/fictionalId.ts';
import { testDerivation, villageSetup } from '../../support/ledger.ts';

/** The moment at which the story is told: October has ended, November has not. */
export const clock = '2026-11-22T01:00:00.000Z';
export const today = '2026-11-22';
/** What each pays a month. */
export const monthFen = 50;

/** Who paid up to which month of 2026; the pension of the last one is 3,000 yuan, so 15 a month. */
export const payers: readonly (readonly [name: string, paidUpTo: number])[] = [
  ['王伟', 0],
  ['李国强', 5],
  ['张桂英', 7],
  ['刘洋', 9],
  ['陈秀兰', 12],
  ['孙德明', 10],
];
export const pensioner = '孙德明';
/** Left in May and paid for the first quarter. */
export const gone = '杨帆';

const months = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, at) => `2026-${String(from + at).padStart(2, '0')}`,
  ).join(',');

/** A branch in which some pay and some do not, and one has left. */
export async function arrearsVillage(dataDir: string): Promise<void> {
  const ledger = new Ledger({ dataDir, derivation: testDerivation, now: () => new Date(clock) });
  await ledger.setUp(villageSetup, { demo: true });
  const session = ledger.session();
  const added = (key: string, values: Values): string => {
    const register = findRegister(key);
    if (register === undefined) throw new Error(key);
    const { id, findings } = saveRecord(session, register, values);
    if (id === undefined) throw new Error(`${key}: ${JSON.stringify(findings)}`);
    return id;
  };
  added('duesTerms', { from: '2026-01', rounding: 'fen', quarterly: false, ledgerFrom: '2026-01' });
  const people = [...payers, [gone, 3] as const];
  for (const [at, [name, paidUpTo]] of people.entries()) {
    const bornOn = `${1950 + at * 4}-01-01`;
    const member = added('members', {
      name,
      sex: '1',
      ethnicity: '01',
      idNumber: fictionalId(bornOn, '1', 1),
      bornOn,
      memberType: '5',
      joinedOn: '2001-07-01',
      fullMemberOn: '2002-07-01',
      phone: `1380000000${at}`,
      ...(at === 0 && { partyPost: 'secretary' }),
    });
    const retired = name === pensioner;
    added('duesPayers', {
      member,
      from: '2026-01',
      kind: retired ? 'retired' : 'farmer',
      ...(retired ? { baseFen: 300_000 } : { amountFen: monthFen }),
    });
    for (const from of [1, 4, 7, 10].filter((first) => first <= paidUpTo)) {
      const to = Math.min(from + 2, paidUpTo);
      added('duesReceipts', {
        member,
        months: months(from, to),
        amountFen: (to - from + 1) * (retired ? 1500 : monthFen),
        receivedOn: from === 10 ? '2026-11-10' : `2026-${String(from + 2).padStart(2, '0')}-10`,
        way: 'cash',
        receiver: '李建国',
      });
    }
    if (name === gone) {
      const left = { leftBy: 'transfer-out', status: statusAfterLeaving('transfer-out') };
      const reason = { documentNo: null, decidedBy: null, reason: null };
      decideChange(session, members, member, left, { on: '2026-05-10', ...reason });
    }
  }
  await ledger.close();
}
