import { addDays } from '../../rules/calendar.ts';
import type { DemoRow } from '../person.ts';
import { movedOn } from './cashBox.ts';
import { fen, monthOf, on } from './days.ts';
import { openingBankFen } from './openings.ts';
import type { DemoParties } from './parties.ts';
import type { VoucherRows } from './voucherRows.ts';
import * as words from './words.ts';

export interface DemoBank {
  readonly bankAccounts: readonly DemoRow[];
  readonly bankLines: readonly DemoRow[];
}

/** The months of the statement: one that was reconciled, and one that waits for it. */
const reconciled = monthOf(10);
const waiting = monthOf(11);
/** The last day of the second month's statement. */
const statementEnd = on('11-18');
/** The bank took a fee that nobody has booked yet. */
const feeOn = on('11-12');

interface Movement {
  readonly day: string;
  readonly amountFen: number;
  readonly summary: string;
  readonly counterparty: string | null;
  /** The matched entry of the books. */
  readonly line: string | null;
}

/** The bank account with two months of its statement (domain.md 6.4: monthly reconciliation). */
export function demoBank(rows: VoucherRows, parties: DemoParties, newId: () => string): DemoBank {
  const account: DemoRow = {
    id: newId(),
    ...words.bankAccount,
    kind: 'basic',
    account: '102',
    openedOn: '2016-04-11',
  };
  let balanceFen = balanceBefore(rows, reconciled);
  const bankLines = movements(rows, parties).map((movement, index): DemoRow => {
    const { day, amountFen, summary, counterparty, line } = movement;
    balanceFen += amountFen;
    return {
      id: newId(),
      bankAccount: account.id,
      ...{ day, summary, counterparty },
      inFen: amountFen > 0 ? amountFen : null,
      outFen: amountFen < 0 ? -amountFen : null,
      balanceFen,
      reference: `QN${day.replaceAll('-', '')}${String(index + 1).padStart(4, '0')}`,
      line,
      position: 1,
    };
  });
  return { bankAccounts: [account], bankLines };
}

const balanceBefore = ({ vouchers }: VoucherRows, month: string): number =>
  vouchers
    .filter(({ voucher }) => voucher.day < month)
    .reduce((sum, { voucher }) => sum + movedOn('102', voucher.lines), openingBankFen);

function movements({ vouchers }: VoucherRows, parties: DemoParties): Movement[] {
  const fee: Movement = {
    day: feeOn,
    amountFen: -fen(20),
    summary: words.bankWords.fee,
    counterparty: null,
    line: null,
  };
  const booked = vouchers
    .filter(({ voucher }) => voucher.day >= reconciled)
    .flatMap(({ voucher, lines }): Movement[] =>
      lines
        .filter(({ account }) => account === '102')
        .map((line) => {
          const of = voucher.lines.find(({ party }) => party !== null)?.party ?? null;
          return {
            day: bankDay(voucher.day),
            amountFen: Number(line['debitFen']) - Number(line['creditFen']),
            summary: voucher.summary.slice(0, 20),
            counterparty: of === null ? null : parties.name(of),
            line: voucher.day < waiting ? line.id : null,
          };
        }),
    );
  return [...booked, fee]
    .filter(({ day }) => day <= statementEnd)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** What is handed in late in the month reaches the bank a few days later. */
const bankDay = (day: string): string =>
  day >= on('10-27') && day < waiting ? addDays(day, 5) : day;
