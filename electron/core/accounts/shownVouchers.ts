import type { AnyRecord } from '../../../shared/registers/define.ts';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { sidesOf } from '../../../shared/rules/accounts/sidesOf.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { isAmong } from '../store/isAmong.ts';
import { toRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Row } from '../store/tables.ts';
import type { ListedVoucher, VoucherMention } from './answers.ts';
import { chartOf } from './chart.ts';
import { shownLine } from './shown.ts';

/** The vouchers of these ids, in this order, with their lines: two queries. */
export function shownVouchers(session: Session, ids: readonly string[]): readonly ListedVoucher[] {
  if (ids.length === 0) return [];
  const lines = linesOf(session, ids);
  const rows = new Map(
    session.store
      .all(voucherRows().where(isAmong('v.id', ids)))
      .map((row) => [String(row['id']), row]),
  );
  const chart = chartOf(session);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const own = lines.get(id) ?? [];
    return [
      listed(
        row,
        own.map((line) => shownLine(session, chart, line)),
      ),
    ];
  });
}

/** Each with the voucher that it takes back and the one that takes it back. */
const voucherRows = () =>
  tableQuery
    .selectFrom(`${vouchers.key} as v`)
    .leftJoin(`${vouchers.key} as o`, 'o.id', 'v.reverses')
    .leftJoin(`${vouchers.key} as b`, (join) =>
      join.onRef('b.reverses', '=', 'v.id').on('b.state', '=', 'posted'),
    )
    .selectAll('v')
    .select(['o.type as originalType', 'o.number as originalNumber', 'o.day as originalDay'])
    .select(['b.id as byId', 'b.type as byType', 'b.number as byNumber', 'b.day as byDay']);

function linesOf(
  session: Session,
  ids: readonly string[],
): ReadonlyMap<string, readonly AnyRecord[]> {
  const rows = session.store.all(
    tableQuery
      .selectFrom(voucherLines.key)
      .selectAll()
      .where(isAmong('voucher', ids))
      .where('voidedAt', 'is', null)
      .orderBy('position')
      .orderBy('id'),
  );
  const records = rows.map((row) => toRecord(voucherLines, row));
  return Map.groupBy(records, ({ voucher }) => String(voucher));
}

function listed(row: Row, lines: ListedVoucher['lines']): ListedVoucher {
  const record = toRecord(vouchers, row);
  const text = (field: string): string | null => textIn(record, field);
  const number = (field: string): number | null => numberIn(record, field);
  return {
    id: record.id,
    version: record.version,
    type: text('type') ?? 'general',
    number: number('number'),
    day: text('day') ?? '',
    summary: text('summary') ?? '',
    state: record['state'] === 'posted' ? 'posted' : 'draft',
    source: text('source') ?? 'manual',
    event: text('event'),
    redLetter: record['redLetter'] === true,
    closing: record['closing'] === true,
    attachments: number('attachments'),
    preparedBy: text('preparedBy'),
    checkedBy: text('checkedBy'),
    postedBy: text('postedBy'),
    cashier: text('cashier'),
    reverses: mention(
      row['reverses'],
      row['originalType'],
      row['originalNumber'],
      row['originalDay'],
    ),
    reversedBy: mention(row['byId'], row['byType'], row['byNumber'], row['byDay']),
    reversalReason: text('reversalReason'),
    remarks: text('remarks'),
    amountFen: sidesOf(lines).debitFen,
    lines,
  };
}

const mention = (
  id: Row[string] | undefined,
  type: Row[string] | undefined,
  number: Row[string] | undefined,
  day: Row[string] | undefined,
): VoucherMention | null =>
  typeof id === 'string'
    ? {
        ...{ id, type: String(type), day: String(day) },
        number: typeof number === 'number' ? number : null,
      }
    : null;
