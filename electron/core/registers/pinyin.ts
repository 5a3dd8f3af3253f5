import { pinyin } from 'pinyin-pro';

const han = /\p{Script=Han}/u;
const readings = new Map<string, readonly string[]>();

/** The readings of one character, without tones, commonest first; none of one that is not Chinese. */
function readingsOf(character: string): readonly string[] {
  let known = readings.get(character);
  if (known === undefined) {
    const options = { toneType: 'none', multiple: true, type: 'array', v: true } as const;
    known = han.test(character) ? [...new Set(pinyin(character, options))] : [];
    readings.set(character, known);
  }
  return known;
}

/** The ways to type one character where its first reading is already known. */
function choicesOf(character: string, first: string): readonly string[] {
  const all = readingsOf(character);
  if (all[0] === first) return all;
  return all.length === 0 ? [first.toLowerCase()] : [...new Set([first, ...all])];
}

/** How a text is spelt: the main spelling, for sorting, and every way to type it. */
export interface Spelling {
  readonly main: string;
  readonly variants: readonly string[];
}

/** More combinations than this are not kept: nobody types them all. */
const mostVariants = 8;

/**
 * The pinyin of a name and its initials. Surnames have their own reading (曾 zēng, 单 shàn), and
 * a character with several readings is found by each of them.
 */
export function spell(text: string): Spelling {
  if (!han.test(text)) return { main: text.toLowerCase(), variants: [] };
  const syllables = pinyin(text, { toneType: 'none', type: 'array', surname: 'head', v: true });
  const main = syllables.join('');
  let spellings = [{ full: '', initials: '' }];
  for (const [index, character] of [...text].entries()) {
    const choices = choicesOf(character, syllables[index] ?? character);
    const longer: typeof spellings = [];
    for (const { full, initials } of spellings) {
      for (const choice of choices) {
        longer.push({ full: full + choice, initials: initials + choice.charAt(0) });
      }
    }
    spellings = longer.slice(0, mostVariants);
  }
  const variants = new Set([main]);
  for (const { full, initials } of spellings) variants.add(full).add(initials);
  return { main, variants: [...variants] };
}
