import { readFileSync } from 'node:fs';
import { Refusal } from '../refusal.ts';
import { writeFileAtomic } from './atomicFile.ts';
import { diskRefusal, errorCode } from './diskRefusal.ts';
import { type KeyRing, readKeyRing } from './keyRingFormat.ts';
import { storePaths } from './storePaths.ts';

/**
 * The key ring of a data folder.
 * @throws Refusal `keys.missing`, `keys.damaged` (see keyRingSpare.ts), `store.disk-error` …
 */
export function loadKeyRing(dataDir: string): KeyRing {
  let text: string;
  try {
    text = readFileSync(storePaths(dataDir).keyRing, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new Refusal('keys.missing');
    throw diskRefusal('store', error, dataDir);
  }
  return parseKeyRing(text);
}

/**
 * Saves the ring; killed at any moment, the file holds the old or the new one.
 * @throws Refusal `keys.changed-meanwhile` where the file was changed since this ring was read:
 * two changes at once would lose one
 */
export function saveKeyRing(dataDir: string, ring: KeyRing): void {
  const there = keyRingIfAny(dataDir);
  if (there?.storeId === ring.storeId && there.revision >= ring.revision) {
    throw new Refusal('keys.changed-meanwhile');
  }
  try {
    writeFileAtomic(storePaths(dataDir).keyRing, keyRingText(ring));
  } catch (error) {
    throw diskRefusal('store', error, dataDir);
  }
}

/** The ring of the folder; undefined where there is none that can be read. */
export function keyRingIfAny(dataDir: string): KeyRing | undefined {
  try {
    return loadKeyRing(dataDir);
  } catch (error) {
    if (error instanceof Refusal && error.code.startsWith('keys.')) return undefined;
    throw error;
  }
}

/** The ring as the text of its file; refuses to produce a file that could not be read again. */
export const keyRingText = (ring: KeyRing): string =>
  `${JSON.stringify(readKeyRing(ring), null, 2)}\n`;

/** @throws Refusal `keys.damaged` */
export function parseKeyRing(text: string): KeyRing {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('keys.damaged');
  }
  return readKeyRing(value);
}
