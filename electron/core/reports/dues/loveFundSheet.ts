import { loveFundSources } from '../../../../shared/codes/index.ts';
import { showYuan } from '../../../../shared/fields/show.ts';
import { loveFundEntries } from '../../../../shared/registers/loveFundEntries.ts';
import { members } from '../../../../shared/registers/members.ts';
import { organizations } from '../../../../shared/registers/organizations.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { numberIn, textIn } from '../../../../shared/rules/reading.ts';
import type { AnyRecord } from '../../../../shared/registers/define.ts';
import { rowsOf } from '../../dues/duesFacts.ts';
import { branchesUnder } from '../../members/branches.ts';
import type { Session } from '../../session.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import { asCell, dayColumn, serialColumn, sumFen, textColumn, yuanColumn } from '../columns.ts';
import { type DuesFrame, checkLine, linesAbove } from './frame.ts';

interface Entry {
  readonly on: string;
  readonly branch: string;
  readonly inFen: number;
  readonly outFen: number;
  readonly record: AnyRecord;
}

/** What the love fund took in and gave out in the period, with the balance after each (domain.md 5.4). */
export function loveFundSheet(
  session: Session,
  frame: DuesFrame,
  { unit, branch }: { readonly unit: string; readonly branch: string | null },
): PlannedSheet {
  const { period, endOn } = frame;
  const all = entriesOf(session, branch).filter(({ on }) => on <= endOn);
  const several = new Set(all.map((entry) => entry.branch)).size > 1;
  const before = all.filter(({ on }) => on < period.from);
  const shown = all.filter(({ on }) => on >= period.from);
  const openingFen = balanceOf(before);
  const columns = columnsOf(several);
  let balanceFen = openingFen;
  return {
    name: sheetText('dues.fund'),
    title: sheetText('dues.fund.title', { unit, period: period.label }),
    above: linesAbove(unit, endOn),
    columns,
    rows: [
      sumRow(frame, columns, { text: 'dues.fund.opening', balanceFen: openingFen }),
      ...shown.map((entry, index): PlannedRow => {
        balanceFen += entry.inFen - entry.outFen;
        return { cells: rowOf(session, frame, { entry, index, several, balanceFen }) };
      }),
      ...(shown.length > 0
        ? [
            sumRow(frame, columns, {
              text: 'total',
              inFen: sumFen(shown, ({ inFen }) => inFen),
              outFen: sumFen(shown, ({ outFen }) => outFen),
              balanceFen,
            }),
          ]
        : []),
    ],
    below: [
      shown.length === 0
        ? sheetText('dues.fund.none', { period: period.label })
        : checkLine(
            'dues.check.fund',
            {
              opening: showYuan(openingFen),
              in: showYuan(sumFen(shown, ({ inFen }) => inFen)),
              out: showYuan(sumFen(shown, ({ outFen }) => outFen)),
              closing: showYuan(balanceFen),
            },
            [balanceFen, balanceOf(all)],
          ),
      sheetText('dues.fund.note'),
    ],
    signed: true,
    orientation: 'landscape',
  };
}

const balanceOf = (entries: readonly Entry[]): number =>
  sumFen(entries, ({ inFen, outFen }) => inFen - outFen);

const columnsOf = (several: boolean): PlannedColumn[] => [
  serialColumn,
  dayColumn('dues.fund.on'),
  ...(several ? [textColumn('dues.branch', 20)] : []),
  textColumn('dues.fund.reason', 34),
  yuanColumn('dues.fund.in', 11),
  yuanColumn('dues.fund.out', 11),
  yuanColumn('dues.fund.balance', 11),
  textColumn('dues.fund.source', 12),
  textColumn('dues.fund.member', 12),
  textColumn('dues.approver', 10),
  textColumn('dues.remarks', 20),
];

function entriesOf({ store }: Session, branch: string | null): Entry[] {
  const under = branch === null ? undefined : branchesUnder(store, branch);
  return rowsOf(store, loveFundEntries)
    .map((record): Entry => {
      const amountFen = numberIn(record, 'amountFen') ?? 0;
      const isIn = record['direction'] === 'in';
      return {
        on: textIn(record, 'on') ?? '',
        branch: textIn(record, 'branch') ?? '',
        inFen: isIn ? amountFen : 0,
        outFen: isIn ? 0 : amountFen,
        record,
      };
    })
    .filter((entry) => under?.has(entry.branch) ?? true)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

interface RowOf {
  readonly entry: Entry;
  readonly index: number;
  readonly several: boolean;
  readonly balanceFen: number;
}

function rowOf(
  { references, codes }: Session,
  frame: DuesFrame,
  { entry: { on, branch, inFen, outFen, record }, index, several, balanceFen }: RowOf,
): CellValue[] {
  const source = textIn(record, 'source');
  const member = textIn(record, 'member');
  return [
    index + 1,
    on,
    ...(several ? [references.title(organizations.key, branch) ?? null] : []),
    asCell(record['reason']),
    inFen === 0 ? null : inFen,
    outFen === 0 ? null : outFen,
    balanceFen,
    source === null ? null : frame.show(codeLabel({ codes }, loveFundSources, source)),
    member === null ? null : (references.title(members.key, member) ?? null),
    asCell(record['approver']),
    asCell(record['remarks']),
  ];
}

interface Sums {
  readonly text: 'dues.fund.opening' | 'total';
  readonly inFen?: number;
  readonly outFen?: number;
  readonly balanceFen: number;
}

function sumRow(
  { show }: DuesFrame,
  columns: readonly PlannedColumn[],
  { text, inFen, outFen, balanceFen }: Sums,
): PlannedRow {
  const first = columns.findIndex(({ format }) => format === 'yuan');
  return {
    cells: columns.map((_, c) => {
      if (c === first - 1) return show(sheetText(text));
      return [inFen, outFen, balanceFen][c - first] ?? null;
    }),
    emphasis: text === 'total' ? 'total' : 'group',
  };
}
