import type { Chance } from '../chance.ts';
import type { DemoEntry, Happening } from './book.ts';
import { dayOf, fen } from './days.ts';
import type { DemoParties } from './parties.ts';
import { cleaners, stalls } from './words.ts';

/** What comes again every month, or in some of them. */
interface Regular {
  readonly event: string;
  readonly day: number;
  /** Whole yuan; one number where it is always the same. */
  readonly yuan: number | readonly [least: number, most: number];
  readonly summary: string;
  readonly months?: readonly number[];
  readonly cash?: true;
  readonly debit?: string;
  readonly growthWay?: string;
  readonly party?: (parties: DemoParties, month: number) => string;
}

const fieldMonths = [3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const oddMonths = [1, 3, 5, 7, 9, 11] as const;

const ploughing = (day: number, from: number): Regular => ({
  event: 'services-received',
  day,
  yuan: [180, 620],
  summary: '收到{{party}}农机作业费',
  months: fieldMonths,
  cash: true,
  growthWay: 'services',
  party: (parties, month) => parties.household(from + month * 2),
});

/** A month of the village by its days; `{{month}}` and `{{party}}` stand for what they say. */
const regulars: readonly Regular[] = [
  ...stalls.map((stall, at): Regular => ({
    event: 'rent-received',
    day: 3,
    yuan: 260 + at * 20,
    summary: `收到{{party}}{{month}}月${stall}集市摊位租金`,
    cash: true,
    growthWay: 'leasing',
    party: (parties) => parties.household(20 + at),
  })),
  { event: 'office-costs', day: 5, yuan: [60, 220], summary: '购买办公用纸、墨盒', cash: true },
  ploughing(6, 0),
  {
    event: 'operating-costs-paid',
    day: 7,
    yuan: [220, 480],
    summary: '农机加油',
    months: fieldMonths,
    party: (parties) => parties.unit('fuel'),
  },
  { event: 'running-costs-paid', day: 8, yuan: [260, 420], summary: '支付村部{{month}}月电费' },
  {
    event: 'travel-costs',
    day: 9,
    yuan: [40, 160],
    summary: '支付{{party}}到县办事交通费',
    cash: true,
    party: (parties, month) => parties.official(month),
  },
  { event: 'running-grant', day: 10, yuan: 9_800, summary: '收到镇财政{{month}}月村级运转经费' },
  { event: 'office-costs', day: 12, yuan: 168, summary: '支付{{month}}月宽带和电话费' },
  ploughing(14, 1),
  {
    event: 'running-costs-paid',
    day: 15,
    yuan: [90, 260],
    summary: '支付村民代表会议用茶水、资料',
    cash: true,
  },
  {
    event: 'welfare-paid',
    day: 16,
    yuan: [380, 560],
    summary: '支付{{month}}月路灯电费',
    debit: '51401',
  },
  {
    event: 'repairs-paid',
    day: 17,
    yuan: [150, 600],
    summary: '支付{{party}}维修材料款',
    months: oddMonths,
    party: (parties) => parties.unit('materials'),
  },
  {
    event: 'office-costs',
    day: 18,
    yuan: [40, 180],
    summary: '支付资料复印、公示栏张贴费',
    cash: true,
  },
  {
    event: 'operating-costs-paid',
    day: 19,
    yuan: [80, 260],
    summary: '农机零配件',
    months: fieldMonths,
    cash: true,
    party: (parties) => parties.unit('materials'),
  },
  {
    event: 'travel-costs',
    day: 20,
    yuan: [40, 120],
    summary: '支付{{party}}到镇开会交通费',
    cash: true,
    party: (parties, month) => parties.official(month + 2),
  },
  ploughing(22, 7),
  { event: 'wages-accrued', day: 25, yuan: 8_600, summary: '计提{{month}}月村干部报酬' },
  ...cleaners.map((lane): Regular => ({
    event: 'welfare-paid',
    day: 26,
    yuan: 600,
    summary: `支付{{month}}月${lane}保洁员劳务费`,
    debit: '51402',
  })),
  {
    event: 'welfare-paid',
    day: 27,
    yuan: [760, 980],
    summary: '支付{{month}}月垃圾清运处理费',
    debit: '51402',
  },
  { event: 'wages-paid', day: 28, yuan: 8_600, summary: '发放{{month}}月村干部报酬' },
];

/** What happens in a month as in every other. @param month 1 to 12 */
export function regularMonth(month: number, parties: DemoParties, chance: Chance): Happening[] {
  return regulars
    .filter(({ months }) => months?.includes(month) ?? true)
    .map(({ event, day, yuan, summary, cash, debit, growthWay, party }) => {
      const id = party?.(parties, month);
      const amountFen = fen(typeof yuan === 'number' ? yuan : chance.between(...yuan));
      const entry: DemoEntry = {
        amountFen,
        ...(cash && { cash }),
        ...(debit && { debit }),
        ...(growthWay && { growthWay }),
        ...(id !== undefined && { party: id }),
      };
      const text = summary
        .replace('{{month}}', String(month))
        .replace('{{party}}', id === undefined ? '' : parties.name(id));
      return { day: dayOf(month, day), event, entries: [entry], summary: text };
    });
}
