// What a row under the header is: a record, a total, a note at the foot … (domain.md 9).
import { footWords, totalWords } from '../../../../shared/registers/sheetWords.ts';

const totals = new Set(totalWords);

/** All rows are asked, so most are let go at a glance. */
const mayBeTotal = /计|数|页|余额|结转|total|sum/iu;

/** 合计, 合　计：, 小计（56人）, Total 56: a word of summing up, with a count or without. */
export function isTotal(text: string): boolean {
  if (text.length > 24 || !mayBeTotal.test(text)) return false;
  const word = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*\)?$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^共?(?=合计|总计)/u, '')
    .replace(/\d+[人名个户元]?$/u, '');
  return totals.has(word);
}

/** Most rows begin with their number. */
const anyLetter = /\p{L}/u;
const decoration = /^[(（【*※]?\s*/u;
/** Our own sheets write the English after the Chinese: 填报人 Prepared by：____. */
const afterFootWord =
  /^\s*[)）】]?(?:\s+[a-z][a-z ]*(?=[:：_]))?\s*(?:[:：]|_{2,}|$|[12１２][、.．])/iu;

/** 填报人：, 审核人, 说明：1…: a line under the table. @param text of the first cell that holds any */
export function isFootLine(text: string): boolean {
  if (!anyLetter.test(text)) return false;
  const line = text
    .replace(/[ \u00A0\u3000]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim()
    .replace(decoration, '')
    .toLowerCase();
  return footWords.some(
    (word) => line.startsWith(word) && afterFootWord.test(line.slice(word.length)),
  );
}
