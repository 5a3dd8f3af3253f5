import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomic } from './atomicFile.ts';
import { errorCode } from './diskRefusal.ts';

const markerSchema = z.object({ open: z.boolean(), checkedAt: z.iso.datetime() });
type Marker = z.infer<typeof markerSchema>;

const weekMs = 7 * 24 * 60 * 60 * 1000;
const markerFile = (dataDir: string): string => join(dataDir, 'ledger.stop.json');

/** What the marker says; nothing where it is missing or unreadable, which counts as unclean. */
function readMarker(dataDir: string): Marker | undefined {
  try {
    return markerSchema.parse(JSON.parse(readFileSync(markerFile(dataDir), 'utf8')));
  } catch (error) {
    if (
      errorCode(error) === 'ENOENT' ||
      error instanceof SyntaxError ||
      error instanceof z.ZodError
    ) {
      return undefined;
    }
    throw error;
  }
}

/** True if the store must be checked in full: after an unclean stop, and weekly (design.md 4). */
export function needsFullCheck(dataDir: string, now: Date): boolean {
  const marker = readMarker(dataDir);
  if (marker === undefined || marker.open) return true;
  const age = now.getTime() - Date.parse(marker.checkedAt);
  // A clock set back must not put the check off.
  return age >= weekMs || age < 0;
}

/** Notes that the store is open; until `markClosed`, a stop is unclean. */
export function markOpen(dataDir: string, now: Date, checkedInFull: boolean): void {
  const checkedAt = checkedInFull ? now.toISOString() : readMarker(dataDir)?.checkedAt;
  writeMarker(dataDir, { open: true, checkedAt: checkedAt ?? now.toISOString() });
}

/** Notes that the store was closed as it should be. */
export function markClosed(dataDir: string): void {
  const marker = readMarker(dataDir);
  if (marker) writeMarker(dataDir, { ...marker, open: false });
}

const writeMarker = (dataDir: string, marker: Marker): void => {
  writeFileAtomic(markerFile(dataDir), JSON.stringify(marker));
};
