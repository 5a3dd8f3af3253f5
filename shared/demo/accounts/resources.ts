import type { Value } from '../../fields/field.ts';
import type { DemoRow } from '../person.ts';
import { fen } from './days.ts';

type Place = readonly [
  key: string,
  name: string,
  kind: string,
  area: number,
  use: string,
  yearlyYuan: number | null,
  more: Readonly<Record<string, Value>>,
];

const owned = { title: '青石村集体' } as const;

/** Land and water of the village (domain.md 6.10). */
const places: readonly Place[] = [
  [
    'tea',
    '青石岭茶园',
    'garden',
    120,
    'contracted',
    39_690,
    {
      place: '青石岭',
      east: '山脊',
      south: '机耕路',
      west: '松坪界',
      north: '后山林地',
      certificate: '青集用〔2014〕第0031号',
    },
  ],
  [
    'pond',
    '龙泉塘',
    'water',
    26.5,
    'contracted',
    9_540,
    { place: '二组', east: '村道', south: '稻田', west: '水渠', north: '稻田' },
  ],
  [
    'hill',
    '羊角坡荒山',
    'waste',
    210,
    'contracted',
    5_250,
    { place: '四组', east: '大溪', south: '防火道', west: '羊角石', north: '县界' },
  ],
  [
    'arable',
    '村集体机动地',
    'arable',
    58,
    'contracted',
    26_100,
    { place: '三组大畈', east: '水渠', south: '村道', west: '农户承包地', north: '农户承包地' },
  ],
  [
    'extra',
    '确权后新增耕地',
    'arable',
    12.35,
    'idle',
    null,
    { place: '一组河滩', foundLater: true, changes: '2023年土地整理后核实新增' },
  ],
  [
    'forest',
    '后山集体林地',
    'forest',
    340,
    'own',
    null,
    { place: '后山', certificate: '青林证字〔2009〕第2207号' },
  ],
  ['site', '通信基站用地', 'construction', 0.3, 'let', 3_600, { place: '羊角坡顶' }],
  ['homestead', '五组空闲宅基地', 'homestead', 1.85, 'idle', null, { place: '五组' }],
];

/** The rows of the register resources, with their ids by a key of this demo. */
export function demoResources(newId: () => string): {
  readonly rows: readonly DemoRow[];
  readonly ids: ReadonlyMap<string, string>;
} {
  const made = places.map(([key, name, kind, area, use, yearly, more], index) => {
    const code = `ZY-${String(index + 1).padStart(3, '0')}`;
    const yearlyFen = yearly === null ? null : fen(yearly);
    const row: DemoRow = { id: newId(), code, name, kind, area, use, yearlyFen, ...owned, ...more };
    return { key, row };
  });
  return {
    rows: made.map(({ row }) => row),
    ids: new Map(made.map(({ key, row }) => [key, row.id])),
  };
}
