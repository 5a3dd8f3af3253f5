import { duesReceiptKinds, duesWays } from '../../../../shared/codes/index.ts';
import type { Label } from '../../../../shared/label.ts';
import { members } from '../../../../shared/registers/members.ts';
import { listed } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { Named } from '../../dues/answers.ts';
import type { Session } from '../../session.ts';
import type { PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { BookReceipt } from './duesBook.ts';
import { dayColumn, serialColumn, sumFen, textColumn, yuanColumn } from '../columns.ts';
import { type DuesFrame, isInPeriod, linesAbove } from './frame.ts';
import { monthsLabel } from './monthsLabel.ts';
import { signLine } from './signLines.ts';

/** All receipts of one branch, of all years. */
export interface ReceiptsOf {
  readonly branch: Named;
  readonly receipts: readonly BookReceipt[];
  /** Whether it is the only one: then its sheet needs no branch for a name. */
  readonly alone: boolean;
  /** What stands under the table. */
  readonly below: (shown: readonly BookReceipt[]) => readonly Label[];
}

const columnsIn = ({ language }: DuesFrame): readonly PlannedColumn[] => [
  serialColumn,
  textColumn('dues.receipt-no', 11, false),
  dayColumn('dues.received-on'),
  textColumn('name', 9),
  textColumn('dues.receipt-kind', 11),
  textColumn('dues.months', language === 'zh' ? 14 : 18),
  yuanColumn('dues.amount', 10),
  textColumn('dues.way', language === 'zh' ? 9 : language === 'en' ? 14 : 19),
  textColumn('dues.payer', 9),
  textColumn('dues.receiver', 9),
  textColumn('dues.remarks', 30),
];
/** Where the amount stands among them. */
const amountAt = 6;

/** Every receipt that a branch wrote in a period, in the order of its numbers, with sums by way. */
export function receiptsSheet(session: Session, frame: DuesFrame, of: ReceiptsOf): PlannedSheet {
  const { branch, receipts, alone, below } = of;
  const shown = receipts.filter(({ receivedOn }) => isInPeriod(frame, receivedOn));
  const numbers = new Map(receipts.map((receipt) => [receipt.id, receipt.number]));
  const reversedBy = new Map(
    receipts.flatMap(({ reverses, number }) => (reverses === null ? [] : [[reverses, number]])),
  );
  const name = (id: string): string => session.references.title(members.key, id) ?? id;
  return {
    name: alone ? sheetText('dues.receipts') : { zh: branch.name, en: branch.name },
    title: sheetText('dues.receipts.title', { unit: branch.name, period: frame.period.label }),
    above: linesAbove(branch.name, frame.endOn),
    columns: columnsIn(frame),
    rows: [
      ...shown.map((receipt, index): PlannedRow => ({
        cells: [
          index + 1,
          receipt.number,
          receipt.receivedOn,
          name(receipt.member),
          frame.show(codeLabel(session, duesReceiptKinds, receipt.kind)),
          frame.show(monthsLabel(receipt.months, frame.year)),
          receipt.amountFen,
          frame.show(codeLabel(session, duesWays, receipt.way)),
          receipt.payer,
          receipt.receiver,
          frame.show(remarksOf(receipt, numbers, reversedBy)),
        ],
      })),
      ...(shown.length > 0 ? sumRows(session, frame, shown) : []),
    ],
    below: [...below(shown), signLine(frame)],
    signed: false,
    orientation: 'landscape',
  };
}

function remarksOf(
  { id, reverses, reversalReason, paidElsewhere, proof, reason, remarks }: BookReceipt,
  numbers: ReadonlyMap<string, string>,
  reversedBy: ReadonlyMap<string, string>,
): Label {
  const taken = reversedBy.get(id);
  const plain = (text: string): Label => ({ zh: text, en: text });
  return listed(
    [
      ...(reverses === null
        ? []
        : [
            sheetText('dues.reverses', {
              number: numbers.get(reverses) ?? '',
              reason: reversalReason ?? '',
            }),
          ]),
      ...(taken === undefined ? [] : [sheetText('dues.reversed-by', { number: taken })]),
      ...(paidElsewhere ? [sheetText('dues.paid-elsewhere', { proof: proof ?? '' })] : []),
      ...(reason === null ? [] : [sheetText('dues.back-reason', { reason })]),
      ...(remarks === null ? [] : [plain(remarks)]),
    ],
    'semicolon',
  );
}

/** The whole sum, then what came by each way; what was paid elsewhere came by none of them. */
function sumRows(session: Session, frame: DuesFrame, shown: readonly BookReceipt[]): PlannedRow[] {
  const here = shown.filter(({ paidElsewhere }) => !paidElsewhere);
  const elsewhere = shown.filter(({ paidElsewhere }) => paidElsewhere);
  const row = (label: Label, receipts: readonly BookReceipt[]): PlannedRow => ({
    cells: columnsIn(frame).map((_, c) =>
      c === 1
        ? frame.show(label)
        : c === amountAt
          ? sumFen(receipts, ({ amountFen }) => amountFen)
          : null,
    ),
    emphasis: 'total',
  });
  const used = new Set(here.map(({ way }) => way));
  const ways = session.codes(duesWays).items.map(({ code }) => code);
  return [
    row(sheetText('total'), shown),
    ...[...new Set([...ways, ...used])]
      .filter((way) => used.has(way))
      .map((way) =>
        row(
          sheetText('dues.by-way', { way: codeLabel(session, duesWays, way) }),
          here.filter((receipt) => receipt.way === way),
        ),
      ),
    ...(elsewhere.length > 0 ? [row(sheetText('dues.elsewhere-way'), elsewhere)] : []),
  ];
}
