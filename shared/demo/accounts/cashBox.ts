import { linesOfEvent } from '../../rules/accounts/linesOfEvent.ts';
import type { DemoVoucher } from './book.ts';
import { demoChart, demoEvent } from './chart.ts';

/** More than this does not lie in the box (domain.md 6.4: petty limit). */
export const pettyCashFen = 500_000;
/** Below it somebody goes to the bank. */
const leastFen = 30_000;
const usualFen = 150_000;
const stepFen = 50_000;

/**
 * The vouchers by day, with the walks to the bank between them: cash is drawn before it runs out
 * and paid in when there is too much of it.
 * @param openingFen cash at the beginning
 */
export function withBankWalks(
  vouchers: readonly DemoVoucher[],
  openingFen: number,
  newId: () => string,
): DemoVoucher[] {
  let cashFen = openingFen;
  const walk = (event: 'cash-drawn' | 'cash-paid-in', day: string, amountFen: number) => {
    cashFen += event === 'cash-drawn' ? amountFen : -amountFen;
    const { lines } = linesOfEvent(demoEvent(event), { amountFen }, demoChart);
    const summary = demoEvent(event).zh;
    const rest = { source: 'form', attachments: 1, reversal: null };
    return { id: newId(), day, summary, event, lines, ...rest };
  };
  return vouchers
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    .flatMap((voucher): DemoVoucher[] => {
      const change = cashOf(voucher);
      const before =
        change < 0 && cashFen + change < leastFen
          ? [walk('cash-drawn', voucher.day, inSteps(usualFen - cashFen - change, Math.ceil))]
          : [];
      cashFen += change;
      const after =
        cashFen > pettyCashFen
          ? [walk('cash-paid-in', voucher.day, inSteps(cashFen - usualFen, Math.floor))]
          : [];
      return [...before, voucher, ...after];
    });
}

const inSteps = (amountFen: number, round: (steps: number) => number): number =>
  round(amountFen / stepFen) * stepFen;

/** What a voucher brings into the box or takes out of it. */
export const cashOf = ({ lines }: Pick<DemoVoucher, 'lines'>): number => movedOn('101', lines);

/** Debit less credit on an account of a leaf code. */
export const movedOn = (account: string, lines: DemoVoucher['lines']): number =>
  lines
    .filter((line) => line.account === account)
    .reduce((sum, { debitFen, creditFen }) => sum + debitFen - creditFen, 0);
