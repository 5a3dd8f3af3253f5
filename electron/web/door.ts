import { newSecret, sameSecret } from './keys.ts';

/** Who may come in: a key lets one browser in, once; its pass lets it stay until the program ends. */
export interface Door {
  /** A key that works once. Keys given out before and not yet used stop working. */
  newKey(): string;
  /** @returns a pass for the key; undefined when the key is wrong or was used */
  exchange(key: string): string | undefined;
  /** Whether the pass was given out by this door. */
  admits(pass: string | undefined): boolean;
}

/** Keys and passes live in memory only: when the program ends, nobody is let in any more. */
export function createDoor(): Door {
  let openKey: string | undefined;
  const passes: string[] = [];
  return {
    newKey() {
      openKey = newSecret();
      return openKey;
    },
    exchange(key) {
      if (openKey === undefined || !sameSecret(key, openKey)) return undefined;
      openKey = undefined;
      const pass = newSecret();
      passes.push(pass);
      return pass;
    },
    admits(pass) {
      return pass !== undefined && passes.some((known) => sameSecret(pass, known));
    },
  };
}
