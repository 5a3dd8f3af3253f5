import { useCallback, useState } from 'react';

/** The ways to type a text in Latin letters: its full pinyin and its initials. */
type Spell = (text: string) => string;

let loaded: Spell | undefined;

const loadSpell = async (): Promise<Spell> => {
  if (loaded !== undefined) return loaded;
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, string>();
  loaded = (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
    const spelt = `${syllables.join('')} ${syllables.map((one) => one.charAt(0)).join('')}`;
    known.set(text, spelt);
    return spelt;
  };
  return loaded;
};

const plainSpell: Spell = () => '';

/**
 * Spells Chinese for the pickers' search. The dictionary is large, so it is fetched when somebody
 * first turns to a picker; until it has come only what is written is searched.
 * @returns the speller, and `wake`, to be called when the picker gets the cursor
 */
export function useSpell(): { readonly spell: Spell; readonly wake: () => void } {
  const [spell, setSpell] = useState<Spell>(() => loaded ?? plainSpell);
  const wake = useCallback(() => {
    void loadSpell().then((made) => {
      setSpell(() => made);
    });
  }, []);
  return { spell, wake };
}

/** Whether typed letters or characters name one of the texts, as written or as spelt. */
export function fits(typed: string, texts: readonly string[], spell: Spell): boolean {
  const sought = typed.normalize('NFKC').toLowerCase().replaceAll(/[\s']/g, '');
  return texts.some((text) => {
    const plain = text.toLowerCase().replaceAll(' ', '');
    return plain.includes(sought) || (/^[a-z]+$/.test(sought) && spell(text).includes(sought));
  });
}
