import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { listed } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { signedDay } from '../../../../shared/rules/period.ts';
import type { BranchLedger } from './branchLedgers.ts';
import { cashCheck } from './cashLines.ts';
import type { BookReceipt } from './duesBook.ts';
import { sumFen } from '../columns.ts';
import { type DuesFrame, checkLine } from './frame.ts';

const amount = ({ amountFen }: { readonly amountFen: number }): number => amountFen;

/** What the receipts of a period are for, and whether they tie out with the ledger and the cash. */
export function receiptsFoot(
  frame: DuesFrame,
  ledger: BranchLedger,
  shown: readonly BookReceipt[],
): Label[] {
  const { period } = frame;
  const { book } = ledger;
  const count = sheetText('dues.receipts.count', {
    period: period.label,
    count: shown.length,
    reversals: shown.filter(({ reverses }) => reverses !== null).length,
  });
  return [
    ...(shown.length === 0
      ? [sheetText('dues.period-none', { period: period.label })]
      : [count, partsLine(frame, shown), ...numberLines(book.receipts, shown)]),
    ...ledgerLines(frame, ledger, shown),
    ...cashCheck(book, frame),
  ];
}

/** The amount of some receipts that is for months that a test holds for. */
const forMonths = (receipts: readonly BookReceipt[], holds: (month: string) => boolean): number =>
  sumFen(
    receipts.flatMap(({ shares }) => shares).filter(({ month }) => holds(month)),
    amount,
  );

function partsLine({ months, period }: DuesFrame, shown: readonly BookReceipt[]): Label {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const ofKind = (kind: BookReceipt['kind']): number =>
    sumFen(
      shown.filter((receipt) => receipt.kind === kind),
      amount,
    );
  return sheetText('dues.receipts.parts', {
    period: period.label,
    all: showYuan(sumFen(shown, amount)),
    within: showYuan(forMonths(shown, (month) => months.includes(month))),
    before: showYuan(forMonths(shown, (month) => month < first)),
    after: showYuan(forMonths(shown, (month) => month > last)),
    voluntary: showYuan(ofKind('voluntary')),
    large: showYuan(ofKind('large')),
  });
}

/** From the receipts of the period to what the ledger shows as paid for its months. */
function ledgerLines(
  { months, period }: DuesFrame,
  { book, rows, sharesFen, fromOthersFen, asOf }: BranchLedger,
  shown: readonly BookReceipt[],
): Label[] {
  const isMonth = (month: string): boolean => months.includes(month);
  const of = (holds: (receivedOn: string) => boolean): number =>
    forMonths(
      book.receipts.filter(({ receivedOn }) => holds(receivedOn)),
      isMonth,
    );
  const withinFen = forMonths(shown, isMonth);
  const earlierFen = of((on) => on < period.from);
  const laterFen = of((on) => on > period.to && on <= asOf);
  const elsewhereFen = withinFen + earlierFen + laterFen + fromOthersFen - sharesFen;
  const paidFen = sumFen(rows, (row) => row.paidFen);
  const crosses = fromOthersFen !== 0 || elsewhereFen !== 0;
  return [
    ...(laterFen === 0
      ? []
      : [
          sheetText('dues.receipts.later', {
            period: period.label,
            day: signedDay(asOf),
            amount: showYuan(laterFen),
          }),
        ]),
    checkLine(
      crosses ? 'dues.check.receipts-others' : 'dues.check.receipts',
      {
        period: period.label,
        within: showYuan(withinFen),
        earlier: showYuan(earlierFen),
        later: showYuan(laterFen),
        others: showYuan(fromOthersFen),
        elsewhere: showYuan(elsewhereFen),
        b: showYuan(paidFen),
      },
      [withinFen + earlierFen + laterFen + fromOthersFen - elsewhereFen, paidFen],
    ),
  ];
}

/** Whether the numbers run on without a gap, by year, up to the last one shown. */
function numberLines(all: readonly BookReceipt[], shown: readonly BookReceipt[]): Label[] {
  const yearIn = ({ receivedOn }: BookReceipt): string => receivedOn.slice(0, 4);
  return [...Map.groupBy(shown, yearIn)].map(([year, own]) => {
    const last = Math.max(...own.map(({ running }) => running));
    const known = new Set(all.filter((each) => yearIn(each) === year).map((each) => each.running));
    const missing = Array.from({ length: last }, (_, i) => i + 1).filter((n) => !known.has(n));
    if (missing.length > 0)
      return sheetText('dues.check.numbers-missing', {
        year,
        missing: listed(missing.map((n) => ({ zh: String(n), en: String(n) }))),
      });
    const what = sheetText('dues.check.numbers', {
      year,
      first: own[0]?.number ?? '',
      last: own.at(-1)?.number ?? '',
    });
    return sheetText('dues.agrees', { what });
  });
}
