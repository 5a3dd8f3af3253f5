import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { duesPayers } from '../../../shared/registers/duesPayers.ts';
import { checkDuesPayer } from '../../../shared/rules/dues/checkRows.ts';
import type { DuesBasis } from '../../../shared/rules/dues/monthlyDues.ts';
import { assumedPayer, payerInForce } from '../../../shared/rules/dues/payers.ts';
import { ratesInForce } from '../../../shared/rules/dues/rates.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { newId } from '../registers/newId.ts';
import { type PlannedPart, plannedPart } from '../registers/settling.ts';
import type { ReceiptDesk } from './receiptDesk.ts';

/** The base that a row of a yearly sheet brings, if any, and what is wrong with what it says. */
export interface PayerOfSheet {
  readonly parts: readonly PlannedPart[];
  readonly findings: readonly Finding[];
}

const none: PayerOfSheet = { parts: [], findings: [] };

/**
 * As what a member paid in a year that a sheet tells of, from January on, where no base begins in
 * that year and the one in force says something else. An amount alone is taken for a farmer's. What
 * the rates do not allow is told and left out: the receipts count.
 */
export function payerOfSheet(
  desk: ReceiptDesk,
  sheet: AnyRecord & { readonly member: string; readonly year: number },
): PayerOfSheet {
  const { member, year } = sheet;
  const given = ['kind', 'baseFen', 'amountFen'].some((field) => (sheet[field] ?? null) !== null);
  const payers = desk.payersOf(member);
  if (!given || payers.some(({ from }) => from.startsWith(`${year}-`))) return none;
  const from = `${year}-01`;
  if (textIn(sheet, 'kind') === null && numberIn(sheet, 'baseFen') !== null)
    return {
      parts: [],
      findings: [{ level: 'warning', code: 'dues.kind-missing', field: 'kind' }],
    };
  const kind = textIn(sheet, 'kind') ?? assumedPayer.kind;
  const bands = ratesInForce(desk.rates, kind, from);
  const ofBase = bands.some(({ percent }) => percent !== null);
  const record = {
    id: newId(),
    member,
    kind,
    baseFen: ofBase ? numberIn(sheet, 'baseFen') : null,
    // Of a base the amount follows; what the sheet has worked out is not agreed on.
    amountFen: ofBase ? null : numberIn(sheet, 'amountFen'),
    from,
  };
  const now = payerInForce(payers, from);
  if (now !== undefined && same(now, record)) return none;
  const findings = checkDuesPayer(record, desk.rates);
  if (findings.some(({ level }) => level === 'error'))
    return { parts: [], findings: findings.map((finding) => ({ ...finding, level: 'warning' })) };
  return { parts: [plannedPart(duesPayers, record.id, record)], findings };
}

const same = (a: DuesBasis, b: DuesBasis): boolean =>
  a.kind === b.kind && a.baseFen === b.baseFen && a.amountFen === b.amountFen;
