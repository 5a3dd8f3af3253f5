import type { Values } from '../../../shared/registers/accept.ts';
import { usualSubAccounts } from '../../../shared/rules/accounts/usualSubAccounts.ts';
import { isClosingVoucher } from '../../../shared/rules/accounts/closingVoucher.ts';
import { newId } from '../../../electron/core/registers/newId.ts';
import type { Session } from '../../../electron/core/session.ts';
import { saved, testSession } from '../../support/session.ts';

/** An entry as the test itself knows it: debit positive, credit negative, in fen. */
export interface Entry {
  readonly account: string;
  readonly fen: number;
  readonly party?: string;
  readonly way?: string;
}

interface Posted {
  readonly day: string;
  readonly summary: string;
  readonly entries: readonly Entry[];
  readonly type?: string;
  readonly redLetter?: boolean;
  readonly reverses?: string;
}

export interface AccountsVillage {
  readonly session: Session;
  readonly parties: readonly string[];
}

/** The same numbers each time: a small congruential generator. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A village whose books begin in January 2025, in November 2026: two bank accounts, parties on both
 * sides of 113, a year's end, a reversal, a draft; by its own hand, past the forms of the program.
 */
export function accountsVillage({ seed = 7 } = {}): AccountsVillage {
  const session = testSession();
  const random = chance(seed);
  for (const row of usualSubAccounts)
    if (!['13101', '13102', '13201', '13202', '13401'].includes(String(row['code'])))
      saved(session, 'accounts', row);
  saved(session, 'accounts', { code: '10201', zh: '农商行基本户' });
  saved(session, 'accounts', { code: '10202', zh: '信用社专户' });
  saved(session, 'bankAccounts', {
    ...{ name: '青石村股份经济合作社', bank: '云岭农商银行', number: '6200000000000001' },
    ...{ kind: 'basic', account: '10201' },
  });
  const names = ['王建国', '李秀英', '张德胜', '云岭果业有限公司', '宏达建筑队', '刘长青'];
  const parties = names.map((name, i) =>
    saved(session, 'parties', { name, kind: i === 3 || i === 4 ? 'unit' : 'household' }),
  );
  const post = poster(session);
  open(session, parties);
  for (const month of months('2025', 12)) everyday(month, { post, parties, random });
  yearEnd(session, post);
  for (const month of months('2026', 11)) everyday(month, { post, parties, random });
  const wrong = post({
    day: '2026-10-08',
    summary: '支付办公用品款（记错）',
    entries: [
      { account: '51302', fen: 120_000 },
      { account: '101', fen: -120_000 },
    ],
  });
  post({
    day: '2026-10-12',
    summary: '冲销记错的办公用品款',
    redLetter: true,
    reverses: wrong,
    entries: [
      { account: '51302', fen: -120_000 },
      { account: '101', fen: 120_000 },
    ],
  });
  draft(session);
  estate(session, parties);
  return { session, parties };
}

const months = (year: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${year}-${two(i + 1)}`);

type Post = (posted: Posted) => string;

/** Writes a voucher as the program's own triggers want it: as a draft with its entries, then posted. */
function poster(session: Session): Post {
  const last = new Map<string, number>();
  return ({ day, summary, entries, type = 'general', redLetter = false, reverses }) => {
    const series = `${type}/${day.slice(0, 7)}`;
    const number = (last.get(series) ?? 0) + 1;
    last.set(series, number);
    const id = newId();
    session.write('save', (writing) => {
      writing.insert('vouchers', {
        ...{ id, version: 1, voidedAt: null, day, type, number: null, summary },
        ...{ attachments: (number % 3) + 1, state: 'draft', source: 'manual' },
        ...{ preparedBy: '李秀英', checkedBy: '王建国', redLetter: redLetter ? 1 : 0 },
        reverses: reverses ?? null,
        closing: isClosingVoucher(entries) ? 1 : 0,
      });
      entries.forEach(({ account, fen, party, way }, i) => {
        // Red letters stand on the side of what they take back.
        const isDebit = redLetter ? fen < 0 : fen > 0;
        const amount = redLetter ? -Math.abs(fen) : Math.abs(fen);
        writing.insert('voucherLines', {
          ...{ id: newId(), version: 1, voidedAt: null, voucher: id, position: i + 1, account },
          ...{ debitFen: isDebit ? amount : null, creditFen: isDebit ? null : amount },
          ...{ party: party ?? null, growthWay: way ?? null },
        });
      });
      writing.update('vouchers', id, { number, state: 'posted' });
    });
    return id;
  };
}

function draft(session: Session): void {
  const id = newId();
  session.write('save', (writing) => {
    writing.insert('vouchers', {
      ...{ id, version: 1, voidedAt: null, day: '2026-11-20', type: 'general', number: null },
      ...{ summary: '待补单据', state: 'draft', source: 'manual' },
    });
    writing.insert('voucherLines', {
      ...{ id: newId(), version: 1, voidedAt: null, voucher: id, position: 1 },
      ...{ account: '51303', debitFen: 99_900 },
    });
  });
}

function open(session: Session, parties: readonly string[]): void {
  const rows: [account: string, fen: number, party?: string | undefined][] = [
    ['101', 860_050],
    ['10201', 46_532_018],
    ['10202', 12_000_000],
    ['112', 1_850_000, parties[3]],
    ['113', 320_000, parties[0]],
    ['113', -150_000, parties[1]],
    ['151', 188_600_000],
    ['152', -61_230_000],
    ['201', -5_000_000],
    ['211', -4_268_000, parties[4]],
    ['221', -12_000_000],
    ['301', -30_000_000],
  ];
  const sum = rows.reduce((total, [, fen]) => total + fen, 0);
  rows.push(['311', -(sum - 2_345_067)], ['32209', -2_345_067]);
  session.write('save', (writing) => {
    for (const [account, fen, party] of rows)
      writing.insert('openingBalances', {
        ...{ id: newId(), version: 1, voidedAt: null, account, party: party ?? null },
        ...{ debitFen: Math.max(fen, 0), creditFen: Math.max(-fen, 0) },
      });
  });
}

interface Everyday {
  readonly post: Post;
  readonly parties: readonly string[];
  readonly random: (below: number) => number;
}

/** What a village books in a month. */
function everyday(month: string, { post, parties, random }: Everyday): void {
  const on = (day: number): string => `${month}-${two(day)}`;
  const number = Number(month.slice(5));
  const pair = (day: number, summary: string, debit: Entry, credit: string, more = {}): string =>
    post({
      day: on(day),
      summary,
      entries: [debit, { account: credit, fen: -debit.fen, ...more }],
    });
  const rent = 1_200_000 + random(90) * 1_234;
  pair(3, `收${number}月门面房租金`, { account: '10201', fen: rent }, '50103', { way: 'leasing' });
  if (number % 3 === 1) {
    const fee = 3_650_000 + random(500) * 10;
    post({
      day: on(5),
      summary: '确认本季度果园承包费',
      entries: [
        { account: '112', fen: fee, ...(parties[3] && { party: parties[3] }) },
        { account: '50104', fen: -fee, way: 'assets' },
      ],
    });
    pair(18, '收到果园承包费', { account: '10201', fen: fee - 1_000_000 }, '112', {
      party: parties[3],
    });
  }
  if (number === 4)
    pair(10, '收到镇财政村级运转补助', { account: '10201', fen: 8_000_000 }, '50301');
  if (number === 6) pair(15, '收到产业发展项目资金', { account: '10202', fen: 30_000_000 }, '241');
  if (number === 8) pair(20, '支付冷库建设进度款', { account: '153', fen: 18_650_000 }, '10202');
  pair(6, '从银行提取现金', { account: '101', fen: 500_000 }, '10201');
  const pay = 960_000 + random(7) * 10_000;
  pair(25, `支付${number}月村干部误工补贴`, { account: '51301', fen: pay }, '10201');
  pair(9, '购买办公用品', { account: '51302', fen: 23_450 + random(3_000) }, '101');
  pair(
    14,
    '村务公开栏更换及保洁用品等一般公共事务支出',
    { account: '51306', fen: 61_000 + random(9_000) },
    '101',
  );
  pair(16, '村内环境卫生清扫', { account: '51402', fen: 180_000 + random(20_000) }, '101');
  pair(28, `计提${number}月折旧`, { account: '51304', fen: 612_345 }, '152');
  if (number % 4 === 2) pair(21, '支付贷款利息', { account: '515', fen: 86_400 }, '10201');
  if (number % 6 === 3) pair(21, '银行存款利息', { account: '10201', fen: 4_217 }, '504');
  if (number === 9)
    post({
      day: on(19),
      summary: '王建国归还垫付借款，现金和转账各一部分',
      entries: [
        { account: '101', fen: 100_000 },
        { account: '10201', fen: 120_000 },
        { account: '113', fen: -220_000, ...(parties[0] && { party: parties[0] }) },
      ],
    });
}

/** The year's end of 2025: revenue and expenditure to 321, 321 to 322, a fifth to the reserve. */
function yearEnd(session: Session, post: Post): void {
  const rows = session.store.all(
    // Its own sums: what stands on each account of revenue and expenditure.
    {
      compile: () => ({
        sql: `SELECT account, sum(coalesce(debitFen, 0)) - sum(coalesce(creditFen, 0)) AS fen
              FROM voucherLines WHERE account LIKE '5%' GROUP BY account ORDER BY account`,
        parameters: [],
      }),
    } as unknown as Parameters<typeof session.store.all<{ account: string; fen: number }>>[0],
  );
  const day = '2025-12-31';
  const part = (isIncome: boolean): Entry[] =>
    rows
      .filter(({ account }) => account.startsWith('50') === isIncome)
      .map(({ account, fen }) => ({ account, fen: -fen }));
  const carry = (summary: string, entries: Entry[]): number => {
    const fen = entries.reduce((sum, entry) => sum + entry.fen, 0);
    post({ day, summary, entries: [...entries, { account: '321', fen: -fen }] });
    return fen;
  };
  const net = carry('结转本年收入', part(true)) + carry('结转本年支出', part(false));
  post({
    day,
    summary: '结转本年收益',
    entries: [
      { account: '321', fen: net },
      { account: '32209', fen: -net },
    ],
  });
  const reserve = Math.floor(net / 5);
  post({
    day,
    summary: '提取公积公益金',
    entries: [
      { account: '32201', fen: reserve },
      { account: '311', fen: -reserve },
    ],
  });
  post({
    day,
    summary: '结清收益分配明细',
    entries: [
      { account: '32209', fen: reserve },
      { account: '32201', fen: -reserve },
    ],
  });
}

function estate(session: Session, parties: readonly string[]): void {
  const [first = '', , third = '', company = '', builder = '', sixth = ''] = parties;
  const assets = [
    ['GD-001', '村集体门面房 6 间', 'operating', 'building', 98_000_000, 240, 'let', '村委会东侧'],
    ['GD-002', '冷库', 'operating', 'building', 56_000_000, 240, 'let', '果园北'],
    ['GD-003', '党群服务中心办公楼', 'public', 'building', 26_000_000, 240, 'own', '村部'],
    ['GD-004', '旧小学校舍', 'operating', 'building', 6_600_000, 240, 'idle', '三组'],
    ['GD-005', '办公电脑', 'public', 'electronics', 2_000_000, 36, 'own', '村部'],
  ] as const;
  for (const [code, name, kind, category, costFen, lifeMonths, use, place] of assets)
    saved(session, 'assets', {
      ...{ code, name, class: kind, category, costFen, lifeMonths, use, place, quantity: 1 },
      ...{ unit: '项', acquiredOn: '2018-06-30', source: 'built', method: 'straight-line' },
      ...{ startedOn: '2018-06-30', keeper: '刘长青', residualFen: 0, takenOverMonth: '2024-12' },
      takenOverFen: Math.floor((costFen * 6) / 20),
    });
  const [orchard, pond] = (
    [
      ['ZY-001', '东坡果园', 'garden', 126.5, 'contracted', 14_600_000],
      ['ZY-002', '青石塘', 'water', 32, 'let', 1_280_000],
      ['ZY-003', '后山荒坡', 'waste', 210.25, 'idle', null],
      ['ZY-004', '南畈机动地', 'arable', 48.36, 'contracted', 2_400_000],
    ] as const
  ).map(([code, name, kind, area, use, yearlyFen]) =>
    saved(session, 'resources', {
      ...{ code, name, kind, area, use, place: '青石村', east: '机耕道', south: '水渠' },
      ...{ west: '一组承包地', north: '山脚', title: '青石村集体', certificate: '林证字第0087号' },
      ...(yearlyFen !== null && { yearlyFen }),
    }),
  );
  const contract = (values: Values): string =>
    saved(session, 'contracts', { kind: 'contracting', direction: 'in', ...values });
  const fruit = contract({
    ...{ number: 'HT-2024-001', name: '东坡果园承包合同', counterparty: company, area: 126.5 },
    ...{ fromOn: '2024-01-01', toOn: '2033-12-31', yearlyFen: 14_600_000, everyMonths: 12 },
    ...{ resource: orchard ?? '', signedOn: '2023-12-20', letting: 'tender', filed: true },
  });
  contract({
    ...{ number: 'HT-2023-004', name: '青石塘养殖租赁合同', kind: 'lease', counterparty: sixth },
    ...{ fromOn: '2023-02-01', toOn: '2027-01-31', yearlyFen: 1_280_000, everyMonths: 12 },
    ...{ resource: pond ?? '', area: 32, letting: 'agreement' },
  });
  contract({
    ...{ number: 'HT-2026-002', name: '冷库建设施工合同', kind: 'works', direction: 'out' },
    ...{ counterparty: builder, fromOn: '2026-05-01', toOn: '2026-12-31', totalFen: 37_300_000 },
  });
  for (const [day, amountFen] of [
    ['2024-01-10', 14_600_000],
    ['2025-01-15', 14_600_000],
    ['2026-01-20', 9_000_000],
  ] as const)
    saved(session, 'contractReceipts', { contract: fruit, day, amountFen });
  const debt = saved(session, 'debts', {
    ...{ creditor: builder, kind: 'works', cause: '2019年村道硬化工程欠款', account: '211' },
    ...{
      incurredOn: '2019-11-30',
      principalFen: 5_268_000,
      proof: '工程结算单',
      plan: '分三年偿还',
    },
  });
  saved(session, 'debtPayments', {
    debt,
    day: '2024-06-30',
    principalFen: 1_000_000,
    interestFen: 0,
  });
  saved(session, 'debts', {
    ...{ creditor: company, kind: 'bank', cause: '冷库建设贷款', account: '221', rate: 4.35 },
    ...{ incurredOn: '2024-03-01', principalFen: 12_000_000, dueOn: '2026-03-01' },
  });
  const claim = saved(session, 'claims', {
    ...{ debtor: first, kind: 'advance', cause: '2022年垫付水费', account: '113' },
    ...{ incurredOn: '2022-08-10', amountFen: 320_000, dueOn: '2023-08-10', plan: '每季上门催收' },
  });
  saved(session, 'claimReceipts', { claim, day: '2026-09-19', amountFen: 220_000 });
  saved(session, 'claims', {
    ...{ debtor: third, kind: 'rent', cause: '2018年鱼塘承包费', account: '112' },
    ...{ incurredOn: '2018-12-31', amountFen: 450_000 },
  });
}
