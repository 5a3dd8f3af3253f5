import type { Field } from '../fields/field.ts';
import { members } from '../registers/members.ts';

/**
 * The columns of the register that a township expects on one page width, with their widths on
 * paper (domain.md 1.1 in its order, without what is rarely filled). The branch stands among them
 * where a sheet has several.
 */
export const mainColumns: readonly (readonly [
  field: keyof typeof members.fields,
  width: number,
])[] = [
  ['name', 8],
  ['sex', 5],
  ['ethnicity', 7],
  ['idNumber', 20],
  ['bornOn', 11],
  ['education', 10],
  ['memberType', 9],
  ['branch', 16],
  ['joinedOn', 11],
  ['fullMemberOn', 11],
  ['occupation', 12],
  ['partyPost', 9],
  ['phone', 13],
  ['address', 18],
];

/** The columns of those who entered or left in the period, before the way, the day and the document. */
export const moveColumns: typeof mainColumns = mainColumns.filter(
  ([field]) => !['phone', 'address', 'partyPost', 'occupation'].includes(field),
);

/** Half-width characters on a landscape A4 page at the least size that is read well (about 80 %). */
export const pageWidth = 172;

/** The width of a further column on paper: rows have two lines anyway, so texts may wrap. */
export function paperWidth({ kind, width = 12 }: Field): number {
  if (kind === 'yesNo') return 7;
  return kind === 'day' || kind === 'partialDate' ? 11 : Math.min(width, 16);
}
