import { useEffect, useState } from 'react';

/** The ways to type a text in Latin letters: its full pinyin and its initials. */
type Spell = (text: string) => string;

let loaded: Spell | undefined;

const loadSpell = async (): Promise<Spell> => {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
    const spelt = `${syllables.join('')} ${syllables.map((one) => one.charAt(0)).join('')}`;
    known.set(text, spelt);
    return spelt;
  };
};

const plainSpell: Spell = () => '';

/**
 * Spells Chinese for the pickers' search. The dictionary is large, so it is fetched with the first
 * picker rather than with the page; until it has come only what is written is searched.
 */
export function useSpell(): Spell {
  const [spell, setSpell] = useState<Spell>(() => loaded ?? plainSpell);
  useEffect(() => {
    if (loaded !== undefined) return;
    let gone = false;
    void loadSpell().then((made) => {
      loaded = made;
      if (!gone) setSpell(() => made);
    });
    return () => {
      gone = true;
    };
  }, []);
  return spell;
}

/** Whether typed letters or characters name one of the texts, as written or as spelt. */
export function fits(typed: string, texts: readonly string[], spell: Spell): boolean {
  const sought = typed.normalize('NFKC').toLowerCase().replaceAll(/[\s']/g, '');
  return texts.some((text) => {
    const plain = text.toLowerCase().replaceAll(' ', '');
    return plain.includes(sought) || (/^[a-z]+$/.test(sought) && spell(text).includes(sought));
  });
}
