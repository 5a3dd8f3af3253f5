import { linesOfEvent } from '../../rules/accounts/linesOfEvent.ts';
import { redLetterLines } from '../../rules/accounts/reversal.ts';
import type { Line } from '../../rules/accounts/types.ts';
import { summaryOf } from '../../rules/accounts/voucherEvent.ts';
import { demoChart, demoEvent } from './chart.ts';
import type { DemoParties } from './parties.ts';

/** A voucher of the demo with its lines. */
export interface DemoVoucher {
  readonly id: string;
  readonly day: string;
  readonly summary: string;
  /** Code of voucherSources. */
  readonly source: string;
  readonly event: string | null;
  readonly attachments: number;
  readonly lines: readonly Line[];
  /** What a red-letter voucher takes back, and why. */
  readonly reversal: { readonly of: string; readonly reason: string } | null;
}

/** One amount of an event. */
export interface DemoEntry {
  readonly amountFen: number;
  readonly party?: string;
  readonly growthWay?: string;
  readonly debit?: string;
  readonly credit?: string;
  /** Paid or received over the counter, not through the bank. */
  readonly cash?: boolean;
}

/** Something that happened: an event of domain.md 6.4, of one amount or of several in one voucher. */
export interface Happening {
  readonly day: string;
  readonly event: string;
  readonly entries: readonly (DemoEntry & { readonly event?: string })[];
  readonly summary?: string;
  readonly source?: string;
  readonly attachments?: number;
}

/** Writes down what happens in the village in the order in which it is told. */
export class DemoBook {
  readonly vouchers: DemoVoucher[] = [];
  readonly #newId: () => string;
  readonly #parties: DemoParties;

  constructor(newId: () => string, parties: DemoParties) {
    this.#newId = newId;
    this.#parties = parties;
  }

  /** @returns the id of the voucher */
  happen(happening: Happening): string {
    const { day, event, entries, source = 'form', attachments = 1 } = happening;
    const [first] = entries;
    const party = entries.length === 1 && first?.party ? this.#parties.name(first.party) : null;
    const lines = entries.flatMap((entry) => linesOf(entry.event ?? event, entry));
    const summary = happening.summary ?? summaryOf(demoEvent(event), party);
    return this.#add({ day, summary, source, event, attachments, lines: merged(lines) });
  }

  /** A voucher whose lines come from a rule of their own. @returns its id */
  write(voucher: Pick<DemoVoucher, 'day' | 'summary' | 'source' | 'lines'>): string {
    return this.#add({ ...voucher, event: null, attachments: 1 });
  }

  /** Takes a voucher back in red letters. */
  reverse(id: string, day: string, summary: string, reason: string): void {
    const original = this.vouchers.find((voucher) => voucher.id === id);
    if (original === undefined) throw new RangeError(`no voucher ${id}`);
    const lines = redLetterLines(original.lines);
    this.#add(
      { day, summary, source: 'reversal', event: null, attachments: 0, lines },
      { of: id, reason },
    );
  }

  #add(
    voucher: Omit<DemoVoucher, 'id' | 'reversal'>,
    reversal: DemoVoucher['reversal'] = null,
  ): string {
    const id = this.#newId();
    this.vouchers.push({ id, ...voucher, reversal });
    return id;
  }
}

/** @throws RangeError where the rules have anything to say: the demo's books are in order */
function linesOf(key: string, entry: DemoEntry): readonly Line[] {
  const event = demoEvent(key);
  const counter = entry.cash !== true ? {} : event.direction === 'in' ? inCash : outInCash;
  const { lines, findings } = linesOfEvent(event, { ...entry, ...counter }, demoChart);
  if (findings.length > 0) throw new RangeError(`${key}: ${JSON.stringify(findings)}`);
  return lines;
}

const inCash = { debit: '101' };
const outInCash = { credit: '101' };

/** Lines on one side of the same account and party become one; debits come first. */
export function merged(lines: readonly Line[]): Line[] {
  const sums = new Map<string, Line>();
  for (const line of lines) {
    const { account, party, growthWay = null, debitFen, creditFen } = line;
    const key = JSON.stringify([debitFen === 0, account, party, growthWay]);
    const before = sums.get(key);
    sums.set(key, {
      ...line,
      debitFen: debitFen + (before?.debitFen ?? 0),
      creditFen: creditFen + (before?.creditFen ?? 0),
    });
  }
  const all = [...sums.values()];
  return [
    ...all.filter(({ debitFen }) => debitFen !== 0),
    ...all.filter(({ debitFen }) => debitFen === 0),
  ];
}
