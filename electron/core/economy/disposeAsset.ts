import { disposalKinds } from '../../../shared/codes/index.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import { assets } from '../../../shared/registers/assets.ts';
import { type Asset, readAsset } from '../../../shared/rules/accounts/asset.ts';
import {
  contraAccountOf,
  depreciationLines,
} from '../../../shared/rules/accounts/depreciationLines.ts';
import type { Chart, Line } from '../../../shared/rules/accounts/types.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { booksOf } from '../accounts/books.ts';
import { chartOf } from '../accounts/chart.ts';
import { readSettings } from '../facts.ts';
import type { Session } from '../session.ts';
import type { Posting } from './answers.ts';
import type { Disposal } from './asked.ts';
import {
  type AssetFacts,
  accumulatedTo,
  amountOf,
  assetFactsOf,
  openMonths,
  takesWork,
  withPosted,
} from './assetFacts.ts';
import { addDepreciations } from './depreciate.ts';
import type { DueDepreciation } from './depreciationDue.ts';
import { disposalEvent } from './disposalEvent.ts';
import { heldRecord } from './heldRecord.ts';
import { credit, debit, moving } from './moneyLines.ts';
import { type Proposal, post } from './posting.ts';
import { summariesOf, summaryOf } from './summaries.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';
import { changeRow } from './writeRow.ts';

/** A month of depreciation that was still missing. */
interface LateMonth {
  readonly month: string;
  readonly row: DueDepreciation;
}

/**
 * Takes an asset out of the books (domain.md 6.4, 6.5): first the depreciation that is missing
 * through the month of disposal, then cost and accumulated depreciation by way of 154, the proceeds
 * against it, and the rest to other income or expenditure. Card and vouchers are one act.
 */
export function disposeAsset(session: Session, id: string, asked: Disposal): Posting {
  const record = heldRecord(session, assets, id);
  const facts = assetFactsOf(session, record);
  const chart = chartOf(session);
  const disposed = { ...facts, asset: readAsset({ ...record, disposedOn: asked.day }) };
  const late = lateMonths(session, disposed, asked);
  const after = late.reduce(
    (each, { month, row }) =>
      withPosted(each, month, { amountFen: row.amountFen, work: row.work, voucher: null }),
    disposed,
  );
  const lateFen = sumOf(late.map(({ row }) => row.amountFen));
  const before = depreciationLines([{ asset: facts.asset, amountFen: lateFen }], chart);
  const { language } = readSettings(session.store);
  const way = disposalKinds.items.find(({ code }) => code === asked.disposal)?.[language] ?? '';
  const proposals: Proposal[] = [
    ...(lateFen === 0
      ? []
      : [
          {
            day: asked.day,
            summary: summariesOf(session).depreciationOf(facts.asset.name),
            source: 'depreciation',
            lines: before.lines,
          },
        ]),
    {
      day: asked.day,
      summary: summaryOf(asked.summary, summariesOf(session).disposal(facts.asset.name, way)),
      source: 'asset',
      event: disposalEvent(id),
      attachments: asked.attachments,
      lines: disposalLines(chart, facts.asset, accumulatedTo(after, '9999-12'), asked),
    },
  ];
  return post(session, {
    what: 'asset.dispose',
    plan: asked.plan,
    findings: [...checkDisposal(facts, asked), ...before.findings],
    proposals,
    write: (writing, vouchers) => {
      for (const { month, row } of late)
        addDepreciations(writing, month, [row], vouchers[0] ?? null);
      changeRow(writing, assets, record, {
        disposedOn: asked.day,
        disposal: asked.disposal,
        disposalFen: asked.proceedsFen,
        disposalReason: asked.reason,
      });
      return id;
    },
  });
}

function lateMonths(session: Session, facts: AssetFacts, { day, work }: Disposal): LateMonth[] {
  const { beginMonth } = booksOf(session);
  const month = day.slice(0, 7);
  const rowOf = (amountFen: number, done: number): DueDepreciation => ({
    ...{ facts, asset: facts.asset, amountFen },
    work: done,
  });
  if (takesWork(facts, month)) {
    const amountFen = amountOf(facts, month, work ?? 0);
    return amountFen === 0 ? [] : [{ month, row: rowOf(amountFen, work ?? 0) }];
  }
  let known = facts;
  return openMonths(facts, beginMonth, month).map((each) => {
    const amountFen = amountOf(known, each);
    known = withPosted(known, each, { amountFen, work: 0, voucher: null });
    return { month: each, row: rowOf(amountFen, 0) };
  });
}

/**
 * Fixed assets go by way of 154, what was found missing waits under 181 until it is approved; others
 * have no account in between.
 */
function disposalLines(
  chart: Chart,
  asset: Asset,
  accumulatedFen: number,
  { disposal, proceedsFen, account, party }: Disposal,
): readonly Line[] {
  const netFen = asset.costFen - accumulatedFen;
  const contra = debit(chart, contraAccountOf(asset.account), accumulatedFen);
  const cost = credit(chart, asset.account, asset.costFen);
  const proceeds =
    account === null ? [] : [{ ...debit(chart, account, proceedsFen, { party }), account }];
  const resultFen = proceedsFen - netFen;
  const result = resultFen > 0 ? credit(chart, '504', resultFen) : debit(chart, '515', -resultFen);
  if (disposal === 'lost') {
    const waiting = netFen - proceedsFen;
    return moving([
      contra,
      ...proceeds,
      waiting >= 0 ? debit(chart, '181', waiting) : credit(chart, '504', -waiting),
      cost,
    ]);
  }
  if (!asset.account.startsWith('151'))
    return moving([contra, ...proceeds, result, cost].sort(debitsFirst));
  return moving([
    contra,
    debit(chart, '154', netFen),
    cost,
    ...proceeds,
    credit(chart, '154', proceeds.length === 0 ? 0 : proceedsFen),
    ...(resultFen > 0
      ? [debit(chart, '154', resultFen), result]
      : [result, credit(chart, '154', -resultFen)]),
  ]);
}

const debitsFirst = (a: Line, b: Line): number =>
  Number(a.debitFen === 0) - Number(b.debitFen === 0);

function checkDisposal({ record, asset }: AssetFacts, asked: Disposal): Finding[] {
  const findings: Finding[] = [];
  const on = textIn(record, 'disposedOn');
  const acquiredOn = textIn(record, 'acquiredOn');
  const error = (code: string, field: string, params: Finding['params'] = {}): void => {
    findings.push({ level: 'error', code, field, params: { name: asset.name, ...params } });
  };
  if (on !== null) error('asset.disposed', 'day', { on });
  if (acquiredOn !== null && asked.day < acquiredOn)
    error('asset.disposed-before', 'day', { on: acquiredOn });
  if (asked.proceedsFen > 0 && asked.account === null) error('asset.proceeds-account', 'account');
  return findings;
}
