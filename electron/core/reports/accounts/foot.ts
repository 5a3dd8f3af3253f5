import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { signIn, signOf } from '../../../../shared/reports/punctuation.ts';
import { type SheetText, sheetText } from '../../../../shared/reports/sheetText.ts';
import type { AccountsFrame } from './frame.ts';
import { plain } from './frame.ts';

/**
 * The line that says whether two sums, which must be the same, are so.
 * @param key a sentence with both sums, as `{{a}}` and `{{b}}`
 */
export function checkLine(
  key: SheetText,
  [aFen, bFen]: readonly [number, number],
  params: Readonly<Record<string, number | string | Label>> = {},
): Label {
  const what = sheetText(key, { ...params, a: showYuan(aFen), b: showYuan(bFen) });
  return aFen === bFen
    ? sheetText('accounts.agrees', { what })
    : sheetText('accounts.differs', { what, difference: showYuan(Math.abs(aFen - bFen)) });
}

/** Those who sign a sheet, from the left. */
type Signer = 'responsible' | 'accountant' | 'prepared' | 'cashier' | 'counter' | 'witness' | 'day';

const usual: readonly Signer[] = ['responsible', 'accountant', 'prepared'];

/** Who answers for a sheet, each with room to sign. */
function signLine({ show, language }: AccountsFrame, signers: readonly Signer[]): Label {
  const colon = signIn(language, 'colon').trimEnd();
  // With both languages the words take most of an upright page.
  const [blank, gap] = language === 'both' ? ['_'.repeat(8), 1] : ['_'.repeat(12), 3];
  const text = signers
    .map((key) => show(sheetText(`accounts.signs.${key}`)) + colon + blank)
    .join(signOf('space').zh.repeat(gap));
  return plain(text);
}

/**
 * Some lines with the signatures under them: head of the unit, chief accountant and who made it,
 * unless others sign.
 */
export const signed = (
  frame: AccountsFrame,
  lines: readonly Label[],
  signers: readonly Signer[] = usual,
): Label[] => [...lines, plain(''), signLine(frame, signers)];
