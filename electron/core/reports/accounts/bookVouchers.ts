import { voucherTypes } from '../../../../shared/codes/index.ts';
import type { ShownLanguage } from '../../../../shared/fields/show.ts';
import { voucherLines } from '../../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../../shared/registers/vouchers.ts';
import { readLine } from '../../../../shared/rules/accounts/readRows.ts';
import type { Line } from '../../../../shared/rules/accounts/types.ts';
import { numberIn, textIn } from '../../../../shared/rules/reading.ts';
import { toRecord } from '../../registers/rows.ts';
import type { Session } from '../../session.ts';
import { tableQuery } from '../../store/query.ts';
import { codeLabel } from '../meetings/codeLabel.ts';

/** A posted voucher as the books show it. */
export interface BookVoucher {
  readonly id: string;
  readonly day: string;
  /** Code of voucherTypes. */
  readonly type: string;
  readonly number: number;
  readonly summary: string;
  readonly attachments: number;
  readonly preparedBy: string | null;
  readonly checkedBy: string | null;
  readonly redLetter: boolean;
  readonly reverses: string | null;
  readonly closing: boolean;
  readonly lines: readonly Line[];
}

/** Days from one to another, both of them in. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The posted vouchers of some days by day, type and number, each with its entries in their order.
 * @param beginMonth what is before the books began is in the opening balances already
 */
export function vouchersBetween(
  session: Session,
  { from, to }: Days,
  beginMonth: string,
): readonly BookVoucher[] {
  const first = from > beginMonth ? from : `${beginMonth}-01`;
  const rows = session.store.all(
    tableQuery
      .selectFrom(vouchers.key)
      .selectAll()
      .where('voidedAt', 'is', null)
      .where('state', '=', 'posted')
      .where('day', '>=', first)
      .where('day', '<=', to),
  );
  const lines = linesByVoucher(session, first, to);
  const typeAt = new Map(session.codes(voucherTypes).items.map(({ code }, at) => [code, at]));
  return rows
    .map((row) => toRecord(vouchers, row))
    .map((record): BookVoucher => ({
      id: record.id,
      day: textIn(record, 'day') ?? '',
      type: textIn(record, 'type') ?? '',
      number: numberIn(record, 'number') ?? 0,
      summary: textIn(record, 'summary') ?? '',
      attachments: numberIn(record, 'attachments') ?? 0,
      preparedBy: textIn(record, 'preparedBy'),
      checkedBy: textIn(record, 'checkedBy'),
      redLetter: record['redLetter'] === true,
      reverses: textIn(record, 'reverses'),
      closing: record['closing'] === true,
      lines: lines.get(record.id) ?? [],
    }))
    .sort(
      (a, b) =>
        compare(a.day, b.day) ||
        (typeAt.get(a.type) ?? 99) - (typeAt.get(b.type) ?? 99) ||
        a.number - b.number,
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function linesByVoucher(session: Session, from: string, to: string): ReadonlyMap<string, Line[]> {
  const rows = session.store.all(
    tableQuery
      .selectFrom(voucherLines.key)
      .innerJoin(vouchers.key, `${vouchers.key}.id`, `${voucherLines.key}.voucher`)
      .selectAll(voucherLines.key)
      .where(`${voucherLines.key}.voidedAt`, 'is', null)
      .where(`${vouchers.key}.voidedAt`, 'is', null)
      .where(`${vouchers.key}.state`, '=', 'posted')
      .where(`${vouchers.key}.day`, '>=', from)
      .where(`${vouchers.key}.day`, '<=', to)
      .orderBy(`${voucherLines.key}.voucher`)
      .orderBy(`${voucherLines.key}.position`),
  );
  const found = new Map<string, Line[]>();
  for (const row of rows) {
    const record = toRecord(voucherLines, row);
    const voucher = textIn(record, 'voucher') ?? '';
    const lines = found.get(voucher);
    if (lines === undefined) found.set(voucher, [readLine(record)]);
    else lines.push(readLine(record));
  }
  return found;
}

/** So many vouchers of some days are drafts. */
export const draftsIn = (session: Session, { from, to }: Days): number =>
  session.store.all(
    tableQuery
      .selectFrom(vouchers.key)
      .select('id')
      .where('voidedAt', 'is', null)
      .where('state', '=', 'draft')
      .where('day', '>=', from)
      .where('day', '<=', to),
  ).length;

/** 记-001, as it is written on the voucher; with both languages the Chinese. */
export function voucherNo(
  session: Session,
  language: ShownLanguage,
  { type, number }: Pick<BookVoucher, 'type' | 'number'>,
): string {
  const { zh, en } = codeLabel(session, voucherTypes, type);
  const digits = String(number).padStart(3, '0');
  return language === 'en' ? `${en} ${digits}` : `${zh}-${digits}`;
}
