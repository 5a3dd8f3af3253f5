import { ensureRenderer } from './products.ts';
import { capture, type Output } from './tools.ts';

/** What Prettier keeps. Pages of text are wrapped by hand, fixtures are as they were found. */
export const FORMATTED = [
  '**/*.{ts,tsx,mjs,cjs,js,json,css,html,yml}',
  '!tests/fixtures/**',
  '!package-lock.json',
];

/** The layers are checked by machine (design.md 2); tests and build may look into all of them. */
export const LAYERED = ['shared', 'electron', 'renderer'];

/** The checks that read the sources without running them, by the name one can ask for. */
export const checks = {
  format: () => capture('prettier', ['--check', '--log-level', 'warn', ...FORMATTED]),
  lint: () => capture('eslint', ['.', '--max-warnings', '0']),
  types: () => capture('tsc', ['-b']),
  layers: () => capture('layers', ['--config', 'build/layers.cjs', ...LAYERED]),
  build: async (): Promise<Output> => ({ code: await ensureRenderer(), text: '' }),
} as const;

export type CheckName = keyof typeof checks;

export const isCheck = (name: string): name is CheckName => Object.hasOwn(checks, name);
