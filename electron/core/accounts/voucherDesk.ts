import { sql } from 'kysely';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { readLine } from '../../../shared/rules/accounts/readRows.ts';
import type { ReversedVoucher } from '../../../shared/rules/accounts/reversal.ts';
import type { Chart, Line } from '../../../shared/rules/accounts/types.ts';
import { toRecord } from '../registers/rows.ts';
import type { SaveLookup } from '../registers/saveLookup.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import { CashDays } from './cashDays.ts';
import { chartOf, chartWith } from './chart.ts';

const desks = new WeakMap<SaveLookup, VoucherDesk>();

/** The desk at which all vouchers that are planned with one lookup are written, one after another. */
export function voucherDeskOf(session: Session, lookup: SaveLookup): VoucherDesk {
  const desk = desks.get(lookup) ?? new VoucherDesk(session);
  desks.set(lookup, desk);
  return desk;
}

/** A voucher that is taken back, with its lines. */
export interface OriginalVoucher extends ReversedVoucher {
  /** False of one that is planned together with its reversal. */
  readonly isStored: boolean;
  readonly lines: readonly Line[];
}

/** What the store knows of vouchers, with those that are planned but not yet written. */
export class VoucherDesk {
  readonly #session: Session;
  readonly #cash: CashDays;
  /** The highest number by type and month, and those that were given. */
  readonly #highest = new Map<string, number>();
  readonly #given = new Set<string>();
  readonly #planned = new Map<string, OriginalVoucher>();
  readonly #reversed = new Set<string>();
  readonly #accounts: AnyRecord[] = [];
  #chart: Chart | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#cash = new CashDays(session);
  }

  /** The number that the next voucher of a type gets in a month, after those planned before it. */
  nextNumber(type: string, month: string): number {
    const key = `${type} ${month}`;
    const known = this.#highest.get(key) ?? highestNumber(this.#session.store, type, month);
    this.#highest.set(key, known);
    return known + 1;
  }

  isTaken(type: string, month: string, number: number): boolean {
    if (this.#given.has(`${type} ${month} ${number}`)) return true;
    const holder = posted(type, month).select('id').where('number', '=', number);
    return this.#session.store.get(holder) !== undefined;
  }

  /** The chart with the accounts that are made together with the vouchers. */
  get chart(): Chart {
    if (this.#accounts.length === 0) return chartOf(this.#session);
    this.#chart ??= chartWith(this.#session, this.#accounts);
    return this.#chart;
  }

  /** Makes a planned account known to the vouchers after it. */
  keepAccount(record: AnyRecord): void {
    this.#accounts.push(record);
    this.#chart = undefined;
  }

  /** The least that a cash or bank account holds from a day on, in fen. */
  leastFen(account: string, day: string): number {
    return this.#cash.leastFen(account, day);
  }

  /** A voucher of the store or a planned one; undefined where there is none. */
  original(id: string): OriginalVoucher | undefined {
    return this.#planned.get(id) ?? storedVoucher(this.#session.store, id);
  }

  /** The number of a posted voucher of that day with the same summary and lines, not taken back. */
  numberOfLike(day: string, summary: string, lines: readonly Line[]): number | undefined {
    const { store } = this.#session;
    const ofDay = tableQuery
      .selectFrom(vouchers.key)
      .select(['id', 'number'])
      .where('day', '=', day)
      .where('summary', '=', summary)
      .where('state', '=', 'posted');
    const like = store
      .all(ofDay)
      .map((row) => ({ id: String(row.id), number: Number(row.number) }))
      .find(({ id }) => !this.isReversed(id) && sameLines(lines, storedLines(store, id)));
    return like?.number;
  }

  isReversed(id: string): boolean {
    return this.#reversed.has(id) || reversalOf(this.#session.store, id) !== undefined;
  }

  /** Makes a planned voucher that will be posted known to those after it. */
  keep(id: string, record: AnyRecord, lines: readonly Line[]): void {
    const [type, day] = [String(record['type']), String(record['day'])];
    const month = day.slice(0, 7);
    const { number } = record;
    const next = this.nextNumber(type, month);
    if (typeof number === 'number') this.#given.add(`${type} ${month} ${number}`);
    const taken = typeof number === 'number' ? Math.max(number, next - 1) : next;
    this.#highest.set(`${type} ${month}`, taken);
    const reverses = typeof record['reverses'] === 'string' ? record['reverses'] : null;
    if (reverses !== null) this.#reversed.add(reverses);
    this.#planned.set(id, { ...{ id, day, state: 'posted', isStored: false }, reverses, lines });
    for (const line of lines) this.#cash.add(line.account, day, line.debitFen - line.creditFen);
  }
}

/** By account, party and amounts; where a line says more, that makes no other voucher of it. */
const sameLines = (lines: readonly Line[], stored: readonly AnyRecord[]): boolean =>
  lines.length === stored.length &&
  stored.map(readLine).every(({ account, party, debitFen, creditFen }, index) => {
    const line = lines[index];
    return (
      line?.account === account &&
      line.party === party &&
      line.debitFen === debitFen &&
      line.creditFen === creditFen
    );
  });

const posted = (type: string, month: string) =>
  tableQuery
    .selectFrom(vouchers.key)
    .where('state', '=', 'posted')
    .where('number', 'is not', null)
    .where('type', '=', type)
    // Word for word as in the index.
    .where(sql`substr(day, 1, 7)`, '=', month);

/** The query for the highest number of a type in a month. */
export const highestNumberQuery = (type: string, month: string) =>
  posted(type, month).select(sql<number | null>`max(number)`.as('highest'));

const highestNumber = (store: Store, type: string, month: string): number =>
  store.get(highestNumberQuery(type, month))?.highest ?? 0;

/** Id of the posted voucher that takes another back. */
function reversalOf(store: Store, id: string): string | undefined {
  const reversal = tableQuery
    .selectFrom(vouchers.key)
    .select('id')
    .where('reverses', '=', id)
    .where('state', '=', 'posted');
  const row = store.get(reversal);
  return row === undefined ? undefined : String(row.id);
}

function storedVoucher(store: Store, id: string): OriginalVoucher | undefined {
  const row = store.get(
    tableQuery
      .selectFrom(vouchers.key)
      .selectAll()
      .where('id', '=', id)
      .where('voidedAt', 'is', null),
  );
  if (row === undefined) return undefined;
  const reverses = row['reverses'];
  return {
    id,
    day: String(row['day']),
    state: String(row['state']),
    reverses: typeof reverses === 'string' ? reverses : null,
    lines: storedLines(store, id).map(readLine),
    isStored: true,
  };
}

/** The lines of a voucher, in their places. */
export const storedLines = (store: Store, voucher: string): readonly AnyRecord[] =>
  store
    .all(
      tableQuery
        .selectFrom(voucherLines.key)
        .selectAll()
        .where('voucher', '=', voucher)
        .where('voidedAt', 'is', null)
        .orderBy('position')
        .orderBy('id'),
    )
    .map((row) => toRecord(voucherLines, row));
