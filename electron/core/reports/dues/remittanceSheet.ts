import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { textIn } from '../../../../shared/rules/reading.ts';
import { type ReportingPeriod, readPeriod, signedDay } from '../../../../shared/rules/period.ts';
import type { PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { type CashSpan, cashBetween, cashCheck, cashIn } from './cashLines.ts';
import { serialColumn, sumFen, textColumn, yuanColumn } from '../columns.ts';
import { type DuesFrame, checkLine, linesAbove } from './frame.ts';
import type { MoneyBranch, MoneyOf } from './moneyOf.ts';

interface Line {
  readonly branch: MoneyBranch;
  readonly part: ReportingPeriod;
  readonly cash: CashSpan;
  /** By the period that the remittance names. */
  readonly remittedForFen: number;
}

/** By branch and quarter: what was in hand, came in, went up and was left (domain.md 5.2, 5.3). */
export function remittanceSheet(frame: DuesFrame, of: MoneyOf): PlannedSheet {
  const { period, endOn } = frame;
  const { unit, branches } = of;
  const several = branches.length > 1;
  const lines = branches.flatMap((branch) =>
    partsOf(frame).map((part) => lineOf(branch, part, endOn)),
  );
  return {
    name: sheetText('dues.remittance'),
    title: sheetText('dues.remittance.title', { unit, period: period.label }),
    above: linesAbove(unit, endOn),
    columns: columnsOf(several),
    rows: [
      ...lines.map((line, index): PlannedRow => ({
        cells: [
          index + 1,
          ...(several ? [line.branch.name] : []),
          frame.show(line.part.label),
          ...amountsOf([line]),
        ],
      })),
      ...(lines.length > 1 ? [totalRow(frame, of, lines)] : []),
    ],
    below:
      lines.length === 0
        ? [sheetText('dues.period-none', { period: period.label })]
        : foot(frame, of, lines),
    signed: true,
    orientation: 'landscape',
  };
}

const columnsOf = (several: boolean): PlannedColumn[] => [
  serialColumn,
  ...(several ? [textColumn('dues.branch', 24)] : []),
  textColumn('dues.quarter', 16),
  yuanColumn('dues.opening', 11),
  yuanColumn('dues.collected', 11),
  yuanColumn('dues.remitted', 11),
  yuanColumn('dues.returned', 11),
  yuanColumn('dues.spent', 11),
  yuanColumn('dues.closing', 11),
  yuanColumn('dues.remitted-for', 13),
  yuanColumn('dues.to-remit', 13),
];

/** The quarters of a year that have begun; a quarter or a month is one line. */
function partsOf({ period, endOn }: DuesFrame): readonly ReportingPeriod[] {
  if (period.key.length > 4) return period.from <= endOn ? [period] : [];
  return ['Q1', 'Q2', 'Q3', 'Q4'].flatMap((quarter) => {
    const part = readPeriod(`${period.key}-${quarter}`);
    return part !== undefined && part.from <= endOn ? [part] : [];
  });
}

function lineOf(branch: MoneyBranch, part: ReportingPeriod, endOn: string): Line {
  const to = part.to < endOn ? part.to : endOn;
  return {
    branch,
    part,
    cash: cashBetween(branch.book, part.from, to),
    remittedForFen: sumFen(
      branch.book.remittances.filter(
        ({ kind, on, record }) =>
          kind === 'dues' && on <= endOn && isFor(textIn(record, 'period'), part),
      ),
      ({ amountFen }) => amountFen,
    ),
  };
}

/** Whether the period that a remittance names lies within one of the table. */
function isFor(named: string | null, part: ReportingPeriod): boolean {
  const period = readPeriod(named ?? '');
  return period !== undefined && period.from >= part.from && period.to <= part.to;
}

/** The amounts of lines; where there are several, those of the span, which can be added. */
function amountsOf(lines: readonly Line[]): number[] {
  const sum = (of: (line: Line) => number): number => sumFen(lines, of);
  const collected = sum(({ cash }) => cash.span.collectedFen);
  const remittedFor = sum((line) => line.remittedForFen);
  return [
    sum(({ cash }) => cash.opening.inHandFen),
    collected,
    sum(({ cash }) => cash.span.remittedFen),
    sum(({ cash }) => cash.span.returnedFen),
    sum(({ cash }) => cash.span.spentFen),
    sum(({ cash }) => cash.now.inHandFen),
    remittedFor,
    collected - remittedFor,
  ];
}

/** The sums, from what was in hand before the first part to what is after the last. */
function totalRow(
  frame: DuesFrame,
  { branches, book }: MoneyOf,
  lines: readonly Line[],
): PlannedRow {
  const { opening, now } = cashIn(book, frame);
  const amounts = amountsOf(lines);
  return {
    cells: [
      null,
      frame.show(sheetText('total')),
      ...(branches.length > 1 ? [null] : []),
      opening.inHandFen,
      ...amounts.slice(1, 5),
      now.inHandFen,
      ...amounts.slice(6),
    ],
    emphasis: 'total',
  };
}

function foot(frame: DuesFrame, { branches, book }: MoneyOf, lines: readonly Line[]): Label[] {
  const { opening, now, span } = cashIn(book, frame);
  const [, collected = 0, remitted = 0, returned = 0, spent = 0] = amountsOf(lines);
  const flowFen = opening.inHandFen + collected - remitted + returned - spent;
  return [
    checkLine(
      'dues.check.flow',
      {
        opening: showYuan(opening.inHandFen),
        collected: showYuan(collected),
        remitted: showYuan(remitted),
        returned: showYuan(returned),
        spent: showYuan(spent),
        closing: showYuan(now.inHandFen),
      },
      [flowFen, now.inHandFen],
    ),
    ...branches.flatMap((branch) => cashCheck(branch.book, frame, branch.name)),
    ...(now.largeCollectedFen === 0 && now.largeRemittedFen === 0
      ? []
      : [
          sheetText('dues.remittance.large', {
            day: signedDay(frame.endOn),
            collected: showYuan(now.largeCollectedFen),
            remitted: showYuan(now.largeRemittedFen),
            inHand: showYuan(now.largeInHandFen),
          }),
        ]),
    ...(span.elsewhereFen === 0
      ? []
      : [sheetText('dues.remittance.elsewhere', { amount: showYuan(span.elsewhereFen) })]),
    sheetText('dues.remittance.note'),
  ];
}
