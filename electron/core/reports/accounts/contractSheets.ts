import { contractKinds, contractStates } from '../../../../shared/codes/index.ts';
import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { sentences, signOf } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { ageBand } from '../../../../shared/rules/accounts/ageing.ts';
import { textIn } from '../../../../shared/rules/reading.ts';
import { signedDay } from '../../../../shared/rules/period.ts';
import type { ContractRow, ContractsAnswer } from '../../economy/answers.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import {
  asCell,
  dayColumn,
  orBlank,
  serialColumn,
  sumFen,
  textColumn,
  yuanColumn,
} from '../columns.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { AccountBooks } from './accountBooks.ts';
import { findingText } from './checks.ts';
import { checkLine, signed } from './foot.ts';
import { type AccountsFrame, linesAbove } from './frame.ts';
import { inLanguage } from '../../workbook/wording.ts';

const columnsIn = ({ language }: AccountsFrame): readonly PlannedColumn[] => [
  serialColumn,
  textColumn('accounts.contract.number', 11),
  textColumn('accounts.contract.name', 20),
  textColumn('accounts.contract.kind', language === 'zh' ? 8 : 12),
  textColumn('accounts.contract.subject', 16),
  { label: sheetText('accounts.contract.area'), format: 'decimal', width: 8 },
  textColumn('accounts.contract.party', 12),
  textColumn('accounts.contract.term', 12),
  yuanColumn('accounts.contract.yearly', 12),
  yuanColumn('accounts.contract.due', 12),
  yuanColumn('accounts.contract.received', 12),
  yuanColumn('accounts.contract.arrears', 12),
  textColumn('accounts.contract.state', 9),
  textColumn('accounts.contract.alerts', language === 'both' ? 44 : 32),
];

/** 合同台账 (domain.md 6.10): those under which money comes in, then those under which it goes out. */
export function contractSheet(of: AccountBooks, answer: ContractsAnswer): PlannedSheet {
  const { frame } = of;
  const columns = columnsIn(frame);
  let serial = 0;
  const group = (direction: ContractRow['direction']): PlannedRow[] => {
    const rows = answer.rows.filter((each) => each.direction === direction);
    if (rows.length === 0) return [];
    const title = frame.show(sheetText(`accounts.contracts.${direction}`));
    return [
      { cells: sums(columns, title, rows), emphasis: 'group' },
      ...rows.map((row): PlannedRow => ({ cells: cellsOf(of, row, (serial += 1)) })),
    ];
  };
  return {
    name: sheetText('accounts.contracts-register'),
    title: sheetText('accounts.contracts-register'),
    above: linesAbove(frame),
    columns,
    rows: [...group('in'), ...group('out')],
    below: signed(frame, foot(answer)),
    signed: false,
    orientation: 'landscape',
  };
}

function cellsOf({ session, frame }: AccountBooks, row: ContractRow, serial: number): CellValue[] {
  const { record } = row;
  const { show, language } = frame;
  const subject = row.resource?.name ?? row.asset?.name ?? textIn(record, 'subject');
  return [
    serial,
    row.number,
    row.name,
    show(codeLabel(session, contractKinds, textIn(record, 'kind'))),
    subject,
    asCell(record['area']),
    row.counterparty.name,
    `${row.fromOn}\n${signOf('dash').zh}${row.toOn}`,
    asCell(record['yearlyFen'] ?? record['totalFen']),
    orBlank(row.dueFen),
    orBlank(row.receivedFen),
    orBlank(row.arrearsFen),
    show(codeLabel(session, contractStates, row.state)),
    inLanguage(sentences(row.alerts.map(findingText)), language),
  ];
}

const sums = (
  columns: readonly PlannedColumn[],
  text: string,
  rows: readonly ContractRow[],
): CellValue[] =>
  columns.map((_, c) => {
    if (c === 2) return text;
    if (c === 9) return sumFen(rows, ({ dueFen }) => dueFen);
    if (c === 10) return sumFen(rows, ({ receivedFen }) => receivedFen);
    return c === 11 ? sumFen(rows, ({ arrearsFen }) => arrearsFen) : null;
  });

function foot({ rows, totals, asOf }: ContractsAnswer): Label[] {
  if (rows.length === 0) return [sheetText('accounts.no-contracts')];
  const received = sumFen(rows, ({ receivedFen }) => receivedFen);
  const settled = sumFen(
    rows,
    ({ dues, aboveFen }) => sumFen(dues, ({ paidFen }) => paidFen) + aboveFen,
  );
  return [
    sheetText('accounts.contracts.sums', {
      day: signedDay(asOf),
      count: rows.length,
      running: totals.running,
      due: showYuan(totals.yearDueFen),
      received: showYuan(totals.yearReceivedFen),
      arrears: showYuan(totals.arrearsFen),
      alerts: totals.withAlerts,
    }),
    checkLine('accounts.check.receipts', [received, settled]),
  ];
}

/** Each payment that is late, the oldest first. */
export function arrearsSheet(
  of: AccountBooks,
  { rows, asOf }: ContractsAnswer,
): PlannedSheet | null {
  const { frame } = of;
  const late = rows
    .filter(({ direction }) => direction === 'in')
    .flatMap((contract) =>
      contract.dues
        .filter(({ daysLate, openFen }) => daysLate > 0 && openFen > 0)
        .map((due) => ({ contract, due })),
    )
    .sort((a, b) => (a.due.dueOn < b.due.dueOn ? -1 : 1));
  if (late.length === 0) return null;
  const arrears = sumFen(
    rows.filter(({ direction }) => direction === 'in'),
    ({ arrearsFen }) => arrearsFen,
  );
  const open = sumFen(late, ({ due }) => due.openFen);
  return {
    name: sheetText('accounts.contract-arrears'),
    title: sheetText('accounts.contract-arrears'),
    above: linesAbove(frame),
    columns: [
      serialColumn,
      textColumn('accounts.contract.number', 12),
      textColumn('accounts.contract.name', 24),
      textColumn('accounts.contract.party', 16),
      dayColumn('accounts.contract.due-on'),
      textColumn('accounts.contract.for', 24),
      yuanColumn('accounts.contract.due-amount', 13),
      yuanColumn('accounts.contract.paid-of-it', 13),
      yuanColumn('accounts.contract.arrears', 13),
      { label: sheetText('accounts.contract.days'), format: 'integer', width: 8 },
      textColumn('accounts.age', 10),
    ],
    rows: [
      ...late.map(({ contract, due }, at): PlannedRow => ({
        cells: [
          at + 1,
          contract.number,
          contract.name,
          contract.counterparty.name,
          due.dueOn,
          due.fromOn === null ? null : `${due.fromOn}${signOf('dash').zh}${due.toOn ?? ''}`,
          due.amountFen,
          orBlank(due.paidFen),
          due.openFen,
          due.daysLate,
          frame.show(sheetText(`accounts.band.${ageBand(due.dueOn, asOf) ?? 'undated'}`)),
        ],
      })),
      {
        cells: [
          ...[null, null, frame.show(sheetText('total')), null, null, null],
          sumFen(late, ({ due }) => due.amountFen),
          orBlank(sumFen(late, ({ due }) => due.paidFen)),
          open,
          null,
          null,
        ],
        emphasis: 'total',
      },
    ],
    below: signed(frame, [checkLine('accounts.check.arrears', [open, arrears])]),
    signed: false,
    orientation: 'landscape',
  };
}
