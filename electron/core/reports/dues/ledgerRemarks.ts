import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { openFen, type DuesCell } from '../../../../shared/rules/dues/grid.ts';
import { listed } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { DuesFrame } from './frame.ts';
import type { LedgerRow } from './ledgerRow.ts';
import { monthsLabel } from './monthsLabel.ts';

/** What is to be said of a member's months in words: on paper a shade alone tells too little. */
export function ledgerRemarks(about: LedgerRow, { period, year }: DuesFrame): Label {
  const { cells, payers, earlier, basis } = about;
  const of = (holds: (cell: DuesCell) => boolean): string[] =>
    cells.filter(holds).map(({ month }) => month);
  const months = (which: readonly string[]): Label => monthsLabel(which, year);
  const told: Label[] = [];
  const tell = (
    key: 'dues.remark.part' | 'dues.remark.late' | 'dues.remark.elsewhere',
    which: readonly string[],
  ): void => {
    if (which.length > 0) told.push(sheetText(key, { months: months(which) }));
  };
  if (basis?.assumed === true) told.push(sheetText('dues.remark.assumed'));
  if (basis?.why === 'base-missing') told.push(sheetText('dues.remark.base-missing'));
  const amounts = changedAmounts(cells, year);
  if (amounts !== null) told.push(sheetText('dues.remark.changed', { amounts }));
  tell('dues.remark.part', of(isPart));
  tell(
    'dues.remark.late',
    of(({ late }) => late),
  );
  const proxy = of((cell) => cell.proxy);
  const names = [...new Set(proxy.flatMap((month) => payers.get(month) ?? []))];
  if (proxy.length > 0)
    told.push(
      names.length === 0
        ? sheetText('dues.remark.proxy', { months: months(proxy) })
        : sheetText('dues.remark.proxy-by', { months: months(proxy), payers: namesLabel(names) }),
    );
  tell(
    'dues.remark.elsewhere',
    of(({ elsewhere }) => elsewhere),
  );
  if (earlier.amountFen !== 0)
    told.push(
      sheetText('dues.remark.earlier', {
        period: period.label,
        months: months(earlier.months),
        amount: showYuan(earlier.amountFen),
      }),
    );
  if (about.voluntaryFen !== 0)
    told.push(sheetText('dues.remark.voluntary', { amount: showYuan(about.voluntaryFen) }));
  return listed(told, 'semicolon');
}

/** What a shaded month is shaded for. */
export function cellMark(cell: DuesCell, year: string): Label | null {
  const months = monthsLabel([cell.month], year);
  const marks = [
    ...(isPart(cell) ? [sheetText('dues.remark.part', { months })] : []),
    ...(cell.late ? [sheetText('dues.remark.late', { months })] : []),
    ...(cell.proxy ? [sheetText('dues.remark.proxy', { months })] : []),
    ...(cell.elsewhere ? [sheetText('dues.remark.elsewhere', { months })] : []),
  ];
  return marks.length === 0 ? null : listed(marks, 'semicolon');
}

const isPart = (cell: DuesCell): boolean => cell.paidFen > 0 && openFen(cell) > 0;

const namesLabel = (names: readonly string[]): Label =>
  listed(names.map((name) => ({ zh: name, en: name })));

/** What was due in which months, where it was not the same in all; null where it was. */
function changedAmounts(cells: readonly DuesCell[], year: string): Label | null {
  const due = cells.filter(({ dueFen }) => dueFen > 0);
  const byAmount = Map.groupBy(due, ({ dueFen }) => dueFen);
  if (byAmount.size < 2) return null;
  return listed(
    [...byAmount].map(([amount, of]) =>
      sheetText('dues.remark.amount', {
        months: monthsLabel(
          of.map(({ month }) => month),
          year,
        ),
        amount: showYuan(amount),
      }),
    ),
  );
}
