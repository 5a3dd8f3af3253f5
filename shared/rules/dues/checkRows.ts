import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import type { AnyRecord } from '../../registers/define.ts';
import { isPartialDate } from '../calendar.ts';
import { firstMonthOf, lastMonthOf } from './months.ts';
import { monthlyDues } from './monthlyDues.ts';
import { readPayer } from './payers.ts';
import { type DuesRate, readRates } from './rates.ts';
import { numberIn, textIn } from '../reading.ts';

// The rules over the fields of a row of the registers that dues are worked out from.

/** A rate is either a percentage or a fixed amount with its range. @param record of duesRates */
export function checkDuesRate(record: AnyRecord): readonly Finding[] {
  const percent = numberIn(record, 'percent');
  const [least, most] = [numberIn(record, 'leastFen'), numberIn(record, 'mostFen')];
  const fixed = least !== null || most !== null;
  if (percent === null && !fixed)
    return [{ level: 'error', code: 'dues.rate-empty', field: 'percent' }];
  if (percent !== null && fixed)
    return [{ level: 'error', code: 'dues.rate-two-ways', field: 'percent' }];
  if (least !== null && most !== null && most < least)
    return [
      {
        level: 'error',
        code: 'dues.range-reversed',
        field: 'mostFen',
        params: { least: showYuan(least), most: showYuan(most) },
      },
    ];
  return [];
}

/**
 * What a payer's kind asks for is there: the base, or an amount within the range.
 * @param record of duesPayers
 * @param rates the table as it stands; the shipped one where left out
 */
export function checkDuesPayer(
  record: AnyRecord,
  rates: readonly DuesRate[] = readRates([]),
): readonly Finding[] {
  const from = textIn(record, 'from');
  if (from === null || !isPartialDate(from)) return [];
  const payer = readPayer(record);
  // Before the first rates nothing is due: the row is looked at in their first month.
  const begins = rates.filter(({ kind }) => kind === payer.kind).map((rate) => rate.from);
  const month = [firstMonthOf(from), ...begins.sort().slice(0, 1)].sort().at(-1) ?? '';
  return monthlyDues(payer, month, rates, 'fen').findings;
}

/** A relief has its span, its amount and its approval. @param record of duesReliefs */
export function checkDuesRelief(record: AnyRecord): readonly Finding[] {
  const findings: Finding[] = [];
  const [fromOn, toOn] = [textIn(record, 'fromOn'), textIn(record, 'toOn')];
  if (fromOn !== null && toOn !== null && lastMonthOf(toOn) < firstMonthOf(fromOn))
    findings.push({
      level: 'error',
      code: 'span.reversed',
      field: 'toOn',
      params: { fromOn, toOn },
    });
  if (record['kind'] === 'reduced' && numberIn(record, 'amountFen') === null)
    findings.push({ level: 'error', code: 'dues.relief-amount-missing', field: 'amountFen' });
  for (const field of ['approvalNo', 'approvedOn'])
    if (textIn(record, field) === null) {
      findings.push({ level: 'warning', code: 'dues.relief-not-approved', field });
      break;
    }
  return findings;
}
