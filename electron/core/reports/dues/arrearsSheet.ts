import { contactWays } from '../../../../shared/codes/index.ts';
import { showYuan } from '../../../../shared/fields/show.ts';
import { signIn } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { signedDay } from '../../../../shared/rules/period.ts';
import type { ArrearsAnswer, ArrearsRow, FollowUp } from '../../dues/answers.ts';
import type { Session } from '../../session.ts';
import type { PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import { dayColumn, serialColumn, sumFen, textColumn, yuanColumn } from '../columns.ts';
import { type DuesFrame, linesAbove } from './frame.ts';
import { monthsLabel } from './monthsLabel.ts';

/** Who is behind with dues and since when, the worst first, with the last word spoken about it. */
export function arrearsSheet(
  session: Session,
  frame: DuesFrame,
  { arrears, unit }: { readonly arrears: ArrearsAnswer; readonly unit: string },
): PlannedSheet {
  const behind = arrears.rows.filter(({ amountFen }) => amountFen > 0);
  const several = new Set(behind.map(({ member }) => member.branch.id)).size > 1;
  const here = behind.filter(({ gone }) => !gone);
  const gone = behind.filter((row) => row.gone);
  const columns = columnsOf(several);
  const row = (about: ArrearsRow, index: number): PlannedRow =>
    rowOf(session, frame, { about, index, several });
  return {
    name: sheetText('dues.arrears-list'),
    title: sheetText('dues.arrears.title', { unit }),
    above: linesAbove(unit, arrears.asOf),
    columns,
    rows: [
      ...here.map(row),
      ...(here.length > 0 ? [totalRow(frame, columns, here)] : []),
      ...(gone.length > 0
        ? [
            {
              cells: [null, frame.show(sheetText('dues.arrears.gone'))],
              emphasis: 'group' as const,
            },
            ...gone.map((about, index) => row(about, here.length + index)),
          ]
        : []),
    ],
    below: [
      here.length === 0
        ? sheetText('dues.arrears.none', { day: signedDay(arrears.asOf) })
        : sheetText('dues.arrears.sums', {
            count: here.length,
            amount: showYuan(sumFen(here, ({ amountFen }) => amountFen)),
            six: arrears.counts['6'],
            five: arrears.counts['5'],
            three: arrears.counts['3'],
            one: arrears.counts['1'],
          }),
      ...(gone.length === 0
        ? []
        : [
            sheetText('dues.arrears.gone-sums', {
              count: gone.length,
              amount: showYuan(sumFen(gone, ({ amountFen }) => amountFen)),
            }),
          ]),
      ...(behind.some(({ months, inARow }) => inARow > months.length)
        ? [sheetText('dues.arrears.running')]
        : []),
      ...(behind.length > 0 ? [sheetText('dues.arrears.note')] : []),
    ],
    signed: true,
    orientation: 'landscape',
  };
}

const columnsOf = (several: boolean): PlannedColumn[] => [
  serialColumn,
  textColumn('name', 9),
  ...(several ? [textColumn('dues.branch', 20)] : []),
  textColumn('dues.arrears.level', 20),
  textColumn('dues.arrears.months', 17),
  { label: sheetText('dues.arrears.count'), format: 'integer', width: 6 },
  { label: sheetText('dues.arrears.in-a-row'), format: 'integer', width: 6 },
  yuanColumn('dues.arrears.amount', 10),
  dayColumn('dues.arrears.last-paid'),
  textColumn('dues.arrears.follow-up', 36),
  dayColumn('dues.arrears.next'),
];

function rowOf(
  session: Session,
  frame: DuesFrame,
  {
    about,
    index,
    several,
  }: { readonly about: ArrearsRow; readonly index: number; readonly several: boolean },
): PlannedRow {
  const [last] = about.followUps;
  return {
    cells: [
      index + 1,
      about.member.name,
      ...(several ? [about.member.branch.name] : []),
      frame.show(sheetText(`dues.level.${about.level}`)),
      frame.show(monthsLabel(about.months, frame.year)),
      about.months.length,
      about.inARow,
      about.amountFen,
      about.lastPaidOn,
      last === undefined ? null : followUpText(session, frame, last),
      about.nextOn,
    ],
  };
}

/** The day, who spoke and how, then what came of it. */
function followUpText(
  session: Session,
  { language, show }: DuesFrame,
  { on, speaker, way, result }: FollowUp,
): string {
  const sign = (key: 'colon' | 'open' | 'close'): string => signIn(language, key);
  const how =
    way === null ? '' : sign('open') + show(codeLabel(session, contactWays, way)) + sign('close');
  return `${on} ${speaker}${how}${sign('colon')}${result}`;
}

const totalRow = (
  { show }: DuesFrame,
  columns: readonly PlannedColumn[],
  rows: readonly ArrearsRow[],
): PlannedRow => {
  const amountAt = columns.findIndex(({ format }) => format === 'yuan');
  return {
    cells: columns.map((_, c) => {
      if (c === 1) return show(sheetText('total'));
      return c === amountAt ? sumFen(rows, ({ amountFen }) => amountFen) : null;
    }),
    emphasis: 'total',
  };
};
