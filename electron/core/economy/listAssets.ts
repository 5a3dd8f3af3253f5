import { addMonths } from '../../../shared/rules/calendar.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import { depreciationSpan } from '../../../shared/rules/accounts/depreciation.ts';
import type { Chart } from '../../../shared/rules/accounts/types.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { booksOf } from '../accounts/books.ts';
import type { Session } from '../session.ts';
import type { AssetRow, AssetTotals, AssetsAnswer } from './answers.ts';
import type { AssetsAsked } from './asked.ts';
import {
  type AssetFacts,
  accumulatedTo,
  allAssetFacts,
  amountOf,
  openMonths,
  takesWork,
} from './assetFacts.ts';
import { type Mentions, mentionsOf, namedAccount } from './naming.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';
import { inOrder } from './inOrder.ts';

/** The asset cards with what the books say of them at a day (domain.md 6.5, 6.10). */
export function listAssets(
  session: Session,
  { asOf = session.today(), class: wanted, disposed }: AssetsAsked,
): AssetsAnswer {
  const { chart, beginMonth } = booksOf(session);
  const all = allAssetFacts(session).filter(({ record }) => isKnown(record, asOf));
  const mentions = mentionsOf(
    session.store,
    all.map(({ record }) => record['voucher']),
  );
  const rows = all
    .filter(({ record }) => wanted === undefined || record['class'] === wanted)
    .map((facts) => assetRow(facts, { asOf, chart, beginMonth, mentions }))
    .filter(({ state }) => disposed || state !== 'disposed')
    .sort((a, b) => inOrder(a.code ?? '', b.code ?? '') || inOrder(a.id, b.id));
  const held = rows.filter(({ state }) => state !== 'disposed');
  const grouped = (field: string) =>
    [...Map.groupBy(held, ({ record }) => textIn(record, field) ?? '')]
      .sort(([a], [b]) => inOrder(a, b))
      .map(([key, group]) => ({ key, ...totalsOf(group) }));
  return {
    asOf,
    rows,
    totals: totalsOf(held),
    byClass: grouped('class').map(({ key, ...sums }) => ({ class: key, ...sums })),
    byCategory: grouped('category').map(({ key, ...sums }) => ({ category: key, ...sums })),
  };
}

/** What was acquired after the day is not there yet. */
const isKnown = (record: AssetFacts['record'], asOf: string): boolean =>
  (textIn(record, 'acquiredOn') ?? '') <= asOf;

interface Seen {
  readonly asOf: string;
  readonly chart: Chart;
  readonly beginMonth: string;
  readonly mentions: Mentions;
}

function assetRow(facts: AssetFacts, { asOf, chart, beginMonth, mentions }: Seen): AssetRow {
  const { record, asset, posted } = facts;
  const month = asOf.slice(0, 7);
  const accumulatedFen = accumulatedTo(facts, month);
  const disposed = isDisposed(facts, asOf);
  return {
    id: record.id,
    version: record.version,
    record,
    name: asset.name,
    code: textIn(record, 'code'),
    account: namedAccount(chart, asset.account),
    expenseAccount: namedAccount(chart, asset.expenseAccount),
    costFen: asset.costFen,
    accumulatedFen,
    netFen: asset.costFen - accumulatedFen,
    monthFen: posted.get(month)?.amountFen ?? amountOf(facts, month),
    state: disposed ? 'disposed' : stateOf(facts, month),
    postedTo:
      [...posted.keys()]
        .filter((each) => each <= month)
        .sort()
        .at(-1) ?? null,
    voucher: mentions(record['voucher']),
    findings: disposed ? [] : findingsOf(facts, beginMonth, month),
  };
}

const isDisposed = ({ record }: AssetFacts, asOf: string): boolean => {
  const on = textIn(record, 'disposedOn');
  return on !== null && on <= asOf;
};

function stateOf(facts: AssetFacts, month: string): AssetRow['state'] {
  const { asset, posted } = facts;
  if (posted.has(month)) return 'posted';
  if (asset.method === 'none') return 'none';
  const span = depreciationSpan(asset);
  if (span === null) return 'full';
  if (month < span.from) return 'later';
  if (takesWork(facts, month) || amountOf(facts, month) > 0) return 'due';
  return 'full';
}

/** What is wrong with a card as the books see it. */
function findingsOf(facts: AssetFacts, beginMonth: string, month: string): readonly Finding[] {
  const { asset } = facts;
  const span = depreciationSpan(asset);
  const findings: Finding[] = [];
  if (span !== null && span.from < beginMonth)
    findings.push({
      level: 'warning',
      code: 'asset.used-before-books',
      field: 'takenOverMonth',
      params: { begin: beginMonth },
    });
  const [first] = openMonths(facts, beginMonth, addMonths(month, -1));
  if (first !== undefined)
    findings.push({ level: 'warning', code: 'asset.months-missed', params: { month: first } });
  return findings;
}

const totalsOf = (rows: readonly AssetRow[]): AssetTotals => ({
  count: rows.length,
  costFen: sumOf(rows.map(({ costFen }) => costFen)),
  accumulatedFen: sumOf(rows.map(({ accumulatedFen }) => accumulatedFen)),
  netFen: sumOf(rows.map(({ netFen }) => netFen)),
  idle: rows.filter(({ record }) => record['use'] === 'idle').length,
});
