import { mkdirSync } from 'node:fs';
import { app } from 'electron';

/**
 * Gives the window's own files (its place, the browser's caches) a folder beside the store's, so that
 * the store's holds nothing but the store and can be copied as it is. Must be called before Electron
 * is ready and before the check for another instance, which goes by this folder.
 */
export function useWindowFolder(dataDir: string): void {
  const folder = `${dataDir}-window`;
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
}
