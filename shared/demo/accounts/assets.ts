import { readAsset } from '../../rules/accounts/asset.ts';
import { accumulatedAt } from '../../rules/accounts/depreciation.ts';
import { demoYear } from '../distributions.ts';
import type { DemoRow } from '../person.ts';
import type { Value } from '../../fields/field.ts';
import { fen } from './days.ts';

/** The month with which the books of the year before ended. */
export const takenOverMonth = `${demoYear - 1}-12`;

type Card = readonly [
  key: string,
  name: string,
  category: string,
  costYuan: number,
  acquiredOn: string,
  lifeMonths: number | null,
  more: Readonly<Record<string, Value>>,
];

const office = { class: 'public', expenseAccount: '513', use: 'own' } as const;
const welfare = { class: 'public', expenseAccount: '514', use: 'own' } as const;
const operating = { class: 'operating', expenseAccount: '511', use: 'own' } as const;
const let_ = { ...operating, use: 'let' } as const;

/** What the village had when the year began; lives as in domain.md 6.5. */
const before: readonly Card[] = [
  [
    'office',
    '村委会办公楼',
    'building',
    486_000,
    '2015-10-20',
    240,
    { ...office, source: 'built', place: '青石村一组', certificate: '青房字第0118号' },
  ],
  [
    'school',
    '旧小学校舍',
    'building',
    168_000,
    '2003-09-01',
    240,
    { ...let_, source: 'built', place: '青石村二组', user: '恒兴服装加工厂' },
  ],
  [
    'cold',
    '保鲜冷库',
    'building',
    320_000,
    '2023-12-10',
    240,
    { ...let_, source: 'granted', place: '青石村三组', user: '青溪县绿源冷链有限公司' },
  ],
  [
    'square',
    '文化广场',
    'infrastructure',
    96_000,
    '2019-05-15',
    240,
    { ...welfare, source: 'granted', place: '青石村一组' },
  ],
  [
    'road',
    '机耕路（3.2公里）',
    'infrastructure',
    210_000,
    '2017-11-30',
    240,
    { ...welfare, source: 'granted', quantity: 3.2, unit: '公里' },
  ],
  [
    'lights',
    '太阳能路灯',
    'infrastructure',
    72_000,
    '2022-11-08',
    120,
    { ...welfare, source: 'granted', quantity: 40, unit: '盏' },
  ],
  [
    'tractor',
    '大型拖拉机',
    'machinery',
    86_000,
    '2020-04-18',
    120,
    { ...operating, source: 'bought', spec: '904型', keeper: '张永强' },
  ],
  [
    'tiller',
    '旋耕机',
    'machinery',
    12_800,
    '2021-03-06',
    120,
    { ...operating, source: 'bought', keeper: '张永强' },
  ],
  [
    'pump',
    '抽水机组',
    'machinery',
    6_400,
    '2019-06-12',
    120,
    { ...operating, source: 'bought', use: 'idle', place: '村部仓库' },
  ],
  [
    'truck',
    '垃圾清运车',
    'vehicle',
    58_000,
    '2023-08-25',
    60,
    { ...welfare, source: 'granted', keeper: '李向阳' },
  ],
  [
    'computers',
    '办公电脑（3台）',
    'electronics',
    14_400,
    '2024-03-14',
    36,
    { ...office, source: 'bought', quantity: 3, unit: '台', keeper: '周海燕' },
  ],
  [
    'printer',
    '打印复印一体机',
    'electronics',
    4_200,
    '2022-06-09',
    36,
    { ...office, source: 'bought', keeper: '周海燕' },
  ],
  [
    'tea',
    '集体茶园茶树',
    'productive-biological',
    120_000,
    '2018-03-20',
    240,
    { ...let_, source: 'built', account: '13202', user: '云岭茶叶有限公司' },
  ],
  [
    'forest',
    '后山防护林',
    'public-biological',
    25_000,
    '2012-03-12',
    null,
    { ...welfare, source: 'built', account: '13401' },
  ],
];

/** What came in the year, with its voucher. */
const during: readonly Card[] = [
  [
    'desks',
    '图书室桌椅',
    'furniture',
    8_600,
    '2026-03-18',
    60,
    { ...welfare, source: 'donated', quantity: 20, unit: '套' },
  ],
  [
    'laptop',
    '便民服务电脑',
    'electronics',
    4_800,
    '2026-06-08',
    36,
    { ...office, source: 'bought', keeper: '吴小燕' },
  ],
  [
    'workshop',
    '农产品分拣车间',
    'building',
    156_000,
    '2026-08-25',
    240,
    { ...operating, source: 'granted', place: '青石村三组', user: '青石茶叶专业合作社' },
  ],
  [
    'canal',
    '灌溉水渠',
    'infrastructure',
    96_000,
    '2026-09-15',
    240,
    { ...welfare, source: 'granted', quantity: 1.8, unit: '公里' },
  ],
];

/** Residual value: at most 5 % (domain.md 6.5). */
const residualShare = 0.05;

/** The asset cards; those of earlier years with the depreciation that the books took over. */
export class DemoAssets {
  readonly rows: readonly DemoRow[];
  readonly #byKey = new Map<string, DemoRow>();

  constructor(newId: () => string) {
    const make = (card: Card, index: number): DemoRow => {
      const [key, name, category, cost, acquiredOn, lifeMonths, more] = card;
      const row: DemoRow = {
        id: newId(),
        code: `ZC-${String(index + 1).padStart(3, '0')}`,
        name,
        category,
        acquiredOn,
        startedOn: acquiredOn,
        costFen: fen(cost),
        method: lifeMonths === null ? 'none' : 'straight-line',
        lifeMonths,
        residualFen: lifeMonths === null ? null : fen(cost * residualShare),
        ...more,
      };
      this.#byKey.set(key, row);
      return row;
    };
    const old = before.map(make);
    for (const row of old) {
      if (row['method'] === 'none') continue;
      row['takenOverFen'] = accumulatedAt(readAsset(row), takenOverMonth);
      row['takenOverMonth'] = takenOverMonth;
    }
    this.rows = [...old, ...during.map((card, index) => make(card, before.length + index))];
  }

  get(key: string): DemoRow {
    const row = this.#byKey.get(key);
    if (row === undefined) throw new RangeError(`no asset ${key}`);
    return row;
  }
}
