import { pinyin } from 'pinyin-pro';

const han = /\p{Script=Han}/u;
const readings = new Map<string, readonly string[]>();

/** The readings of one character, without tones, commonest first. */
function readingsOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known) return known;
  const all = pinyin(character, { toneType: 'none', multiple: true, type: 'array', v: true });
  const distinct = [...new Set(all)];
  readings.set(character, distinct);
  return distinct;
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
  const characters = [...text];
  let combinations: string[][] = [[]];
  characters.forEach((character, index) => {
    const first = syllables[index] ?? character;
    const choices = han.test(character) ? [...new Set([first, ...readingsOf(character)])] : [first.toLowerCase()];
    const next = combinations.flatMap((start) => choices.map((choice) => [...start, choice]));
    combinations = next.slice(0, mostVariants);
  });
  const variants = combinations.flatMap((parts) => [parts.join(''), parts.map((part) => part.charAt(0)).join('')]);
  return { main, variants: [...new Set([main, ...variants])] };
}
