import type { Value } from '../../fields/field.ts';
import { readContract } from '../../rules/accounts/contract.ts';
import { contractDues } from '../../rules/accounts/contractDues.ts';
import { demoYear } from '../distributions.ts';
import type { DemoRow } from '../person.ts';
import type { DemoAssets } from './assets.ts';
import type { DemoBook } from './book.ts';
import { fen, on } from './days.ts';
import type { DemoParties } from './parties.ts';

export interface DemoContracts {
  readonly contracts: readonly DemoRow[];
  readonly contractDues: readonly DemoRow[];
  readonly contractReceipts: readonly DemoRow[];
}

interface Surroundings {
  readonly parties: DemoParties;
  readonly assets: DemoAssets;
  readonly resources: ReadonlyMap<string, string>;
  readonly book: DemoBook;
  readonly newId: () => string;
}

/** What was paid in the year: the day and the yuan; of an earlier year every due was paid in time. */
interface Paid {
  readonly unpaidFrom?: string;
  readonly year: readonly (readonly [monthDay: string, yuan: number])[];
  /** Booked as owed when it was due, and on which day of the year. */
  readonly booked?: readonly (readonly [dueOn: string, monthDay: string])[];
  /** The dues as they were agreed, where the terms do not say it. */
  readonly dues?: readonly (readonly [monthDay: string, yuan: number])[];
}

type Agreed = readonly [terms: Readonly<Record<string, Value>>, event: string, paid: Paid];

/**
 * The contracts of the village with what is due, and what was paid with its vouchers: one a year in
 * arrears, one that ends within thirty days and one within ninety (domain.md 6.10).
 */
export function demoContracts(around: Surroundings): DemoContracts {
  const rows: Record<keyof DemoContracts, DemoRow[]> = {
    contracts: [],
    contractDues: [],
    contractReceipts: [],
  };
  for (const [terms, event, paid] of agreed(around)) {
    const contract: DemoRow = { id: around.newId(), state: 'running', ...terms };
    const dues = duesOf(contract, paid, around.newId);
    rows.contracts.push(contract);
    rows.contractDues.push(...dues);
    rows.contractReceipts.push(
      ...paidBefore(contract, dues, paid, around.newId),
      ...paidInYear(contract, event, paid, around),
    );
    for (const due of dues) book(contract, due, paid, around.book);
  }
  return rows;
}

function duesOf(contract: DemoRow, { dues }: Paid, newId: () => string): DemoRow[] {
  const stored =
    dues?.map(([day, yuan]) => ({ dueOn: on(day), amountFen: fen(yuan) })) ??
    contractDues(readContract(contract));
  return stored.map((due) => ({ id: newId(), contract: contract.id, voucher: null, ...due }));
}

/** Before the books began: paid on the day, without a voucher of these books. */
const paidBefore = (
  contract: DemoRow,
  dues: readonly DemoRow[],
  { unpaidFrom = on('01-01') }: Paid,
  newId: () => string,
): DemoRow[] =>
  dues
    .filter(({ dueOn }) => String(dueOn) < on('01-01') && String(dueOn) < unpaidFrom)
    .map(({ dueOn, amountFen }) => ({
      id: newId(),
      contract: contract.id,
      day: dueOn ?? null,
      amountFen: amountFen ?? null,
      voucher: null,
    }));

const partyOf = (contract: DemoRow): { party: string; growthWay: string } => ({
  party: String(contract['counterparty']),
  growthWay: String(contract['growthWay'] ?? ''),
});

const paidInYear = (
  contract: DemoRow,
  event: string,
  { year }: Paid,
  { book, newId }: Surroundings,
): DemoRow[] =>
  year.map(([monthDay, yuan]) => {
    const [day, amountFen] = [on(monthDay), fen(yuan)];
    const voucher = book.happen({
      ...{ day, event, source: 'contract' },
      entries: [{ amountFen, ...partyOf(contract) }],
    });
    return { id: newId(), contract: contract.id, day, amountFen, voucher };
  });

/** What is not paid is income all the same, and owed (domain.md 6.4). */
function book(contract: DemoRow, due: DemoRow, { booked = [] }: Paid, into: DemoBook): void {
  const day = booked.find(([dueOn]) => dueOn === due['dueOn'])?.[1];
  if (day === undefined) return;
  const credit = String(contract['incomeAccount']);
  due['voucher'] = into.happen({
    ...{ day: on(day), event: 'fee-due', source: 'contract' },
    entries: [{ amountFen: Number(due['amountFen']), debit: '113', credit, ...partyOf(contract) }],
  });
}

const fee = { kind: 'contracting', direction: 'in', incomeAccount: '50104', filed: true } as const;
const rent = { kind: 'lease', direction: 'in', incomeAccount: '50103', filed: true } as const;
const yearly = { everyMonths: 12 } as const;

function agreed({ parties, assets, resources }: Surroundings): readonly Agreed[] {
  const resource = (key: string): string => resources.get(key) ?? '';
  return [
    [
      {
        ...fee,
        ...yearly,
        number: '青合2019-03',
        name: '青石岭茶园承包合同',
        counterparty: parties.unit('tea'),
        signedOn: '2018-12-20',
        fromOn: '2019-01-01',
        toOn: '2028-12-31',
        resource: resource('tea'),
        area: 120,
        yearlyFen: fen(36_000),
        firstDueOn: '2019-03-31',
        escalatorPercent: 5,
        escalatorYears: 3,
        depositFen: fen(5_000),
        growthWay: 'assets',
        letting: 'tender',
        decisionNote: '2018年12月8日村民代表会议通过',
      },
      'contract-fee-received',
      { year: [['03-27', 39_690]] },
    ],
    [
      {
        ...fee,
        ...yearly,
        number: '青合2022-01',
        name: '龙泉塘养殖承包合同',
        counterparty: parties.household(6),
        signedOn: '2021-12-22',
        fromOn: '2022-01-01',
        toOn: '2026-12-31',
        resource: resource('pond'),
        area: 26.5,
        yearlyFen: fen(9_540),
        firstDueOn: '2022-01-15',
        growthWay: 'assets',
        letting: 'auction',
        decisionNote: '2021年12月10日村民代表会议通过',
      },
      'contract-fee-received',
      { year: [['01-14', 9_540]] },
    ],
    [
      {
        ...rent,
        number: '青合2023-05',
        name: '旧小学校舍租赁合同',
        counterparty: parties.unit('factory'),
        signedOn: '2023-12-08',
        fromOn: '2023-12-16',
        toOn: '2026-12-15',
        asset: assets.get('school').id,
        yearlyFen: fen(24_000),
        everyMonths: 3,
        depositFen: fen(3_000),
        growthWay: 'leasing',
        letting: 'platform',
        decisionNote: '2023年11月20日村民代表会议通过',
      },
      'rent-received',
      {
        year: [
          ['03-16', 6_000],
          ['06-15', 6_000],
          ['09-16', 6_000],
        ],
      },
    ],
    [
      {
        ...fee,
        ...yearly,
        number: '青合2020-02',
        name: '羊角坡荒山承包合同',
        counterparty: parties.household(12),
        signedOn: '2019-12-28',
        fromOn: '2020-01-01',
        toOn: '2049-12-31',
        resource: resource('hill'),
        area: 210,
        yearlyFen: fen(5_250),
        firstDueOn: '2020-03-31',
        receivableAccount: '113',
        growthWay: 'assets',
        letting: 'agreement',
        decisionNote: '2019年12月15日村民代表会议通过',
        remarks: '承包户在外务工，已两次上门催收',
      },
      'contract-fee-received',
      {
        unpaidFrom: `${demoYear - 1}-01-01`,
        year: [],
        booked: [
          [`${demoYear - 1}-03-31`, '01-20'],
          [on('03-31'), '03-31'],
        ],
      },
    ],
    [
      {
        ...rent,
        number: '青合2024-01',
        name: '保鲜冷库租赁合同',
        counterparty: parties.unit('cold'),
        signedOn: '2024-04-18',
        fromOn: '2024-05-01',
        toOn: '2034-04-30',
        asset: assets.get('cold').id,
        yearlyFen: fen(48_000),
        everyMonths: 6,
        depositFen: fen(10_000),
        growthWay: 'leasing',
        letting: 'platform',
        decisionNote: '2024年4月2日村民代表会议通过',
      },
      'rent-received',
      {
        year: [
          ['05-06', 24_000],
          ['11-10', 20_000],
          ['12-08', 4_000],
        ],
      },
    ],
    [
      {
        ...rent,
        number: '青合2022-04',
        name: '通信基站用地租赁合同',
        counterparty: parties.unit('tower'),
        signedOn: '2022-06-15',
        fromOn: '2022-07-01',
        toOn: '2032-06-30',
        resource: resource('site'),
        area: 0.3,
        yearlyFen: fen(3_600),
        everyMonths: 60,
        firstDueOn: '2022-07-05',
        growthWay: 'assets',
        letting: 'agreement',
        decisionNote: '2022年6月1日两委会议通过',
        remarks: '五年一付，按季确认收入',
      },
      'rent-received',
      { year: [] },
    ],
    [
      {
        ...fee,
        ...yearly,
        number: '青合2025-02',
        name: '集体机动地承包合同',
        counterparty: parties.household(3),
        signedOn: '2025-09-20',
        fromOn: '2025-10-01',
        toOn: '2030-09-30',
        resource: resource('arable'),
        area: 58,
        yearlyFen: fen(26_100),
        firstDueOn: '2025-10-15',
        growthWay: 'assets',
        letting: 'platform',
        decisionNote: '2025年9月6日村民代表会议通过',
      },
      'contract-fee-received',
      { year: [['10-13', 26_100]] },
    ],
    [
      {
        kind: 'works',
        direction: 'out',
        state: 'expired',
        number: '青合2026-01',
        name: '灌溉水渠修建合同',
        counterparty: parties.unit('builder'),
        signedOn: on('02-26'),
        fromOn: on('03-01'),
        toOn: on('09-15'),
        subject: '二组至四组水渠1.8公里',
        totalFen: fen(96_000),
        filed: true,
        letting: 'tender',
        decisionNote: '2026年1月18日村民代表会议通过',
      },
      'project-paid',
      {
        year: [
          ['04-20', 30_000],
          ['06-22', 40_000],
          ['09-15', 26_000],
        ],
        dues: [
          ['04-20', 30_000],
          ['06-20', 40_000],
          ['09-15', 26_000],
        ],
      },
    ],
  ];
}
