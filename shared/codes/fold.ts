/** What people put around and between the words of a value: spaces, brackets, dots, quotes. */
const decoration = /[\p{Z}\p{C}\p{P}`´]+/gu;

/** Marks of doubt or of a masked value; with one of them left in, a text matches no name. */
const meaningful = /[?*#%@&]/;

const digit = /\d/;

/**
 * A text as it is compared with the names of a list: width folded, lower case, without spaces and
 * punctuation. Between two digits they stay, so that `1.0` does not become `10`.
 */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const whole = /^(\d+)\.0+$/.exec(plain.trim());
  if (whole?.[1] !== undefined) return whole[1];
  return plain.replace(decoration, (run: string, at: number) => {
    if (meaningful.test(run)) return run;
    const before = plain.charAt(at - 1);
    const after = plain.charAt(at + run.length);
    return digit.test(before) && digit.test(after) ? run : '';
  });
}
