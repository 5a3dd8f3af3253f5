import { voucherSummaries } from '../../i18n/zh/voucherSummaries.ts';
import { readAsset } from '../../rules/accounts/asset.ts';
import { depreciationOf } from '../../rules/accounts/depreciation.ts';
import { depreciationLines } from '../../rules/accounts/depreciationLines.ts';
import { demoYear } from '../distributions.ts';
import type { DemoRow } from '../person.ts';
import type { DemoBook } from './book.ts';
import { demoChart } from './chart.ts';
import { monthEnd, monthOf } from './days.ts';

/** A month's depreciation: its voucher, and a row for each asset (domain.md 6.5). */
export function depreciate(
  month: number,
  assets: readonly DemoRow[],
  book: DemoBook,
  newId: () => string,
): DemoRow[] {
  const due = assets
    .map((row) => readAsset(row))
    .map((asset) => ({ asset, amountFen: depreciationOf(asset, monthOf(month)) }))
    .filter(({ amountFen }) => amountFen > 0);
  const voucher = book.write({
    day: monthEnd(month),
    summary: voucherSummaries.depreciation(String(demoYear), month),
    source: 'depreciation',
    lines: depreciationLines(due, demoChart).lines,
  });
  return due.map(({ asset, amountFen }) => ({
    id: newId(),
    asset: asset.id,
    month: monthOf(month),
    amountFen,
    voucher,
  }));
}
