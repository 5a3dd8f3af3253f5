import type { Happening } from './books.ts';
import type { Begun, Moved } from './ownSums.ts';
import { words } from './words.ts';

// What happens in the story of the books: told to the screens, and summed up beside them.

const { enter } = words.zh.accountsBooks;

/** Households and a works that nobody has entered before. */
export const [debtor, lessee, tenant, supplier] = ['王大山', '赵铁柱', '兴旺加工厂', '青石建材店'];

export const begun: Begun = {
  '101': 5_000_00,
  '102': 280_000_00,
  '113': 1_200_00,
  '151': 500_000_00,
  '152': -100_000_00,
  '211': -6_200_00,
  '301': -400_000_00,
  '311': -200_000_00,
  '322': -80_000_00,
};
export const openingNames: Readonly<Record<string, string>> = {
  '101': '库存现金',
  '102': '银行存款',
  '113': '内部往来',
  '151': '固定资产',
  '152': '累计折旧',
  '211': '应付款',
  '301': '资本',
  '311': '公积公益金',
  '322': '收益分配',
};

/** Bought in January with its card; a twelfth of a fifth of it less its residue each month after. */
export const printer = { name: '村部打印机', cost: 5_800_00, residue: 290_00, months: 60 };
export const depreciationFen = Math.floor((printer.cost - printer.residue) / printer.months);

type Told = readonly [happening: Happening, debit: string, credit: string, fen: number];

/** Ten everyday things of February and one more, in the order in which they are told. */
export const february: readonly Told[] = [
  [
    {
      event: 'rent-received',
      day: '2026-2-3',
      amount: '12000',
      party: { name: tenant, isNew: true },
      growthWay: '拓宽渠道—租赁经营',
      attachments: 2,
    },
    ...(['102', '501', 12_000_00] as const),
  ],
  [
    {
      event: 'fee-due',
      day: '2026.2.4',
      amount: '3,600',
      accounts: [[enter.debit.transfer, '内部往来']],
      party: { name: lessee, isNew: true },
      growthWay: '盘活资源',
    },
    ...(['113', '501', 3_600_00] as const),
  ],
  [
    { event: 'running-grant', day: '2026-02-05', amount: '50000' },
    ...(['102', '503', 50_000_00] as const),
  ],
  [
    { event: 'project-grant', day: '2026-02-05', amount: '10*10000' },
    ...(['102', '241', 100_000_00] as const),
  ],
  [
    {
      event: 'office-costs',
      day: '2026年2月6日',
      amount: '12*35+80',
      accounts: [[enter.credit.out, '库存现金']],
      attachments: 1,
    },
    ...(['513', '101', 500_00] as const),
  ],
  [
    { event: 'wages-accrued', day: '2026-2-10', amount: '8000' },
    ...(['513', '212', 8_000_00] as const),
  ],
  [
    { event: 'wages-paid', day: '2026-2-11', amount: '8000' },
    ...(['212', '102', 8_000_00] as const),
  ],
  [
    { event: 'bank-interest', day: '2026-2-12', amount: '156.78' },
    ...(['102', '504', 156_78] as const),
  ],
  [
    { event: 'cash-drawn', day: '2026-2-13', amount: '3000' },
    ...(['101', '102', 3_000_00] as const),
  ],
  [
    {
      event: 'fee-owed-received',
      day: '2026-2-14',
      amount: '1600',
      accounts: [
        [enter.debit.in, '库存现金'],
        [enter.credit.in, '内部往来'],
      ],
      party: { name: lessee, isNew: false },
    },
    ...(['101', '113', 1_600_00] as const),
  ],
  [
    { event: 'welfare-paid', day: '2026-2-15', amount: '2400.50' },
    ...(['514', '102', 2_400_50] as const),
  ],
];

/** The voucher typed in the editor, once in February and copied once. */
export const roadWorks = { summary: '支付村道维修费', typed: '1250*2-100', fen: 2_400_00 };

/** All that is in the books when February is closed. */
export const moved: readonly Moved[] = [
  { month: 1, debit: '151', credit: '102', fen: printer.cost },
  ...february.map(([, debit, credit, fen]) => ({ month: 2, debit, credit, fen })),
  { month: 2, debit: '514', credit: '102', fen: roadWorks.fen },
  { month: 2, debit: '514', credit: '102', fen: roadWorks.fen },
  { month: 2, debit: '513', credit: '152', fen: depreciationFen },
];
const [rent] = february;
export const rentFen = rent?.[3] ?? 0;
/** And when the rent was taken back in March. */
export const afterReversal: readonly Moved[] = [
  ...moved,
  { month: 3, debit: '102', credit: '501', fen: -rentFen },
];
