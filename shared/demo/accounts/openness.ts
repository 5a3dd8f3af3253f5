import type { DemoRow } from '../person.ts';
import { on } from './days.ts';
import * as words from './words.ts';

/** What was posted in the village; the last inquiry waits for its answer (domain.md 6.11). */
export const disclosureRows = (newId: () => string): DemoRow[] =>
  postings.map(([item, period, monthDay, until, objection]) => ({
    id: newId(),
    item,
    period,
    place: words.place,
    fromOn: on(monthDay),
    toOn: on(until),
    supervisor: words.supervisor,
    ...objection,
  }));

type Posting = readonly [
  item: string,
  period: string,
  monthDay: string,
  until: string,
  objection?: {
    readonly objection: string;
    readonly objectedOn: string;
    readonly answer?: string;
    readonly answeredOn?: string;
  },
];

const postings: readonly Posting[] = [
  ['accounts', '2025-Q4', '01-08', '01-31'],
  ['assets', '2025', '01-08', '01-31'],
  ['debts', '2025', '01-08', '01-31'],
  ['plan', '2026', '02-02', '02-28'],
  ['accounts', '2026-Q1', '04-09', '04-30'],
  ['matter', '2026-05', '05-23', '06-10'],
  [
    'accounts',
    '2026-Q2',
    '07-09',
    '07-31',
    {
      objection: '村民询问5月维修费1280元为什么有一张红字凭证',
      objectedOn: on('07-14'),
      answer: '原凭证误记办公费，已用红字冲销后重新记入维修费，村民核看了凭证。',
      answeredOn: on('07-18'),
    },
  ],
  [
    'accounts',
    '2026-Q3',
    '10-09',
    '10-31',
    {
      objection: '村民询问羊角坡荒山承包费两年没有收回，村里怎么处理',
      objectedOn: on('10-28'),
    },
  ],
];
