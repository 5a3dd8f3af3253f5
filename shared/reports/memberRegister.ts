import { members } from '../registers/members.ts';

/**
 * The columns of the register that a township expects on one page width, with their widths on
 * paper (domain.md 1.1 in its order, without what is rarely filled). The branch stands among them
 * where a sheet has several.
 */
export const mainColumns: readonly (readonly [field: keyof typeof members.fields, width: number])[] = [
  ['name', 9],
  ['sex', 6],
  ['ethnicity', 8],
  ['idNumber', 20],
  ['bornOn', 11],
  ['education', 13],
  ['memberType', 10],
  ['branch', 22],
  ['joinedOn', 11],
  ['fullMemberOn', 11],
  ['occupation', 15],
  ['partyPost', 10],
  ['phone', 13],
  ['address', 22],
];

/** The columns of those who entered or left in the period, before the way, the day and the document. */
export const moveColumns: typeof mainColumns = mainColumns.filter(
  ([field]) => !['phone', 'address', 'partyPost', 'occupation'].includes(field),
);

/** Half-width characters on a landscape A4 page at the least size that is read well (about 80 %). */
export const pageWidth = 186;
