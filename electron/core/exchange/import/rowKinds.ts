// What a row under the header is: a record, a total, a note at the foot … (domain.md 9).

const totals = new Set(
  ['合计', '总计', '小计', '共计', '累计', '总数', '本页合计', '本页小计', '合计数', 'total', 'subtotal', 'grandtotal', 'sum'],
);

/** All rows are asked, so most are let go at a glance. */
const mayBeTotal = /计|数|total|sum/iu;

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

const footWords =
  '填报人|填表人|制表人|制表|经办人|审核人|审核|复核人|复核|负责人|责任人|签字|签名|签章|盖章|领导签字|' +
  '党支部书记签[字名]|支部书记签[字名]|书记签[字名]|填报单位|填报日期|填报时间|填表日期|填表时间|报送日期|报送单位|联系电话|' +
  '说明|填表说明|填写说明|填报说明|备注|附注|注|注释|' +
  'prepared by|filled in by|checked by|reviewed by|approved by|responsible|signature|signed|date|notes?|remarks?';
/** Our own sheets write the English after the Chinese: 填报人 Prepared by：____. */
const inEnglish = '(?:\\s+[a-z][a-z ]*(?=[:：_]))?';
const foot = new RegExp(`^[(（【*※]?\\s*(?:${footWords})\\s*[)）】]?${inEnglish}\\s*(?:[:：]|_{2,}|$|[12１２][、.．])`, 'iu');

/** 填报人：, 审核人, 说明：1…: a line under the table. @param text of the first cell that holds any */
export const isFootLine = (text: string): boolean => foot.test(text.replace(/[ \u00A0\u3000]+/gu, ' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '').trim());
