import { readdirSync } from 'node:fs';
import { stampOf } from './backupName.ts';

/**
 * A name under which files of a data folder can be kept aside, e.g. `damaged-20261122T101112Z`:
 * one that no file there bears yet.
 */
export function freeAsideName(dataDir: string, word: 'damaged' | 'replaced', now: Date): string {
  const there = readdirSync(dataDir);
  const base = `${word}-${stampOf(now)}`;
  let name = base;
  for (let number = 2; there.some((file) => file.startsWith(`${name}.`)); number += 1) {
    name = `${base}-${number}`;
  }
  return name;
}
