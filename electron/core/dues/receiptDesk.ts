import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { MonthShare } from '../../../shared/rules/dues/allocate.ts';
import { type DueMonth, dueMonths } from '../../../shared/rules/dues/dueMonths.ts';
import { type PaidShare, grid, openByMonth } from '../../../shared/rules/dues/grid.ts';
import { openEnd } from '../../../shared/rules/dues/months.ts';
import type { DuesPayer } from '../../../shared/rules/dues/payers.ts';
import { readReceipt } from '../../../shared/rules/dues/receipt.ts';
import { type MemberHistory, heldAt } from '../members/histories.ts';
import { toRecord } from '../registers/rows.ts';
import type { SaveLookup } from '../registers/saveLookup.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { type DuesFacts, duesFacts, personOf, rowsFor } from './duesFacts.ts';
import { januaryOf } from './ledgerStarts.ts';
import { paidBy, paidShares } from './paidShares.ts';

/** A receipt with its months. */
export interface ReceiptWithShares {
  readonly record: AnyRecord;
  readonly shares: readonly MonthShare[];
}

/** What is owed and still to pay of some months. */
export interface Standing {
  readonly due: ReadonlyMap<string, DueMonth>;
  readonly open: ReadonlyMap<string, number>;
}

const desks = new WeakMap<SaveLookup, ReceiptDesk>();

/** The desk at which all receipts that are planned with one lookup are written, one after another. */
export function deskOf(session: Session, lookup: SaveLookup): ReceiptDesk {
  const desk = desks.get(lookup) ?? new ReceiptDesk(session);
  desks.set(lookup, desk);
  return desk;
}

/** What the store knows of dues and receipts, with the receipts that are planned but not yet written. */
export class ReceiptDesk {
  readonly #session: Session;
  #facts: DuesFacts;
  readonly #shares = new Map<string, PaidShare[]>();
  readonly #planned = new Map<string, ReceiptWithShares>();
  readonly #reversed = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
    this.#facts = duesFacts(session);
  }

  /** The bases of a member, with those that are planned. */
  payersOf(member: string): readonly DuesPayer[] {
    return this.#facts.payers.get(member) ?? [];
  }

  get rates(): DuesFacts['rates'] {
    return this.#facts.rates;
  }

  /** The branch of a member at the end of a day. */
  branchOn(member: string, on: string): string | null {
    const history: MemberHistory | undefined = this.#facts.people.get(member)?.history;
    const value = history === undefined ? null : heldAt(history, 'branch', on).value;
    return typeof value === 'string' ? value : null;
  }

  /**
   * What is owed for months and still open of them after all receipts.
   * @param months in order
   * @param received where the receipt is written and when: the ledger begins no later
   */
  standing(
    member: string,
    months: readonly string[],
    received: { readonly branch: string | null; readonly on: string },
  ): Standing {
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined) return { due: new Map(), open: new Map() };
    const facts = begunBy(this.#facts, received.branch, received.on);
    const person = personOf(facts, member);
    const due = dueMonths(person, rowsFor(facts, person), first, last);
    const { cells } = grid(due, this.#sharesOf(member), openEnd);
    return { due: new Map(due.map((each) => [each.month, each])), open: openByMonth(cells) };
  }

  /** A receipt of the store or a planned one; undefined where there is none. */
  receipt(id: string): ReceiptWithShares | undefined {
    const planned = this.#planned.get(id);
    if (planned !== undefined) return planned;
    const row = this.#session.store.get(
      tableQuery.selectFrom(duesReceipts.key).selectAll().where('id', '=', id),
    );
    if (row === undefined) return undefined;
    const record = toRecord(duesReceipts, row);
    const shares = this.#sharesOf(String(record['member']))
      .filter(({ receipt }) => receipt.id === id)
      .map(({ month, amountFen }) => ({ month, amountFen }));
    return { record, shares };
  }

  isReversed(id: string): boolean {
    if (this.#reversed.has(id)) return true;
    const by = tableQuery.selectFrom(duesReceipts.key).select('id').where('reverses', '=', id);
    return this.#session.store.get(by) !== undefined;
  }

  /** The receipts that were written from an earlier sheet. */
  takenFrom(sheet: string): readonly ReceiptWithShares[] {
    const ids = this.#session.store.column(
      tableQuery
        .selectFrom(duesReceipts.key)
        .select('id')
        .where('takenFrom', '=', sheet)
        .orderBy('id'),
    );
    return ids.flatMap((id) => this.receipt(String(id)) ?? []);
  }

  /** Makes a planned receipt known to those after it. */
  keep(receipt: ReceiptWithShares): void {
    const { id, member, branch, receivedOn, payer, paidElsewhere, reverses } = readReceipt(
      receipt.record,
    );
    this.#planned.set(id, receipt);
    if (reverses !== null) this.#reversed.add(reverses);
    const head = { id, receivedOn, payer, paidElsewhere, reverses };
    this.#sharesOf(member).push(...receipt.shares.map((share) => ({ ...share, receipt: head })));
    this.#facts = begunBy(this.#facts, branch, receivedOn);
  }

  /** The same of a base. */
  keepPayer(payer: DuesPayer): void {
    const payers = new Map(this.#facts.payers);
    payers.set(payer.member, [...(payers.get(payer.member) ?? []), payer]);
    this.#facts = { ...this.#facts, payers };
  }

  /** The same of an earlier sheet: the ledger begins with its year. */
  begin(branch: string | null, on: string): void {
    this.#facts = begunBy(this.#facts, branch, on);
  }

  #sharesOf(member: string): PaidShare[] {
    const known = this.#shares.get(member);
    if (known !== undefined) return known;
    const paid = paidShares(this.#session.store, { members: [member] });
    const shares = [...paidBy(paid, member).shares];
    this.#shares.set(member, shares);
    return shares;
  }
}

/** The facts as they are where a branch has something of a day, see `LedgerStarts`. */
function begunBy(facts: DuesFacts, branch: string | null, on: string): DuesFacts {
  const { byBranch, otherwise } = facts.starts;
  const month = januaryOf(on);
  if (branch === null || month >= (byBranch.get(branch) ?? otherwise)) return facts;
  return { ...facts, starts: { otherwise, byBranch: new Map(byBranch).set(branch, month) } };
}
