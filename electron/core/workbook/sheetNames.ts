import type { Label } from '../../../shared/label.ts';
import { inLanguage, type SheetLanguage } from './wording.ts';

/** Excel's own limit. */
const longest = 31;

/**
 * The names of the sheets as Excel takes them: at most 31 characters, without `\ / ? * [ ] :`,
 * no apostrophe (print titles quote the name with it), not `History`, no two alike. With both
 * languages the English stands beside the Chinese where it fits.
 */
export function sheetNames(labels: readonly Label[], language: SheetLanguage): string[] {
  const taken = new Set<string>(['history']);
  return labels.map((label) => {
    const both = clean(inLanguage(label, language, ' '));
    const name = (both.length <= longest ? both : clean(inLanguage(label, 'zh'))) || 'Sheet';
    for (let n = 1; ; n += 1) {
      const suffix = n === 1 ? '' : ` (${n})`;
      const candidate =
        cut(language === 'en' ? both || name : name, longest - suffix.length) + suffix;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

const clean = (name: string): string =>
  name
    .toWellFormed()
    .replaceAll("'", '\u2019')
    .replace(/[\\/?*[\]:]|[\0-\x1f\x7f\ufffe\uffff]/g, '-')
    .trim();

/** Cuts without parting the two halves of a rare character. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const char of text) {
    if (kept.length + char.length > length) break;
    kept += char;
  }
  return kept.trim();
}
