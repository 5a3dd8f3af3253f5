import { dirname, join } from 'node:path';

/** The project's folder. */
export const root = dirname(import.meta.dirname);

/** A path inside the project. */
export const at = (...parts: readonly string[]): string => join(root, ...parts);
