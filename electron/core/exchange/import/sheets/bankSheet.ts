import type { RawValue } from '../../../../../shared/fields/reading.ts';
import type { TurnRow } from '../readRow.ts';
import { amountOf, lineOf, without } from './rawText.ts';

const into = /^(?:贷|收|入|进|存|转入|汇入|C|CR|CREDIT)/iu;
const outOf = /^(?:借|支|付|出|取|转出|汇出|D|DR|DEBIT)/iu;

/** 20261105093015: the day and the time of day in one number. */
const stamp = /^(\d{8})\d{4,6}$/;

/**
 * A line of a bank statement: some banks print one column of amounts with a sign or a word for the
 * side. To the bank the account is a debt, so that 贷 is money in and 借 money out.
 */
export const turnBankLine: TurnRow = (raw) => {
  const own = without(raw, ['side', 'amountFen']);
  const day = stamp.exec(lineOf(raw['day']))?.[1];
  const base = {
    ...own,
    ...(day !== undefined && { day }),
    ...('inFen' in raw && { inFen: amountOf(raw['inFen']) }),
    ...('outFen' in raw && { outFen: amountOf(raw['outFen']) }),
  };
  const amount = amountOf(raw['amountFen']);
  const side = lineOf(raw['side']);
  if (amount === null) return { raw: base, findings: [] };
  const below = lineOf(amount).startsWith('-');
  if (into.test(side) || (side === '' && !below))
    return { raw: { ...base, inFen: amount }, findings: [] };
  if (outOf.test(side) || side === '')
    return { raw: { ...base, outFen: below ? positive(amount) : amount }, findings: [] };
  return {
    raw: base,
    findings: [
      { level: 'error', code: 'sheet.side-unreadable', field: 'side', params: { value: side } },
    ],
  };
};

const positive = (raw: RawValue): RawValue => lineOf(raw).slice(1);
