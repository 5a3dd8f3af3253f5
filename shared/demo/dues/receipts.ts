import type { MonthShare } from '../../rules/dues/allocate.ts';
import type { Value } from '../../fields/field.ts';
import type { DemoRow } from '../person.ts';

/** What a demo receipt is of. */
export interface DemoReceipt {
  readonly member: string;
  readonly branch: string;
  readonly receivedOn: string;
  readonly shares: readonly MonthShare[];
  readonly more?: Readonly<Record<string, Value>>;
}

/** Writes receipts with their months, numbered in each branch (domain.md 5.3). */
export class DemoReceipts {
  readonly receipts: DemoRow[] = [];
  readonly months: DemoRow[] = [];
  readonly #newId: () => string;
  readonly #numbers = new Map<string, number>();

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** @returns the id of the receipt */
  add({ member, branch, receivedOn, shares, more = {} }: DemoReceipt): string {
    const id = this.#newId();
    const number = (this.#numbers.get(branch) ?? 0) + 1;
    this.#numbers.set(branch, number);
    this.receipts.push({
      id,
      branch,
      number,
      receivedOn,
      member,
      kind: 'regular',
      months: shares.map(({ month }) => month).join(',') || null,
      amountFen: shares.reduce((sum, { amountFen }) => sum + amountFen, 0),
      way: 'cash',
      ...more,
    });
    for (const { month, amountFen } of shares)
      this.months.push({ id: this.#newId(), receipt: id, month, amountFen });
    return id;
  }

  /** What a branch took in cash on some days, fen. */
  collected(branch: string, from: string, to: string): number {
    return this.receipts
      .filter(
        (row) =>
          row['branch'] === branch &&
          row['paidElsewhere'] !== true &&
          String(row['receivedOn']) >= from &&
          String(row['receivedOn']) <= to,
      )
      .reduce((sum, { amountFen }) => sum + Number(amountFen), 0);
  }
}
