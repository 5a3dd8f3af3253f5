import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof placeSchema>;

const file = (): string => join(app.getPath('userData'), 'window.json');

function saved(): WindowPlace | undefined {
  try {
    return placeSchema.safeParse(JSON.parse(readFileSync(file(), 'utf8'))).data;
  } catch {
    // Not written yet, or cut off by a power cut: where the window stood is no loss.
    return undefined;
  }
}

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Where the window stood last; maximized on the main screen when that is not to be seen any more. */
export function lastPlace(): WindowPlace {
  const place = saved();
  const visible = screen.getAllDisplays().some((d) => place && overlap(place, d.workArea));
  if (place && visible) return place;
  return { ...screen.getPrimaryDisplay().workArea, maximized: true };
}

/** Keeps the place of the window when it closes. */
export function rememberPlace(window: BrowserWindow): void {
  window.on('close', () => {
    const place: WindowPlace = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    mkdirSync(app.getPath('userData'), { recursive: true });
    writeFileSync(file(), JSON.stringify(place));
  });
}
