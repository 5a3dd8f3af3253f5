import type { Finding } from '../../../shared/fields/finding.ts';
import { sentence } from '../../../shared/i18n/sentence.ts';
import { duesPayers } from '../../../shared/registers/duesPayers.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { checkReceiptMonths } from '../../../shared/rules/dues/checkReceipt.ts';
import { readPayer } from '../../../shared/rules/dues/payers.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { reversedShares } from '../../../shared/rules/dues/reversal.ts';
import { readSettings } from '../facts.ts';
import { newId } from '../registers/newId.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { SavePlan } from '../registers/save.ts';
import type { SaveLookup } from '../registers/saveLookup.ts';
import {
  type Asked,
  type Considered,
  type PlannedPart,
  plannedPart,
} from '../registers/settling.ts';
import type { Session } from '../session.ts';
import { payerOfSheet } from './payerOfSheet.ts';
import { ReceiptDesk, deskOf } from './receiptDesk.ts';
import { asReversed, shareParts, sharesIn } from './settleReceipt.ts';
import { type SheetCell, checkCells, receiptsOfSheet, sheetCells } from './sheetYear.ts';

/**
 * A row of an earlier yearly sheet, of a member and a year: the receipts are written from it, one
 * for each quarter, with the months as they stand in the cells (domain.md 5.3). It cannot be changed
 * afterwards; to void it reverses the receipts.
 */
export function settleYear({ session, lookup, id, existing, values }: Asked): Considered {
  if (existing !== undefined) return { values: {}, findings: changes(existing, values), parts: [] };
  const member = textIn(values, 'member');
  const year = numberIn(values, 'year');
  if (member === null || year === null) return { values: {}, findings: [], parts: [] };
  const desk = deskOf(session, lookup);
  const branch = textIn(values, 'branch') ?? desk.branchOn(member, lastDay(year, session.today()));
  const cells = sheetCells(values, year);
  const sheet = { ...values, id, member, year, branch };
  const payer = payerOfSheet(desk, sheet);
  return {
    values: branch === null ? {} : { branch },
    findings: [...checkCells(values, cells), ...checkDue(desk, sheet, cells), ...payer.findings],
    parts: branch === null ? [] : [...payer.parts, ...receiptParts(session, sheet, cells)],
  };
}

interface Sheet extends AnyRecord {
  readonly id: string;
  readonly member: string;
  readonly year: number;
  readonly branch: string | null;
}

const lastDay = (year: number, today: string): string => {
  const end = `${year}-12-31`;
  return end < today ? end : today;
};

const changes = (existing: AnyRecord, values: AnyRecord): Finding[] =>
  Object.keys(values)
    .filter((field) => values[field] !== (existing[field] ?? null))
    .map((field) => ({ level: 'error', code: 'dues.year-fixed', field }));

/** The months that are paid were owed, and not paid before: each told at its cell. */
function checkDue(desk: ReceiptDesk, sheet: Sheet, cells: readonly SheetCell[]): Finding[] {
  const paid = cells.filter(({ amountFen }) => amountFen > 0);
  const received = { branch: sheet.branch, on: `${sheet.year}-01-01` };
  const months = paid.map(({ month }) => month);
  const { due, open } = desk.standing(sheet.member, months, received);
  return paid.flatMap(({ month, field }) =>
    checkReceiptMonths({ kind: 'regular', months: [month] }, due, open).map((finding) => ({
      ...finding,
      field,
    })),
  );
}

function receiptParts(session: Session, sheet: Sheet, cells: readonly SheetCell[]): PlannedPart[] {
  const { language } = readSettings(session.store);
  return receiptsOfSheet(cells, textIn(sheet, 'receivedOn'), session.today()).map(
    ({ receivedOn, shares }) => {
      const id = newId();
      const record = {
        id,
        branch: sheet.branch,
        member: sheet.member,
        kind: 'regular',
        months: shares.map(({ month }) => month).join(),
        amountFen: shares.reduce((sum, { amountFen }) => sum + amountFen, 0),
        receivedOn,
        way: textIn(sheet, 'way') ?? 'cash',
        receiver: textIn(sheet, 'receiver'),
        takenFrom: sheet.id,
        remarks: sentence(language, 'dues.taken-over', { year: sheet.year }),
      };
      return plannedPart(duesReceipts, id, record, shareParts(id, shares));
    },
  );
}

/** Lets the rows after it know of the receipts and the base that a planned row brings. */
export function keepYear(session: Session, lookup: SaveLookup, { record, parts }: SavePlan): void {
  const desk = deskOf(session, lookup);
  for (const { register, plan } of parts ?? []) {
    if (register.key === duesPayers.key) desk.keepPayer(readPayer(plan.record));
    else desk.keep({ record: plan.record, shares: sharesIn(plan.parts ?? []) });
  }
  desk.begin(textIn(record, 'branch'), String(record['year']));
}

/** What is written when a row is voided: the reversals of its receipts, of today. */
export function reverseYear(session: Session, row: StoredRecord, reason: string): PlannedPart[] {
  const desk = new ReceiptDesk(session);
  const { language } = readSettings(session.store);
  const why = reason === '' ? sentence(language, 'dues.sheet-voided') : reason;
  return desk
    .takenFrom(row.id)
    .filter(({ record }) => !desk.isReversed(String(record['id'])))
    .map(({ record, shares }) => {
      const id = newId();
      const reversal = {
        ...asReversed(record, {}),
        id,
        receivedOn: session.today(),
        receiver: session.operator.name,
        reverses: record['id'] ?? null,
        reversalReason: why,
      };
      return plannedPart(duesReceipts, id, reversal, shareParts(id, reversedShares(shares)));
    });
}
