const digits = '零一二三四五六七八九';

/** 〇, the circles typed for it and 零 as one sign; 廿 and 卅 as they are spoken. */
const unify = (run: string): string =>
  run
    .replace(/[〇○◯0Oo]/g, '零')
    .replace(/廿/g, '二十')
    .replace(/卅/g, '三十');

/** 十, 十二, 二十一 by value; 一九九八 and 二〇〇三 digit by digit. */
function numberOf(run: string): string {
  const spoken = unify(run);
  const tens = /^([一二三])?十([一二三四五六七八九])?$/.exec(spoken);
  if (tens) {
    const [, ten = '一', one = '零'] = tens;
    return String(digits.indexOf(ten) * 10 + digits.indexOf(one));
  }
  return spoken.includes('十') ? run : [...spoken].map((sign) => digits.indexOf(sign)).join('');
}

/**
 * Chinese numerals of a date as ordinary digits: 一九九八年七月二十一日 → 1998年7月21日. Zeros typed
 * as 0 or O between them are understood (二OO三年). What is no numeral stays.
 */
export const withArabicDigits = (text: string): string =>
  text.replace(/[〇○◯零0Oo一二三四五六七八九十廿卅]+/g, (run) =>
    /[一二三四五六七八九十廿卅]/.test(run) ? numberOf(run) : run,
  );
