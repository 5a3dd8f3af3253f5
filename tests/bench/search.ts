// What the search box asks for at each letter typed, among the members of a county, beside the bare
// SQL on the same database.
import { members } from '../../shared/registers/members.ts';
import { listRecords, listSchema } from '../../electron/core/registers/list.ts';
import { Session } from '../../electron/core/session.ts';
import { median } from '../../build/figures.ts';
import { benchNow, closeStore, countyStore, openWith, unlockDemo } from './support/county.ts';
import { inTurns, printFigures } from './support/rounds.ts';
import { typedQueries } from './support/typedQueries.ts';

const [folder = ''] = process.argv.slice(2);
const dataDir = await countyStore(folder);
const session = openWith(dataDir, await unlockDemo(dataDir));
const { store, operator, unit } = session;
const queries = typedQueries(session);

const bare = store.db.prepare(
  `SELECT id FROM searchTexts WHERE register = 'members' AND voided = 0 AND instr(text, ?) > 0 ORDER BY sortKey, id`,
);
/** The time under which 95 of 100 queries are answered. */
function p95(answer: (query: string) => unknown): number {
  const times = queries.map((query) => {
    const began = performance.now();
    answer(query);
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? NaN;
}

const { ours, baseline } = inTurns(
  () =>
    p95((search) => {
      // A session keeps its last lists; a new one has to look.
      const fresh = new Session(store, operator, unit, benchNow);
      return listRecords(fresh, members, listSchema.parse({ search, limit: 50 }));
    }),
  () => p95((search) => bare.pluck().all(search)),
);
closeStore(dataDir, session);

printFigures({
  key: 'search.p95',
  label: {
    zh: '在 28,682 人中查找，逐字输入（p95）',
    en: 'Search among 28,682, letter by letter (p95)',
  },
  unit: 'ms',
  ours: median(ours),
  baseline: { label: { zh: '仅 SQL 语句', en: 'the bare SQL' }, value: median(baseline) },
  aim: { of: 'ours', most: 15 },
});
