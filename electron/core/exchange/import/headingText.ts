// How headings are compared: 身份证号 / 身份证号码（18位） / 姓　名 / "姓名\nName" (domain.md 9).

/** A heading as it is compared: width folded, lower case, letters and digits only. */
export const headingKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const inParentheses = /[(（\[［【〔][^)）\]］】〕]*[)）\]］】〕]?/gu;
const numbering = /^\s*[(（]?\d{1,2}\s*[.、)）．]\s*/u;

const hanFirst =
  /^([^A-Za-z]*\p{Script=Han}[^A-Za-z]*?)[\s/／|(（]*([A-Za-z][^\p{Script=Han}]{2,})$/u;
const latinFirst = /^([A-Za-z][^\p{Script=Han}]{2,}?)[\s/／|(（]*(\p{Script=Han}[^A-Za-z]*)$/u;

/** The two languages of a bilingual heading, Chinese first; a Latin beginning must stand for itself. */
function languages(text: string): string[] {
  const chinese = hanFirst.exec(text);
  if (chinese) return [chinese[1] ?? '', chinese[2] ?? ''];
  const english = latinFirst.exec(text);
  return english ? [english[1] ?? ''] : [];
}

/**
 * The keys under which one heading may be known, the most literal first: whole, without
 * parentheses, without numbering, each of its two languages.
 */
export function headingKeys(text: string): readonly string[] {
  const bare = text.replace(inParentheses, '');
  const texts = [
    text,
    bare,
    text.replace(numbering, ''),
    bare.replace(numbering, ''),
    ...languages(text),
    ...languages(bare),
  ];
  return [...new Set(texts.map(headingKey))].filter((key) => key !== '');
}

/** The heading without what stands in parentheses. */
export const withoutParentheses = (text: string): string => text.replace(inParentheses, '');
