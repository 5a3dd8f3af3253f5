import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { storedMonths } from '../../../shared/fields/months.ts';
import { newPath } from '../../registers/paths.ts';
import type { ArrearsMember } from './arrearsData.ts';

/** The form of a receipt in which a member and all the months owed stand already. */
export const payPath = ({
  member,
  months,
}: {
  readonly member: Pick<ArrearsMember['member'], 'id'>;
  readonly months: readonly string[];
}): string => newPath(duesReceipts.key, { member: member.id, months: storedMonths(months) });
