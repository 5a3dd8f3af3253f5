import type { Values } from '../../../shared/registers/accept.ts';
import { fictionalId } from '../../../shared/rules/fictionalId.ts';
import { members } from '../../../shared/registers/members.ts';
import { decideChange } from '../../../electron/core/registers/decide.ts';
import type { Session } from '../../../electron/core/session.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';

/** What a member pays from a month on, as the test itself knows it. */
interface Basis {
  readonly from: string;
  readonly kind: 'farmer' | 'retired' | 'salaried' | 'relief';
  readonly fen: number;
}

export interface Villager {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  readonly idNumber: string;
  readonly phone: string;
  /** Due for a month in fen, worked out here by domain.md 5.1 without the program's rules. */
  readonly due: (month: string) => number;
  /** What the receipts of this store pay of each month. */
  readonly paid: Map<string, number>;
}

export interface DuesVillage {
  readonly session: Session;
  readonly branches: readonly { readonly id: string; readonly name: string }[];
  readonly villagers: readonly Villager[];
}

const noDecision = { documentNo: null, decidedBy: null, reason: null };

/** The same numbers each time: a small congruential generator. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Half up, by whole numbers: thousandths of a whole base. */
const share = (fen: number, thousandths: number): number =>
  Math.floor((fen * thousandths + 500) / 1000);

function monthly({ kind, fen }: Basis): number {
  if (kind === 'farmer') return fen;
  if (kind === 'relief') return 20;
  if (kind === 'retired') return share(fen, fen <= 500_000 ? 5 : 10);
  if (fen <= 300_000) return share(fen, 5);
  if (fen <= 500_000) return share(fen, 10);
  return share(fen, fen <= 1_000_000 ? 15 : 20);
}

const family = Array.from(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅',
);
const given = [
  '建国',
  '秀英',
  '伟',
  '志强',
  '桂兰',
  '海燕',
  '德胜',
  '春梅',
  '长青',
  '小满',
  '玉珍',
];
export const months2026 = Array.from(
  { length: 12 },
  (_, i) => `2026-${String(i + 1).padStart(2, '0')}`,
);

/** The day on which each quarter is collected. */
const collections = [
  { first: 1, on: '2026-01-15' },
  { first: 4, on: '2026-04-08' },
  { first: 7, on: '2026-07-10' },
  { first: 10, on: '2026-10-12' },
] as const;

/**
 * A village of two branches in November 2026: most pay by the quarter, two have a change of base in
 * the middle of the year, one has left, one pays elsewhere, one pays back four months, one in part;
 * there are reliefs, a proxy, a reversal, a voluntary and a large payment, remittances, an
 * allocation, spendings and the love fund.
 * @param options.quarterly whether a quarter may be paid at once, so that only after it one is behind
 */
export function duesVillage({ seed = 7, quarterly = true } = {}): DuesVillage {
  const session = testSession();
  const random = chance(seed);
  const first = session.references.find('organizations', '青石村党支部') ?? '';
  const second = saved(session, 'organizations', {
    name: '青石村果业合作社党支部',
    kind: '党支部',
  });
  saved(session, 'duesTerms', { from: '2026-01', rounding: 'fen', quarterly });
  const branches = [
    { id: first, name: '青石村党支部' },
    { id: second, name: '青石村果业合作社党支部' },
  ];
  const villagers = Array.from({ length: 28 }, (_, i) =>
    villager(session, { i, branch: i % 4 === 3 ? second : first, random }),
  );
  /** Pays what is due of months and not paid yet, all but `lessFen` of the last of them. */
  const pay: Pay = (who, months, receivedOn, more = {}, lessFen = 0) => {
    const last = months.at(-1);
    let amountFen = 0;
    for (const month of months) {
      const paid = who.paid.get(month) ?? 0;
      const part = who.due(month) - paid - (month === last ? lessFen : 0);
      who.paid.set(month, paid + part);
      amountFen += part;
    }
    return saved(session, 'duesReceipts', {
      ...{ member: who.id, months: months.join(','), amountFen, receivedOn },
      ...{ way: ['cash', 'transfer', 'online'][random(3)] ?? 'cash', receiver: '李秀英' },
      ...more,
    });
  };
  const reverse: Reverse = (who, receipt, months, on) => {
    const fen = months.reduce((sum, month) => sum + (who.paid.get(month) ?? 0), 0);
    for (const month of months) who.paid.set(month, 0);
    saved(session, 'duesReceipts', {
      ...{ member: who.id, months: months.join(','), amountFen: -fen, receivedOn: on, way: 'cash' },
      ...{ reverses: receipt, reversalReason: '收重了', receiver: '李秀英' },
    });
  };
  collect(villagers, { pay, reverse });
  money(session, branches, villagers);
  return { session, branches, villagers };
}

type Pay = (
  who: Villager,
  months: readonly string[],
  receivedOn: string,
  more?: Values,
  lessFen?: number,
) => string;
type Reverse = (who: Villager, receipt: string, months: readonly string[], on: string) => void;

/** Who does not pay with the others, by place: from which quarter on. */
const behindFrom: Readonly<Record<number, number>> = { 5: 1, 12: 1, 14: 4, 9: 7 };

function collect(
  villagers: readonly Villager[],
  { pay, reverse }: { readonly pay: Pay; readonly reverse: Reverse },
): void {
  const [late, half] = [villagers[5], villagers[12]];
  for (const { first, on } of collections) {
    const quarter = months2026.slice(first - 1, first + 2);
    villagers.forEach((who, i) => {
      const due = quarter.filter((month) => who.due(month) > 0);
      if (due.length === 0 || first >= (behindFrom[i] ?? 13)) return;
      const receipt = pay(who, due, on, circumstances[i]);
      if (i !== 2 || first !== 4) return;
      reverse(who, receipt, due, '2026-04-09');
      pay(who, due, '2026-04-09');
    });
    if (first === 1 && half !== undefined) pay(half, months2026.slice(0, 2), '2026-03-30', {}, 10);
    if (first === 4 && late !== undefined)
      pay(late, months2026.slice(0, 4), '2026-06-20', { reason: '外出务工，返乡后补交' });
  }
}

/** What is special about the receipts of some. */
const circumstances: Readonly<Record<number, Values>> = {
  4: { payer: '其子王强' },
  7: { paidElsewhere: true, proof: '流动党员活动证第 18 号' },
};

function money(
  session: Session,
  branches: DuesVillage['branches'],
  villagers: readonly Villager[],
): void {
  const [first, second] = branches.map(({ id }) => id);
  const [giver, large] = [villagers[0], villagers[1]];
  const receipt = { receiver: '李秀英', way: 'transfer' };
  saved(session, 'duesReceipts', {
    ...receipt,
    member: giver?.id ?? '',
    kind: 'voluntary',
    amountFen: 50_000,
    receivedOn: '2026-07-01',
  });
  saved(session, 'duesReceipts', {
    ...receipt,
    member: large?.id ?? '',
    kind: 'large',
    amountFen: 500_000,
    receivedOn: '2026-07-01',
    remarks: '建党 105 周年',
  });
  for (const [quarter, on, fen] of [
    ['Q1', '2026-03-10', 6_000],
    ['Q2', '2026-06-10', 12_000],
    ['Q3', '2026-09-10', 20_000],
  ] as const)
    saved(session, 'duesRemittances', {
      branch: first ?? '',
      on,
      kind: 'dues',
      period: `2026-${quarter}`,
      amountFen: fen,
      voucherNo: `000${quarter.slice(1)}`,
      receiver: '镇党委组织办',
    });
  saved(session, 'duesRemittances', {
    branch: second ?? '',
    on: '2026-09-12',
    kind: 'dues',
    period: '2026-Q3',
    amountFen: 1_500,
    voucherNo: '0007',
    receiver: '镇党委组织办',
  });
  saved(session, 'duesRemittances', {
    branch: first ?? '',
    on: '2026-07-05',
    kind: 'large',
    period: '2026-Q3',
    amountFen: 500_000,
    voucherNo: '0004',
    receiver: '镇党委组织办',
  });
  saved(session, 'duesReturns', {
    branch: first ?? '',
    on: '2026-06-25',
    amountFen: 200_000,
    grantor: '云岭镇党委',
    documentNo: '云镇组〔2026〕18号',
  });
  const meeting = saved(session, 'meetings', {
    branch: first ?? '',
    kind: 'committee',
    topic: '研究“七一”慰问困难党员',
    heldOn: '2026-06-22',
    state: 'held',
  });
  const spent = { branch: first ?? '', approver: '李书记' };
  saved(session, 'duesSpendings', {
    ...spent,
    on: '2026-06-30',
    purpose: 'hardship',
    item: '“七一”慰问生活困难党员 3 名',
    amountFen: 90_000,
    decidedBy: meeting,
    payee: '张伟等 3 人',
    voucherNo: '0012',
  });
  saved(session, 'duesSpendings', {
    ...spent,
    on: '2026-07-02',
    purpose: 'materials',
    item: '订阅党报党刊',
    amountFen: 36_050,
    payee: '邮政支局',
    voucherNo: '0013',
  });
  saved(session, 'loveFundEntries', {
    branch: first ?? '',
    on: '2025-12-20',
    direction: 'in',
    amountFen: 300_000,
    source: 'budget',
    reason: '镇财政拨入',
  });
  saved(session, 'loveFundEntries', {
    branch: first ?? '',
    on: '2026-02-08',
    direction: 'out',
    amountFen: 100_000,
    member: villagers[6]?.id ?? '',
    reason: '春节前慰问住院党员',
    approver: '李书记',
  });
  saved(session, 'loveFundEntries', {
    branch: first ?? '',
    on: '2026-07-01',
    direction: 'in',
    amountFen: 68_000,
    source: 'donation',
    reason: '党员捐款',
  });
  for (const i of [9, 14])
    saved(session, 'duesFollowUps', {
      member: villagers[i]?.id ?? '',
      on: '2026-10-20',
      speaker: '李书记',
      way: 'phone',
      result: '在外地务工，答应月底前转账交清',
      nextOn: '2026-11-30',
    });
}

interface VillagerOf {
  readonly i: number;
  readonly branch: string;
  readonly random: (below: number) => number;
}

function villager(session: Session, { i, branch, random }: VillagerOf): Villager {
  const bornOn = `19${50 + (i % 40)}-03-0${(i % 9) + 1}`;
  const idNumber = fictionalId(bornOn, '1', i + 1);
  const phone = `1380000${String(1000 + i)}`;
  const name = (family[i] ?? '钱') + (given[i % given.length] ?? '');
  const isNew = i === 16;
  const hasLeft = i === 10;
  const id = saved(session, 'members', {
    ...sampleMember({ name, bornOn, idNumber, phone, branch }),
    ...{
      partyPost: ['secretary', 'organization-commissioner', 'discipline-commissioner'][i] ?? 'none',
    },
    ...(isNew
      ? {
          memberType: '预备党员',
          joinedOn: '2026-05-20',
          fullMemberOn: null,
          enteredBy: 'admission',
          enteredOn: '2026-05-20',
        }
      : {
          joinedOn: `20${String((i % 18) + 1).padStart(2, '0')}-07-01`,
          fullMemberOn: `20${String((i % 18) + 2).padStart(2, '0')}-07-01`,
        }),
  });
  if (hasLeft)
    decideChange(
      session,
      members,
      id,
      { leftBy: 'transfer-out', status: 'transferred-out' },
      { ...noDecision, on: '2026-06-18' },
    );
  const bases = basesOf(i, random);
  for (const { from, kind, fen } of bases)
    saved(session, 'duesPayers', {
      ...{ member: id, kind, from },
      ...(kind === 'farmer' ? { amountFen: fen } : kind === 'relief' ? {} : { baseFen: fen }),
    });
  if (i === 6)
    saved(session, 'duesReliefs', {
      ...{ member: id, kind: 'exempt', fromOn: '2026-04', toOn: '2026-12', reason: '重病住院' },
      ...{ decidedOn: '2026-03-12', approvalNo: '云镇组〔2026〕9号', approvedOn: '2026-03-25' },
    });
  if (i === 8)
    saved(session, 'duesReliefs', {
      ...{ member: id, kind: 'exempt', fromOn: '2026-04', toOn: '2026-12', reason: '等待批准' },
      decidedOn: '2026-03-12',
    });
  const due = (month: string): number => {
    if (isNew && month < '2026-05') return 0;
    if (hasLeft && month > '2026-06') return 0;
    if (i === 6 && month >= '2026-04') return 0;
    const basis = bases.findLast(({ from }) => from <= month);
    return basis === undefined ? 0 : monthly(basis);
  };
  return { id, name, branch, idNumber, phone, due, paid: new Map() };
}

function basesOf(i: number, random: (below: number) => number): Basis[] {
  if (i === 0)
    return [
      { from: '2026-01', kind: 'salaried', fen: 298_000 },
      { from: '2026-07', kind: 'salaried', fen: 300_001 },
    ];
  if (i === 1)
    return [
      { from: '2026-01', kind: 'salaried', fen: 1_000_001 },
      { from: '2026-08', kind: 'retired', fen: 500_001 },
    ];
  if (i % 9 === 2) return [{ from: '2026-01', kind: 'retired', fen: 280_000 + random(90_000) }];
  if (i === 15) return [{ from: '2026-01', kind: 'relief', fen: 0 }];
  return [{ from: '2026-01', kind: 'farmer', fen: 20 + 10 * random(9) }];
}
