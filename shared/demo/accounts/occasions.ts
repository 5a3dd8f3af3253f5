import type { DemoBook, DemoEntry, Happening } from './book.ts';
import { fen, on } from './days.ts';
import { oldDistributionFen } from './openings.ts';
import { type DemoParties, households } from './parties.ts';

/** Vouchers that other registers point to, by a key of this demo. */
export type Told = ReadonlyMap<string, string>;

type More = Omit<DemoEntry, 'amountFen'> &
  Pick<Happening, 'summary' | 'source' | 'attachments'> & { readonly key?: string };

/** Event, month and day, yuan, and what else is said of it. */
type Occasion = readonly [event: string, monthDay: string, yuan: number, more?: More];

/** What happens once in the year (domain.md 6.4). @returns the ids of the vouchers with a key */
export function tellOccasions(book: DemoBook, parties: DemoParties): Told {
  const told = new Map<string, string>();
  for (const [event, monthDay, yuan, more = {}] of occasions(parties)) {
    const { key, summary, source, attachments, ...entry } = more;
    const id = book.happen({
      ...{ day: on(monthDay), event, entries: [{ amountFen: fen(yuan), ...entry }] },
      ...(summary !== undefined && { summary }),
      ...(source !== undefined && { source }),
      ...(attachments !== undefined && { attachments }),
    });
    if (key !== undefined) told.set(key, id);
  }
  payDistribution(book, parties);
  oneMatter(book, parties);
  compensation(book, parties);
  told.set('loan repaid', repayLoan(book, parties));
  const wrong = book.happen({
    ...{ day: on('05-12'), event: 'office-costs', entries: [{ amountFen: fen(1_280) }] },
    summary: '支付村部卫生间维修费',
  });
  book.reverse(wrong, on('05-20'), '冲销5月12日记错科目的维修费', '维修费误记办公费');
  return told;
}

function occasions(parties: DemoParties): readonly Occasion[] {
  const of = (party: string) => ({ party });
  const unit = (key: Parameters<DemoParties['unit']>[0]) => of(parties.unit(key));
  const home = (number: number) => of(parties.household(number));
  const interest = { ...unit('bank'), source: 'debt' } as const;
  const tower = { ...unit('tower'), growthWay: 'assets', credit: '50103', source: 'contract' };
  const workshop = unit('construction');
  return [
    [
      'donation-cash',
      '02-06',
      5_000,
      { ...home(18), credit: '311', summary: '收到在外乡亲捐款修路' },
    ],
    [
      'welfare-paid',
      '02-10',
      1_500,
      { debit: '51404', summary: '春节慰问困难户3户', attachments: 3 },
    ],
    [
      'advance-returned',
      '02-11',
      500,
      { ...home(4), cash: true, key: 'loan returned', source: 'debt' },
    ],
    ['members-paid', '02-12', 460, { ...home(2), debit: '113', summary: '归还农户垫付的抽水电费' }],
    ['welfare-paid', '02-14', 1_600, { debit: '51403', summary: '支付元宵节文艺活动费' }],
    [
      'project-grant',
      '02-26',
      150_000,
      { summary: '收到农产品分拣车间项目资金', key: 'grant received', source: 'grant' },
    ],
    [
      'advance-returned',
      '03-05',
      800,
      { ...home(11), cash: true, key: 'advance returned', source: 'debt' },
    ],
    [
      'asset-donated',
      '03-18',
      8_600,
      { ...unit('tea'), summary: '接受捐赠图书室桌椅20套', key: 'desks', source: 'asset' },
    ],
    [
      'interest-paid',
      '03-20',
      652.5,
      { ...interest, summary: '支付一季度借款利息', key: 'interest 1' },
    ],
    ['bank-interest', '03-21', 141.23],
    ['materials-bought', '03-25', 1_860, { ...unit('materials'), summary: '购入水泥、砂石' }],
    ['prepaid-earned', '03-31', 900, tower],
    ['taxes-accrued', '04-02', 1_440, { summary: '计提一季度租金应缴税费' }],
    ['taxes-paid', '04-14', 1_440, { summary: '缴纳一季度税费' }],
    [
      'land-compensation-collective',
      '04-10',
      45_000,
      { summary: '收到县道拓宽土地补偿费（集体部分）' },
    ],
    ['project-paid', '04-15', 45_000, { ...workshop, summary: '支付分拣车间首期工程款' }],
    [
      'advance-returned',
      '05-18',
      3_000,
      {
        ...unit('tea'),
        credit: '112',
        summary: '收回茶叶公司代垫水电费',
        key: 'tea returned',
        source: 'debt',
      },
    ],
    [
      'repairs-paid',
      '05-20',
      1_280,
      { ...unit('materials'), debit: '51305', summary: '支付村部卫生间维修费' },
    ],
    [
      'asset-bought',
      '06-08',
      4_800,
      {
        ...unit('shop'),
        debit: '151',
        summary: '购置便民服务电脑',
        key: 'laptop',
        source: 'asset',
      },
    ],
    ['bank-interest', '06-21', 168.9],
    ['project-paid', '06-25', 60_000, { ...workshop, summary: '支付分拣车间二期工程款' }],
    ['welfare-paid', '06-26', 1_200, { debit: '51403', summary: '支付夏季文体活动费' }],
    ['prepaid-earned', '06-30', 900, tower],
    ['taxes-accrued', '07-02', 1_440, { summary: '计提二季度租金应缴税费' }],
    [
      'advance-paid',
      '07-08',
      1_500,
      { ...home(8), cash: true, summary: '农户预支茶苗款', key: 'seedlings', source: 'debt' },
    ],
    ['taxes-paid', '07-14', 1_440, { summary: '缴纳二季度税费' }],
    [
      'investment-income',
      '07-20',
      8_400,
      { ...unit('cooperative'), growthWay: 'shares', summary: '收到茶叶专业合作社分红' },
    ],
    [
      'sales-received',
      '08-12',
      2_600,
      { ...unit('cooperative'), growthWay: 'cooperation', summary: '收到茶苗销售款' },
    ],
    ['other-subsidy', '08-18', 6_000, { summary: '收到人居环境整治奖补' }],
    ['project-owed', '08-25', 51_000, { ...workshop, summary: '分拣车间竣工结算应付工程款' }],
    [
      'project-finished',
      '08-25',
      156_000,
      { debit: '151', summary: '分拣车间完工转固定资产', key: 'workshop', source: 'asset' },
    ],
    [
      'project-fund-used',
      '08-28',
      150_000,
      { summary: '分拣车间项目资金形成资产', key: 'grant quantified', source: 'grant' },
    ],
    ['welfare-paid', '09-08', 2_000, { debit: '51404', summary: '支付助学金2人', attachments: 2 }],
    ['payable-paid', '09-10', 46_000, { ...workshop, summary: '支付分拣车间尾款（留质保金）' }],
    [
      'project-finished',
      '09-15',
      96_000,
      { debit: '151', summary: '灌溉水渠完工转固定资产', key: 'canal', source: 'asset' },
    ],
    ['one-matter-finished', '09-18', 4_800, { summary: '水渠清淤一事一议项目完工' }],
    [
      'interest-paid',
      '09-21',
      435,
      { ...interest, summary: '支付三季度借款利息', key: 'interest 3' },
    ],
    ['bank-interest', '09-21', 152.36],
    [
      'payable-paid',
      '09-25',
      12_000,
      {
        ...unit('builder'),
        summary: '归还2023年水毁抢修工程欠款',
        key: 'works repaid',
        source: 'debt',
      },
    ],
    ['prepaid-earned', '09-30', 900, tower],
    ['taxes-accrued', '10-09', 1_440, { summary: '计提三季度租金应缴税费' }],
    [
      'stock-loss',
      '10-12',
      286.4,
      { debit: '181', credit: '121', summary: '盘点发现水泥受潮报损' },
    ],
    ['taxes-paid', '10-15', 1_440, { summary: '缴纳三季度税费' }],
    [
      'production-costs-paid',
      '10-16',
      1_200,
      { ...unit('cooperative'), summary: '支付秋季茶苗培育费' },
    ],
    [
      'sales-received',
      '10-20',
      1_900,
      { ...unit('cooperative'), growthWay: 'cooperation', summary: '收到茶苗销售款' },
    ],
    ['stock-loss-approved', '10-26', 286.4, { summary: '成员代表会议同意核销受潮水泥' }],
    [
      'uncollectable',
      '10-27',
      400,
      { ...home(27), debit: '515', credit: '113', key: 'written off', source: 'debt' },
    ],
    ['materials-bought', '11-04', 980, { ...unit('materials'), summary: '购入防火物资' }],
    [
      'investment-income',
      '11-18',
      3_000,
      { ...unit('cooperative'), growthWay: 'quantified', summary: '收到分拣车间量化收益' },
    ],
    [
      'project-fund-used',
      '12-10',
      60_000,
      { summary: '灌溉水渠项目资金形成资产', key: 'canal quantified', source: 'grant' },
    ],
    [
      'welfare-paid',
      '12-18',
      1_000,
      { debit: '51404', summary: '冬季慰问困难户2户', attachments: 2 },
    ],
    [
      'interest-paid',
      '12-21',
      435,
      { ...interest, summary: '支付四季度借款利息', key: 'interest 4' },
    ],
    ['bank-interest', '12-21', 160.08],
    ['prepaid-earned', '12-31', 900, tower],
    ['taxes-accrued', '12-31', 1_440, { summary: '计提四季度租金应缴税费' }],
  ];
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** What was distributed for the year before is paid out in January, lane by lane. */
function payDistribution(book: DemoBook, parties: DemoParties): void {
  const lanes = [
    ['01-22', '一组', 0],
    ['01-23', '二组', 10],
    ['01-26', '三组', 20],
  ] as const;
  for (const [monthDay, lane, from] of lanes)
    book.happen({
      ...{ day: on(monthDay), event: 'members-paid', source: 'distribution', attachments: 10 },
      summary: `发放2025年度成员收益分配款（${lane}）`,
      entries: numbers(from, from + 10).map((household) => ({
        amountFen: oldDistributionFen(household),
        party: parties.household(household),
        debit: '211',
      })),
    });
}

/** Each household was to give so much for the canal; two have not yet. */
function oneMatter(book: DemoBook, parties: DemoParties): void {
  const share = (household: number) => ({
    amountFen: fen(160),
    party: parties.household(household),
  });
  book.happen({
    ...{ day: on('05-22'), event: 'one-matter-approved', attachments: 2 },
    summary: '水渠清淤一事一议筹资方案通过',
    entries: numbers(0, households).map(share),
  });
  const evenings = [
    ['05-28', 0, 10],
    ['06-02', 10, 20],
    ['06-10', 20, 28],
  ] as const;
  for (const [monthDay, from, to] of evenings)
    book.happen({
      ...{ day: on(monthDay), event: 'one-matter-cash', attachments: to - from },
      summary: `收到${to - from}户水渠清淤筹资款`,
      entries: numbers(from, to).map((household) => ({ ...share(household), cash: true })),
    });
}

/** What six households got for their land, passed on to them. */
function compensation(book: DemoBook, parties: DemoParties): void {
  const shares = [18_600, 12_400, 15_500, 21_700, 9_300, 12_500] as const;
  const entries = shares.map((yuan, index) => ({
    amountFen: fen(yuan),
    party: parties.household(13 + index),
  }));
  book.happen({
    ...{ day: on('04-10'), event: 'land-compensation-members', attachments: 2 },
    summary: '代收县道拓宽土地补偿费（农户部分）',
    entries: entries.map((entry) => ({ ...entry, credit: '211' })),
  });
  entries.forEach((entry, index) => {
    const day = on(index < 3 ? '05-08' : '05-11');
    book.happen({ day, event: 'compensation-paid', entries: [{ ...entry, debit: '211' }] });
  });
}

/** Principal and interest in one voucher. */
const repayLoan = (book: DemoBook, parties: DemoParties): string =>
  book.happen({
    ...{ day: on('06-19'), event: 'loan-repaid', source: 'debt' },
    summary: '归还银行借款本金2万元及二季度利息',
    entries: [
      { amountFen: fen(20_000), debit: '221' },
      { event: 'interest-paid', amountFen: fen(652.5), party: parties.unit('bank') },
    ],
  });
