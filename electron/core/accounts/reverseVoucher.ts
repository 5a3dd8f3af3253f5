import { itemOf } from '../../../shared/codes/hierarchy.ts';
import { voucherTypes } from '../../../shared/codes/index.ts';
import { sentence } from '../../../shared/i18n/sentence.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { oppositeLines, redLetterLines } from '../../../shared/rules/accounts/reversal.ts';
import { readLine } from '../../../shared/rules/accounts/readRows.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { readSettings } from '../facts.ts';
import { getRecord } from '../registers/get.ts';
import type { Session } from '../session.ts';
import { type PostedVoucher, postVoucher } from './writeVoucher.ts';
import { storedLines } from './voucherDesk.ts';

/** How a voucher is taken back. */
export interface Reversal {
  /** ISO day, not before the voucher's. */
  readonly day: string;
  readonly reason: string;
  /** In red letters on the same sides, or on the opposite ones (domain.md 6.4). */
  readonly way: 'red-letter' | 'opposite';
}

/**
 * Takes a posted voucher back by one of its own; what followed from it is taken back in the same
 * act. Nothing is written where there is an error.
 * @throws Refusal `record.unknown`
 */
export function reverseVoucher(
  session: Session,
  id: string,
  { day, reason, way }: Reversal,
): PostedVoucher {
  const original = getRecord(session.store, vouchers, id);
  const lines = storedLines(session.store, id).map(readLine);
  const redLetter = way === 'red-letter';
  const type = textIn(original, 'type');
  const because = reason.trim();
  return postVoucher(
    session,
    {
      day,
      type,
      summary: summaryOf(session, original),
      source: 'reversal',
      reverses: id,
      ...(because !== '' && { reversalReason: because }),
      ...(redLetter && { redLetter }),
      lines: redLetter ? redLetterLines(lines) : oppositeLines(lines),
    },
    'voucher.reverse',
  );
}

/** So many characters a summary has at most. */
const mostCharacters = 200;

function summaryOf({ store }: Session, original: AnyRecord): string {
  const { language } = readSettings(store);
  const type = textIn(original, 'type') ?? '';
  const params = {
    day: textIn(original, 'day') ?? '',
    word: itemOf(voucherTypes, type)?.[language] ?? type,
    number: String(original['number'] ?? '').padStart(3, '0'),
    summary: textIn(original, 'summary') ?? '',
  };
  return sentence(language, 'voucher.reversal-summary', params).slice(0, mostCharacters);
}
