import type { Value } from '../../fields/field.ts';
import type { DemoRow } from '../person.ts';
import { fen, on } from './days.ts';
import type { Told } from './occasions.ts';
import type { DemoParties } from './parties.ts';

export interface ClaimsAndDebts {
  readonly debts: readonly DemoRow[];
  readonly debtPayments: readonly DemoRow[];
  readonly claims: readonly DemoRow[];
  readonly claimReceipts: readonly DemoRow[];
}

type Movement = Readonly<Record<string, Value>>;
type Owed = readonly [terms: Readonly<Record<string, Value>>, movements: readonly Movement[]];

/** Debts and claims as they stand in the books, with what was paid of them (domain.md 6.10). */
export function claimsAndDebts(
  parties: DemoParties,
  told: Told,
  newId: () => string,
): ClaimsAndDebts {
  const by = (key: string): string | null => told.get(key) ?? null;
  const made = (owed: readonly Owed[], whole: string) => {
    const rows = owed.map(([terms, movements]) => ({ row: { id: newId(), ...terms }, movements }));
    return {
      rows: rows.map(({ row }): DemoRow => row),
      movements: rows.flatMap(({ row, movements }) =>
        movements.map((movement): DemoRow => ({ id: newId(), [whole]: row.id, ...movement })),
      ),
    };
  };
  const debts = made(debtsOf(parties, by), 'debt');
  const claims = made(claimsOf(parties, by), 'claim');
  return {
    debts: debts.rows,
    debtPayments: debts.movements,
    claims: claims.rows,
    claimReceipts: claims.movements,
  };
}

type By = (key: string) => string | null;

const paid = (day: string, principal: number, interest: number, voucher: string | null) => ({
  day,
  principalFen: fen(principal),
  interestFen: fen(interest),
  voucher,
});

const debtsOf = (parties: DemoParties, by: By): readonly Owed[] => [
  [
    {
      creditor: parties.unit('bank'),
      kind: 'bank',
      cause: '建设保鲜冷库自筹部分借款',
      incurredOn: '2024-06-20',
      principalFen: fen(80_000),
      rate: 4.35,
      dueOn: '2027-06-20',
      account: '221',
      approval: '云政〔2024〕15号',
      plan: '每年6月归还2万元，用冷库租金偿还',
      proof: '借款合同QN-2024-0620',
    },
    [
      paid('2025-06-20', 20_000, 3_480, null),
      paid('2025-12-22', 0, 1_305, null),
      paid(on('03-20'), 0, 652.5, by('interest 1')),
      paid(on('06-19'), 20_000, 652.5, by('loan repaid')),
      paid(on('09-21'), 0, 435, by('interest 3')),
      paid(on('12-21'), 0, 435, by('interest 4')),
    ],
  ],
  [
    {
      creditor: parties.unit('builder'),
      kind: 'works',
      cause: '2023年水毁抢修工程欠款',
      incurredOn: '2023-11-30',
      principalFen: fen(24_000),
      dueOn: '2026-12-31',
      account: '211',
      approval: '云政〔2023〕27号',
      plan: '2026年、2027年各还一半',
      proof: '工程结算单',
    },
    [paid(on('09-25'), 12_000, 0, by('works repaid'))],
  ],
  [
    {
      creditor: parties.household(15),
      kind: 'old',
      cause: '2009年修桥垫付款',
      incurredOn: '2009-12-10',
      principalFen: fen(3_200),
      account: '211',
      plan: '核实凭据后列入2027年预算',
      proof: '原村委会欠条',
    },
    [],
  ],
];

const received = (day: string, yuan: number, voucher: string | null, remarks?: string) => ({
  day,
  amountFen: fen(yuan),
  voucher,
  ...(remarks !== undefined && { remarks }),
});

const claimsOf = (parties: DemoParties, by: By): readonly Owed[] => [
  [
    {
      debtor: parties.household(4),
      kind: 'loan',
      cause: '2018年建房周转借款',
      incurredOn: '2018-04-12',
      amountFen: fen(5_000),
      dueOn: '2019-04-12',
      account: '113',
      plan: '已签分期还款协议，每年不少于500元',
      proof: '借条',
    },
    [received(on('02-11'), 500, by('loan returned'))],
  ],
  [
    {
      debtor: parties.unit('tea'),
      kind: 'unit',
      cause: '2022年代垫茶厂水电费',
      incurredOn: '2022-09-30',
      amountFen: fen(6_500),
      account: '112',
      plan: '茶季结束后结清',
      proof: '代垫结算单',
    },
    [received(on('05-18'), 3_000, by('tea returned'))],
  ],
  [
    {
      debtor: parties.unit('factory'),
      kind: 'unit',
      cause: '2024年代垫水费',
      incurredOn: '2024-08-20',
      amountFen: fen(2_400),
      account: '112',
      plan: '租期届满结算时扣收',
      proof: '代垫结算单',
    },
    [],
  ],
  [
    {
      debtor: parties.household(11),
      kind: 'advance',
      cause: '预支农资款',
      incurredOn: '2025-10-08',
      amountFen: fen(800),
      dueOn: on('03-31'),
      account: '113',
      settledOn: on('03-05'),
    },
    [received(on('03-05'), 800, by('advance returned'))],
  ],
  [
    {
      debtor: parties.household(8),
      kind: 'advance',
      cause: '预支茶苗款',
      incurredOn: on('07-08'),
      amountFen: fen(1_500),
      dueOn: on('12-31'),
      account: '113',
      proof: '预支单',
    },
    [],
  ],
  [
    {
      debtor: parties.household(27),
      kind: 'old',
      cause: '2015年历史欠款',
      incurredOn: '2015-06-30',
      amountFen: fen(400),
      account: '113',
      settledOn: on('10-27'),
    },
    [received(on('10-27'), 400, by('written off'), '债务人已故无遗产，成员代表会议同意核销')],
  ],
];
