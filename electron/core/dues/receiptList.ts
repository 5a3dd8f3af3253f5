import { monthsIn } from '../../../shared/fields/months.ts';
import { showMonths } from '../../../shared/fields/showMonths.ts';
import { duesReceiptMonths } from '../../../shared/registers/duesReceiptMonths.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import type { MonthShare } from '../../../shared/rules/dues/allocate.ts';
import { moneyInCapitals } from '../../../shared/rules/moneyInCapitals.ts';
import { branchesUnder } from '../members/branches.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Row } from '../store/tables.ts';
import type { PrintedReceipt } from './answers.ts';
import { type DuesFacts, duesFacts } from './duesFacts.ts';
import { numberText } from './numberText.ts';
import { isAmong } from '../store/isAmong.ts';
import { namedMember, organization } from './yearRows.ts';

/** Which receipts are asked for; all where nothing is said. */
export interface ReceiptSpan {
  /** An organisation with all below it; everything where null. */
  readonly branch: string | null;
  /** ISO days on which they were received; both belong to it. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** An id. */
  readonly member?: string;
}

/**
 * The receipts of branches as they are printed and listed, by day and number, reversals with them:
 * three queries.
 * @throws Refusal `report.branch-unknown`
 */
export function receiptList(session: Session, span: ReceiptSpan): readonly PrintedReceipt[] {
  const branches = span.branch === null ? undefined : branchesUnder(session.store, span.branch);
  let rows = receiptRows().where(isAmong('r.branch', branches));
  if (span.from !== undefined) rows = rows.where('r.receivedOn', '>=', span.from);
  if (span.to !== undefined) rows = rows.where('r.receivedOn', '<=', span.to);
  if (span.member !== undefined) rows = rows.where('r.member', '=', span.member);
  return described(session, session.store.all(rows));
}

/** The receipts of these ids, in this order; those that are not there are left out. */
export function receiptsOf(session: Session, ids: readonly string[]): readonly PrintedReceipt[] {
  const found = described(session, session.store.all(receiptRows().where(isAmong('r.id', ids))));
  const byId = new Map(found.map((receipt) => [receipt.id, receipt]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Each with the receipt that it takes back and the one that takes it back. */
const receiptRows = () =>
  tableQuery
    .selectFrom(`${duesReceipts.key} as r`)
    .leftJoin(`${duesReceipts.key} as o`, 'o.id', 'r.reverses')
    .leftJoin(`${duesReceipts.key} as b`, 'b.reverses', 'r.id')
    .selectAll('r')
    .select(['o.number as originalNumber', 'o.receivedOn as originalOn'])
    .select(['b.number as reversalNumber', 'b.receivedOn as reversalOn'])
    .where('r.voidedAt', 'is', null)
    .orderBy('r.receivedOn')
    .orderBy('r.branch')
    .orderBy('r.number');

function described(session: Session, rows: readonly Row[]): readonly PrintedReceipt[] {
  const facts = duesFacts(session);
  const shares = sharesOf(session, rows);
  return rows.map((row) => describe(session, facts, row, shares.get(String(row['id'])) ?? []));
}

function sharesOf(
  session: Session,
  rows: readonly Row[],
): ReadonlyMap<string, readonly MonthShare[]> {
  const ids = rows.map(({ id }) => String(id));
  const shares = session.store.all(
    tableQuery
      .selectFrom(duesReceiptMonths.key)
      .select(['receipt', 'month', 'amountFen'])
      .where('voidedAt', 'is', null)
      .where(isAmong('receipt', ids))
      .orderBy('month'),
  );
  return new Map(
    [...Map.groupBy(shares, ({ receipt }) => String(receipt))].map(([receipt, list]) => [
      receipt,
      list.map(({ month, amountFen }) => ({ month: String(month), amountFen: Number(amountFen) })),
    ]),
  );
}

function describe(
  session: Session,
  facts: DuesFacts,
  row: Row,
  shares: readonly MonthShare[],
): PrintedReceipt {
  const months = text(row['months']);
  const amountFen = Number(row['amountFen']);
  const other = (number: Row[string] | undefined, on: Row[string] | undefined): string | null =>
    typeof number === 'number' ? numberText(on, number) : null;
  return {
    id: String(row['id']),
    branch: organization(facts, text(row['branch'])),
    member: namedMember(session, facts, String(row['member'])),
    numberText: numberText(row['receivedOn'], row['number']),
    number: Number(row['number']),
    receivedOn: String(row['receivedOn']),
    kind: String(row['kind']),
    months: monthsIn(months),
    monthsText: { zh: showMonths(months, 'zh'), en: showMonths(months, 'en') },
    shares,
    amountFen,
    capitals: moneyInCapitals(amountFen),
    way: String(row['way']),
    payer: text(row['payer']),
    receiver: text(row['receiver']),
    paidElsewhere: row['paidElsewhere'] === 1,
    proof: text(row['proof']),
    reason: text(row['reason']),
    remarks: text(row['remarks']),
    reverses: other(row['originalNumber'], row['originalOn']),
    reversedBy: other(row['reversalNumber'], row['reversalOn']),
    reversalReason: text(row['reversalReason']),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
