import type { AnyRecord } from '../../../shared/registers/define.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';
import { isMemberKind } from './partyKinds.ts';

/** Longer than a year is long-term (domain.md 6.2: 201 and 221). */
const shortTermMonths = 12;

/**
 * The account on which a debt is booked, where its record leaves it out (domain.md 6.2): borrowed
 * money by its term, everything else as payable.
 */
export function debtAccount(record: AnyRecord): string {
  const own = textIn(record, 'account');
  if (own !== null) return own;
  if (record['kind'] !== 'bank' && record['kind'] !== 'personal') return '211';
  const [from, due] = [textIn(record, 'incurredOn'), textIn(record, 'dueOn')];
  return from !== null && due !== null && due > addMonths(from, shortTermMonths) ? '221' : '201';
}

/** The account on which a claim is booked: 113 for members and households, 112 for others. */
export const claimAccount = (record: AnyRecord, partyKind: string | null): string =>
  textIn(record, 'account') ?? (isMemberKind(partyKind) ? '113' : '112');
